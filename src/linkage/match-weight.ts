import type { CandidatePairs } from './candidate-pairs';
import type { LinkColumns } from './columns';
import type { Comparer } from './comparison';
import { pairDensity } from './density';
import { COMPARISON_NAMES, levelIn } from './levels';
import { priorWeight } from './prior';
import { weightColumn, type LinkWeights } from './weights';

/** Scores are kept as whole 1/1024 nats: their sums are exact, so that no order of adding matters. */
export const SCORE_UNIT = 1024;
/** No pair counts for more than this in a group, in nats: one lucky agreement is not to carry ten doubts. */
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

/** Compares the candidate pairs: their level patterns, in order. */
export function comparePairs(pairs: CandidatePairs, comparer: Comparer): Uint32Array {
  const { first, second, size } = pairs;
  const patterns = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) patterns[at] = comparer.pattern(first[at] ?? 0, second[at] ?? 0);
  return patterns;
}

/** Adds up the weights of the levels and the prior of every pair. */
export function scorePairs(claims: LinkColumns, pairs: CandidatePairs, patterns: Uint32Array, density: Float32Array, weights: LinkWeights): ScoredPairs {
  const { first, second, size } = pairs;
  const columns = COMPARISON_NAMES.map((name) => weightColumn(weights, name));
  const scores = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    const pattern = patterns[at] ?? 0;
    let score = priorWeight(pairDensity(claims, density, first[at] ?? 0, second[at] ?? 0), weights);
    for (let c = 0; c < columns.length; c += 1) score += columns[c]?.[levelIn(pattern, COMPARISON_NAMES[c] ?? 'period')] ?? 0;
    scores[at] = Math.round(score * SCORE_UNIT);
  }
  return { size, first, second, patterns, weights: scores };
}
