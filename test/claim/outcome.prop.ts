import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areOutcomesDisjoint, isOutcomePartOf } from '../../src/claim/outcome';
import { OUTCOMES } from 'casualty-claims';
import { runs } from '../runs';

const outcome = fc.constantFrom(...OUTCOMES);

describe('part of, among outcomes', () => {
  test('is a partial order', () => {
    fc.assert(
      fc.property(outcome, outcome, outcome, (a, b, c) => {
        expect(isOutcomePartOf(a, a)).toBe(true);
        if (isOutcomePartOf(a, b) && isOutcomePartOf(b, a)) expect(a).toBe(b);
        if (isOutcomePartOf(a, b) && isOutcomePartOf(b, c))
          expect(isOutcomePartOf(a, c)).toBe(true);
      }),
      runs(2_000),
    );
  });

  test('is a tree: two wholes of one part are part of one another', () => {
    fc.assert(
      fc.property(outcome, outcome, outcome, (part, a, b) => {
        if (isOutcomePartOf(part, a) && isOutcomePartOf(part, b))
          expect(isOutcomePartOf(a, b) || isOutcomePartOf(b, a)).toBe(true);
      }),
      runs(2_000),
    );
  });
});

describe('disjoint, among outcomes', () => {
  test('is symmetric, never holds of part and whole, and is inherited by parts', () => {
    fc.assert(
      fc.property(outcome, outcome, outcome, (a, b, part) => {
        expect(areOutcomesDisjoint(a, b)).toBe(areOutcomesDisjoint(b, a));
        if (isOutcomePartOf(a, b)) expect(areOutcomesDisjoint(a, b)).toBe(false);
        if (areOutcomesDisjoint(a, b) && isOutcomePartOf(part, a))
          expect(areOutcomesDisjoint(part, b)).toBe(true);
      }),
      runs(2_000),
    );
  });
});
