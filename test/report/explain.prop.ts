import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { explain } from '../../src/report/explain';
import { arbitraryClaims as claims } from 'casualty-claims/testing/arbitraries';

const RUNS = { seed: 20141231, numRuns: 60 };

function numbersOf(value: unknown, path: (string | number)[]): (string | number)[][] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => numbersOf(item, [...path, Array.isArray(value) ? Number(key) : key]));
}

test('every number of every row is explained by claims of its incident, and survives JSON', () => {
  fc.assert(
    fc.property(claims(8), (list) => {
      const report = reconcileClaims(list);
      for (const [at, { measures, claimIds }] of report.incidents.entries()) {
        for (const path of numbersOf(measures, ['incidents', at, 'measures'])) {
          const why = explain(report, path);
          expect(why.claimIds.length, path.join('.')).toBeGreaterThan(0);
          expect(why.claimIds.filter((id) => !claimIds.includes(id)), path.join('.')).toEqual([]);
          expect(why.kind, path.join('.')).not.toBe('derived');
          expect(JSON.parse(JSON.stringify(why))).toStrictEqual(why);
          if (why.kind === 'range-end') for (const { bounds } of why.figures) expect([bounds.lower, bounds.upper], path.join('.')).toContain(why.value);
        }
      }
    }),
    RUNS,
  );
});
