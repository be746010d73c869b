import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { sameReport, violations } from 'casualty-claims/testing';
import {
  arbitraryClaims,
  arbitraryCorpus,
  arbitraryCrowd,
  hostileClaims,
} from 'casualty-claims/testing/arbitraries';
import { runs } from '../../runs';

describe('a report keeps every law of the kit', () => {
  test.each([
    ['of valid claims', arbitraryClaims()],
    ['of crowded claims', arbitraryCrowd()],
    ['of a corpus', arbitraryCorpus().map(({ claims }) => [...claims])],
    ['of hostile input', hostileClaims()],
  ])('%s', (_, claims: fc.Arbitrary<unknown[]>) => {
    fc.assert(
      fc.property(claims, (list) => {
        expect(violations(reconcileClaims(list))).toEqual([]);
      }),
      runs(150),
    );
  });
});

test('a report is the same as itself, and as what JSON makes of it', () => {
  fc.assert(
    fc.property(arbitraryClaims(), (list) => {
      const report = reconcileClaims(list);
      expect(sameReport(report, JSON.parse(JSON.stringify(report)))).toEqual({
        same: true,
        differences: [],
        text: '',
      });
    }),
    runs(40),
  );
});
