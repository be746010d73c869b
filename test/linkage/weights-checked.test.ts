import { describe, expect, it } from 'vitest';
import {
  COMPARISON_NAMES,
  COMPARISONS,
  defaultWeights,
  levelIn,
  priorWeight,
  type LinkWeights,
} from 'casualty-claims/linkage';
import { isMisuseError } from 'casualty-claims';
import { LEVEL_MASK, LEVEL_SHIFT } from '../../src/linkage/comparisons/levels';
import { patternScorer, scorePairs, SCORE_UNIT } from '../../src/linkage/weights/match-weight';
import { checkWeights, weightColumn } from '../../src/linkage/weights/weights';
import { CandidatePairs } from '../../src/linkage/columns/candidate-pairs';
import { pairDensity } from '../../src/linkage/weights/density';
import { scoredPair } from '../../src/linkage/weights/waterfall';
import { NO_DAY } from '../../src/linkage/columns/window';
import { columnsOfNumbers } from './columns-of-numbers';

/** What the check says of weights, or null. */
function saidOf(weights: unknown): unknown {
  try {
    checkWeights(weights as LinkWeights);
    return null;
  } catch (error) {
    return isMisuseError(error) ? [error.code, error.message] : error;
  }
}

const { comparisons } = defaultWeights;

describe('weights', () => {
  it.each<[object, string | null]>([
    [defaultWeights, null],
    [{ ...defaultWeights, prior: { partners: 1e-9, quiet: 1e-9 } }, null],
    [
      { ...defaultWeights, prior: undefined },
      'weights.prior.partners is nothing; expected a number above 0, as in defaultWeights',
    ],
    [
      { ...defaultWeights, prior: { partners: 0, quiet: 1 } },
      'weights.prior.partners is 0; expected a number above 0, as in defaultWeights',
    ],
    [
      { ...defaultWeights, prior: { partners: -1, quiet: 1 } },
      'weights.prior.partners is -1; expected a number above 0, as in defaultWeights',
    ],
    [
      { ...defaultWeights, prior: { partners: Infinity, quiet: 1 } },
      'weights.prior.partners is Infinity; expected a number above 0, as in defaultWeights',
    ],
    [
      { ...defaultWeights, prior: { partners: 1 } },
      'weights.prior.quiet is nothing; expected a number above 0, as in defaultWeights',
    ],
    [
      { prior: defaultWeights.prior },
      'weights.comparisons.period is nothing; expected the weights of its levels, as in defaultWeights',
    ],
    [
      { ...defaultWeights, comparisons: { ...comparisons, wording: null } },
      'weights.comparisons.wording is null; expected the weights of its levels, as in defaultWeights',
    ],
    [
      { ...defaultWeights, comparisons: { ...comparisons, wording: 3 } },
      'weights.comparisons.wording is 3; expected the weights of its levels, as in defaultWeights',
    ],
    [
      {
        ...defaultWeights,
        comparisons: { ...comparisons, wording: { same: 2, different: Infinity } },
      },
      'weights.comparisons.wording.different is Infinity; expected a number, as in defaultWeights',
    ],
  ])('%j: %s', (weights, message) => {
    expect(saidOf(weights)).toEqual(message === null ? null : ['malformed-weights', message]);
  });

  it('of a level that is left out are 0, as of one that was not observed', () => {
    expect([...weightColumn(defaultWeights, 'kind')]).toEqual([0, 2.2, -0.1, -3]);
    expect([
      ...weightColumn(
        { ...defaultWeights, comparisons: { ...comparisons, kind: { other: -3 } as never } },
        'kind',
      ),
    ]).toEqual([0, 0, 0, -3]);
  });
});

/** The pattern of levels. */
const patternOf = (levels: readonly (readonly [string, number])[]): number =>
  levels.reduce(
    (pattern, [name, level]) =>
      (pattern | (level << LEVEL_SHIFT[name as keyof typeof LEVEL_SHIFT])) >>> 0,
    0,
  );

