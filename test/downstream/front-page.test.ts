import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcileClaims } from 'casualty-claims';
import { buildClaim, buildScenario, sameReport, violations } from 'casualty-claims/testing';
import { arbitraryClaims, hostileClaims } from 'casualty-claims/testing/arbitraries';
import { matchers } from 'casualty-claims/testing/vitest';
import { frontPage, frontPageOf } from './front-page';

expect.extend(matchers);

describe('the front page', () => {
  test('prints the whole range of a dispute, and says that it is one', () => {
    expect(frontPageOf(buildScenario('found-against-killed'))).toMatchObject([
      { dead: { lower: 42, upper: 70 }, disputed: true },
    ]);
  });

  test('does not take three outlets with one source for a dispute', () => {
    expect(frontPageOf(buildScenario('circular-reporting'))).toMatchObject([
      { dead: { lower: 42, upper: 42 }, disputed: false },
    ]);
  });

  test('says that no toll was stated where only the wounded were counted, and not zero', () => {
    expect(frontPageOf([buildClaim({ outcome: 'wounded' })])).toMatchObject([
      { dead: 'not stated', disputed: false },
    ]);
  });

  test('is the same whatever the order of the claims, and stands on lawful reports', () => {
    fc.assert(
      fc.property(arbitraryClaims(), (claims) => {
        const [there, back] = [reconcileClaims(claims), reconcileClaims([...claims].reverse())];
        expect(violations(there)).toEqual([]);
        expect(sameReport(there, back).same).toBe(true);
        expect(frontPage(there)).toEqual(frontPage(back));
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  test('survives whatever is in the file', () => {
    fc.assert(
      fc.property(hostileClaims(), (claims) => {
        expect(frontPage(reconcileClaims(claims)).length).toBeLessThanOrEqual(1_000);
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});

describe('the matchers', () => {
  test('hold', () => {
    expect(buildScenario('partisan-dispute')).toBeOneIncident();
    expect(buildScenario('partisan-dispute')).toDisagreeOn('killed / soldier / Syrian army', {
      state: 'conflicting',
    });
    expect(buildScenario('growing-toll')).toHaveRange('killed', 26);
    expect(buildScenario('circular-reporting')).toReconcileTo({
      killed: { range: [42, 42], voices: [1, 1] },
    });
  });

  test('fail with the claims in the message', () => {
    expect(() => {
      expect(buildScenario('growing-toll')).toHaveRange('killed', 12);
    }).toThrow(/it is 26[^]*claim-3: 26 killed · Civil Defence/);
  });
});
