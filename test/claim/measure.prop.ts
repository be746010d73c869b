import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areMeasuresDisjoint, compareMeasures, isMeasurePartOf } from '../../src/claim/measure';
import { excludes, isNarrowerOrEqual } from '../../src/claim/population';
import { runs } from '../runs';
import { facets, measure } from './measures';

const RUNS = runs(3_000);

describe('part of, among measures', () => {
  test('holds of every measure and itself', () => {
    fc.assert(
      fc.property(measure, (one) => {
        expect(isMeasurePartOf(one, one)).not.toBe('no');
      }),
      RUNS,
    );
  });

  test('is transitive where it rests on no convention', () => {
    // Chains are rare among random measures, so each is made from the one before it by leaving
    // facets out.
    const chain = fc.tuple(
      measure,
      fc.subarray(['types', 'population', 'side'] as const),
      fc.subarray(['types', 'population', 'side'] as const),
      measure,
    );
    fc.assert(
      fc.property(chain, ([first, dropOne, dropTwo, other]) => {
        const second = { ...first, ...Object.fromEntries(dropOne.map((key) => [key, []])) };
        const third = {
          ...second,
          ...Object.fromEntries(dropTwo.map((key) => [key, []])),
          ...(other.unit === 'person' ? { outcomes: other.outcomes } : {}),
        };
        if (isMeasurePartOf(first, second) === 'yes' && isMeasurePartOf(second, third) === 'yes')
          expect(isMeasurePartOf(first, third)).toBe('yes');
      }),
      RUNS,
    );
  });

  test('widens by leaving out a facet, and never by stating one', () => {
    fc.assert(
      fc.property(
        measure,
        fc.constantFrom('types', 'population', 'side' as const),
        (one, facet) => {
          const wider = { ...one, [facet]: [] };
          expect(isMeasurePartOf(one, wider)).not.toBe('no');
          if (one[facet].length > 0) expect(isMeasurePartOf(wider, one)).toBe('no');
        },
      ),
      RUNS,
    );
  });
});

describe('disjoint, among measures', () => {
  test('is symmetric', () => {
    fc.assert(
      fc.property(measure, measure, (a, b) => {
        expect(areMeasuresDisjoint(a, b)).toBe(areMeasuresDisjoint(b, a));
      }),
      RUNS,
    );
  });

  test('never holds of a measure and itself', () => {
    fc.assert(
      fc.property(measure, (one) => {
        expect(areMeasuresDisjoint({ ...one, outcomes: one.outcomes.slice(0, 1) }, one)).toBe('no');
      }),
      RUNS,
    );
  });

  test('is inherited by parts: what a whole excludes, its part excludes', () => {
    fc.assert(
      fc.property(facets, facets, facets, (narrow, wide, other) => {
        const part = { ...wide, ...narrow };
        if (isNarrowerOrEqual(part, wide) === 'yes' && excludes(wide, other) === 'yes')
          expect(excludes(part, other)).toBe('yes');
      }),
      RUNS,
    );
  });
});

describe('comparable, among measures', () => {
  test('is symmetric, with the same assumptions and the same reason', () => {
    fc.assert(
      fc.property(measure, measure, (a, b) => {
        expect(compareMeasures(a, b)).toEqual(compareMeasures(b, a));
      }),
      RUNS,
    );
  });

  test('holds of every measure and itself without any assumption', () => {
    fc.assert(
      fc.property(measure, (one) => {
        expect(compareMeasures(one, one)).toEqual({ comparable: true, assumptions: [] });
      }),
      RUNS,
    );
  });

  test('never holds of populations that exclude each other', () => {
    fc.assert(
      fc.property(measure, facets, facets, (one, x, y) => {
        if (excludes(x, y) === 'no') return;
        expect(compareMeasures({ ...one, population: [x] }, { ...one, population: [y] })).toEqual({
          comparable: false,
          reason: { kind: 'population', byConvention: excludes(x, y) === 'by-convention' },
        });
      }),
      RUNS,
    );
  });
});