describe('a level pattern', () => {
  it('has room for every level of every comparison, each by itself', () => {
    for (const name of COMPARISON_NAMES) {
      const last = COMPARISONS[name].length - 1;
      expect(LEVEL_MASK[name]).toBeGreaterThanOrEqual(last);
      const pattern = patternOf([[name, last]]);
      expect(COMPARISON_NAMES.map((other) => levelIn(pattern, other))).toEqual(
        COMPARISON_NAMES.map((other) => (other === name ? last : 0)),
      );
    }
    const full = patternOf(COMPARISON_NAMES.map((name) => [name, COMPARISONS[name].length - 1]));
    expect(COMPARISON_NAMES.map((name) => levelIn(full, name))).toEqual(
      COMPARISON_NAMES.map((name) => COMPARISONS[name].length - 1),
    );
  });

  it('is worth the sum of the weights of its levels', () => {
    const sum = patternScorer(defaultWeights);
    for (const name of COMPARISON_NAMES) {
      const byLevel: Readonly<Record<string, number>> = comparisons[name];
      COMPARISONS[name].forEach((level, index) => {
        expect(sum(patternOf([[name, index]]))).toBe(byLevel[level] ?? 0);
      });
    }
    expect(
      sum(
        patternOf([
          ['period', 1],
          ['place', 9],
          ['kind', 2],
          ['wording', 1],
        ]),
      ),
    ).toBeCloseTo(1.7 - 3.5 - 0.1 + 2, 9);
    expect(() => patternScorer({ ...defaultWeights, prior: { partners: 0, quiet: 1 } })).toThrow(
      'weights.prior.partners',
    );
  });
});

describe('a scored pair', () => {
  const columns = { ...columnsOfNumbers({ start: [10, 12, NO_DAY] }), ids: ['a', 'b', 'c'] };
  const density = Float32Array.of(2, 4, 9);

  it('weighs its levels and the prior, in whole parts of a nat', () => {
    const pairs = new CandidatePairs();
    pairs.push(0, 1);
    pairs.push(1, 2);
    const patterns = Uint32Array.of(
      patternOf([
        ['period', 1],
        ['kind', 3],
      ]),
      patternOf([['wording', 1]]),
    );
    const scored = scorePairs(columns, pairs, patterns, density, defaultWeights);
    const weights = [
      Math.round((priorWeight(3, defaultWeights) + 1.7 - 3) * 1024),
      Math.round((priorWeight(9, defaultWeights) + 2) * 1024),
    ];
    expect([
      scored.size,
      [...scored.first],
      [...scored.second],
      [...scored.weights],
      SCORE_UNIT,
    ]).toEqual([2, [0, 1], [1, 2], weights, 1024]);
    expect(priorWeight(3, defaultWeights)).toBeCloseTo(Math.log(2.9 / 3.3), 12);

    const told = scoredPair(columns, scored, density, 0, defaultWeights);
    expect([told.a, told.b, told.weight, told.prior]).toEqual([
      'a',
      'b',
      (weights[0] ?? 0) / 1024,
      priorWeight(3, defaultWeights),
    ]);
    expect(told.findings).toEqual(
      COMPARISON_NAMES.map((comparison) =>
        comparison === 'period'
          ? { comparison, level: 'same', weight: 1.7 }
          : comparison === 'kind'
            ? { comparison, level: 'other', weight: -3 }
            : { comparison, level: 'not-observed', weight: 0 },
      ),
    );
    expect(scoredPair(columns, scored, density, 1, defaultWeights)).toMatchObject({
      a: 'b',
      b: 'c',
      prior: priorWeight(9, defaultWeights),
    });
  });

  it('has the density of both ends, or of the undated one, which may be anywhere in time, or the greater of two undated', () => {
    const start = (a: number, b: number) => columnsOfNumbers({ start: [a, b] });
    const of = (a: number, b: number): number =>
      pairDensity(start(a, b), Float32Array.of(2, 5), 0, 1);
    expect([of(1, 1), of(NO_DAY, 1), of(1, NO_DAY), of(NO_DAY, NO_DAY)]).toEqual([3.5, 2, 5, 5]);
  });
});
