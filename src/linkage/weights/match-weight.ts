import type { CandidatePairs } from '../columns/candidate-pairs';
import type { LinkColumns } from '../columns/columns';
import type { Comparer } from '../comparisons/comparison';
import { pairDensity } from './density';
import { COMPARISON_NAMES, LEVEL_MASK, LEVEL_SHIFT } from '../comparisons/levels';
import { priorWeight } from './prior';
import { checkWeights, weightColumn, type LinkWeights } from './weights';

/**
 * Scores are kept as whole 1/1024 nats: their sums are exact, so that no order of adding matters.
 */
export const SCORE_UNIT = 1024;
/**
 * No pair counts for more than this in a group, in nats: one lucky agreement is not to carry ten
 * doubts.
 */
export const MOST_SCORE = 8;
/** What a pair counts that is not a candidate, and the least that any pair counts. */
export const LEAST_SCORE = -6;

/** Candidate pairs with what was found: level patterns and match weights. */
export interface ScoredPairs {
  readonly size: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Level patterns: see `levelIn`. */
  readonly patterns: Uint32Array;
  /** Match weights, the prior included, in 1/1024 nats, not clipped. */
  readonly weights: Int32Array;
}

/**
 * Compares the candidate pairs: their level patterns, in order.
 *
 * @example
 * ```ts
 * import { blockingPairs, columnsOf, comparePairs, Comparer } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * const comparer = new Comparer(columns);
 * comparePairs(blockingPairs(columns, comparer, new Uint8Array(2).fill(1)), comparer).length; // => 1
 * ```
 */
export function comparePairs(pairs: CandidatePairs, comparer: Comparer): Uint32Array {
  const { first, second, where, size } = pairs;
  const patterns = new Uint32Array(size);
  for (let at = 0; at < size; at += 1)
    patterns[at] = comparer.pattern(first[at]!, second[at]!, at >= pairs.aliasesFrom, where[at]);
  return patterns;
}

/**
 * Adds up the weights of the levels and the prior of every pair.
 *
 * @example
 * ```ts
 * import {
 *   blockingPairs,
 *   columnsOf,
 *   comparePairs,
 *   Comparer,
 *   defaultWeights,
 *   localDensity,
 *   scorePairs,
 * } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * const comparer = new Comparer(columns);
 * const all = new Uint8Array(2).fill(1);
 * const pairs = blockingPairs(columns, comparer, all);
 * const scored = scorePairs(
 *   columns,
 *   pairs,
 *   comparePairs(pairs, comparer),
 *   localDensity(columns, all),
 *   defaultWeights,
 * );
 * (scored.weights[0] ?? 0) > 0; // => true
 * ```
 */
export function scorePairs(
  claims: LinkColumns,
  pairs: CandidatePairs,
  patterns: Uint32Array,
  density: Float32Array,
  weights: LinkWeights,
): ScoredPairs {
  const { first, second, size } = pairs;
  const sum = patternScorer(weights);
  const scores = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    const prior = priorWeight(pairDensity(claims, density, first[at]!, second[at]!), weights);
    scores[at] = Math.round((prior + sum(patterns[at]!)) * SCORE_UNIT);
  }
  return { size, first, second, patterns, weights: scores };
}

/**
 * Adds up the weights of a pattern's levels, in nats, from flat tables: this runs once per pair.
 */
export function patternScorer(weights: LinkWeights): (pattern: number) => number {
  checkWeights(weights);
  const shifts = Uint8Array.from(COMPARISON_NAMES, (name) => LEVEL_SHIFT[name]);
  const masks = Uint8Array.from(COMPARISON_NAMES, (name) => LEVEL_MASK[name]);
  const table = new Float64Array(COMPARISON_NAMES.length * 16);
  for (const [at, name] of COMPARISON_NAMES.entries())
    table.set(weightColumn(weights, name), at * 16);
  return (pattern) => {
    let sum = 0;
    for (let at = 0; at < shifts.length; at += 1)
      sum += table[at * 16 + ((pattern >>> shifts[at]!) & masks[at]!)] ?? 0;
    return sum;
  };
}
