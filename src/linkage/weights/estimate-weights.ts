import { blockingPairs } from '../blocking/blocking';
import type { LinkColumns } from '../columns/columns';
import { Comparer } from '../comparisons/comparison';
import { localDensity, pairDensity } from './density';
import type { KindEntry } from '../kinds/kind-entry';
import {
  COMPARISONS,
  COMPARISON_NAMES,
  levelIn,
  LEVEL_GROUPS,
  type ComparisonName,
} from '../comparisons/levels';
import { comparePairs, patternScorer } from './match-weight';
import { priorWeight } from './prior';
import { defaultWeights, type LinkWeights } from './weights';

/**
 * Iterations of expectation and maximisation: after these the weights move by less than a hundredth.
 */
const ITERATIONS = 12;
/** Fewer candidate pairs, or fewer expected matches among them, say too little about a level. */
const LEAST_PAIRS = 2_000;
const LEAST_MATCHES = 300;
/** A level met less often than this keeps its default weight. */
const LEAST_MET = 30;
/** No level is worth more than this, in nats. */
const MOST_WEIGHT = 7;
/** More partners per claim than this many times what was assumed: the estimate has run away. */
const RUNAWAY = 3;

/**
 * The prior is held this much lower while estimating: among many claims a day the doubtful pairs
 * are many, and a generous prior would teach the levels from them.
 */
const SHY = 0.6;
/**
 * Where pairs are weighed by what was learned, the levels tell true from false better, and the
 * prior may be this much more generous.
 */
const GENEROUS = 1.5;

/** Weights estimated from claims, or why there are none. */
export type EstimatedWeights =
  | {
      readonly ok: true;
      readonly weights: LinkWeights;
      readonly pairs: number;
      readonly matches: number;
      readonly partners: number;
    }
  | {
      readonly ok: false;
      readonly reason: 'too-few-pairs' | 'too-few-matches' | 'runaway';
      readonly pairs: number;
      readonly matches: number;
      readonly partners: number;
    };

/** What {@link estimateWeights} may be told. */
export interface EstimateOptions {
  /**
   * Where the estimate starts, and what it keeps where it has seen too little; `defaultWeights`
   * where left out.
   */
  readonly start?: LinkWeights;
  readonly kinds?: readonly KindEntry[];
}

/**
 * Estimates match weights from claims without labels, by expectation maximisation: pairs are
 * weighed, each level is counted among likely and among unlikely pairs, and the weights are the
 * logarithms of the ratios (Fellegi–Sunter; T. N. Herzog, F. J. Scheuren, W. E. Winkler, "Data
 * Quality and Record Linkage Techniques", 2007, ch. 9). The prior stays as it is: left free, it can
 * swallow a burst of events as one. No randomness: the same claims in any order give the same
 * weights. The result is plain JSON, to be saved.
 *
 * @returns the weights with what they rest on, or the reason for refusing: too few pairs (2,000) or
 *   matches (300), or more partners per claim than can be (`runaway`): then the default weights are
 *   the safer ones
 *
 * @example
 * ```ts
 * import { ColumnsBuilder, estimateWeights } from 'casualty-claims/linkage';
 *
 * const estimated = estimateWeights(new ColumnsBuilder().finish());
 * estimated.ok ? 'estimated' : estimated.reason; // => 'too-few-pairs'
 * ```
 */
export function estimateWeights(
  columns: LinkColumns,
  { start = defaultWeights, kinds = [] }: EstimateOptions = {},
): EstimatedWeights {
  const linkable = new Uint8Array(columns.size).fill(1);
  const comparer = new Comparer(columns, kinds);
  const pairs = blockingPairs(columns, comparer, linkable);
  const patterns = comparePairs(pairs, comparer);
  const density = localDensity(columns, linkable, comparer);
  const priors = Float64Array.from(
    patterns,
    (_, at) =>
      priorWeight(pairDensity(columns, density, pairs.first[at]!, pairs.second[at]!), start) +
      Math.log(SHY),
  );
  let weights = start;
  let matches = 0;
  if (pairs.size < LEAST_PAIRS)
    return { ok: false, reason: 'too-few-pairs', pairs: pairs.size, matches, partners: 0 };
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const counts = countLevels(patterns, priors, weights);
    matches = counts.matches;
    weights = maximise(counts, start);
  }
  const partners = (2 * matches) / columns.size;
  const found = { pairs: pairs.size, matches: Math.round(matches), partners };
  if (matches < LEAST_MATCHES) return { ok: false, reason: 'too-few-matches', ...found };
  if (partners > RUNAWAY * start.prior.partners) return { ok: false, reason: 'runaway', ...found };
  return {
    ok: true,
    weights: { ...weights, prior: { ...start.prior, partners: start.prior.partners * GENEROUS } },
    ...found,
  };
}

/** How often each level is met, among pairs weighed by how likely they are, and by how unlikely. */
interface LevelCounts {
  readonly matches: number;
  readonly likely: ReadonlyMap<ComparisonName, Float64Array>;
  readonly unlikely: ReadonlyMap<ComparisonName, Float64Array>;
}

/** Expectation: how likely each pair is under the weights, summed up by level. */
function countLevels(
  patterns: Uint32Array,
  priors: Float64Array,
  weights: LinkWeights,
): LevelCounts {
  const sum = patternScorer(weights);
  const likely = COMPARISON_NAMES.map(() => new Float64Array(16));
  const unlikely = COMPARISON_NAMES.map(() => new Float64Array(16));
  let matches = 0;
  for (let at = 0; at < patterns.length; at += 1) {
    const pattern = patterns[at]!;
    const probability = 1 / (1 + Math.exp(-(priors[at]! + sum(pattern))));
    matches += probability;
    for (let c = 0; c < likely.length; c += 1) {
      const level = levelIn(pattern, COMPARISON_NAMES[c]!);
      const [yes, no] = [likely[c], unlikely[c]];
      if (yes !== undefined) yes[level] = yes[level]! + probability;
      if (no !== undefined) no[level] = no[level]! + 1 - probability;
    }
  }
  const named = (counts: Float64Array[]): Map<ComparisonName, Float64Array> =>
    new Map(COMPARISON_NAMES.map((name, c) => [name, counts[c]!]));
  return { matches, likely: named(likely), unlikely: named(unlikely) };
}

/**
 * Maximisation: ln m/u of every level, among the pairs for which its group of the comparison was
 * observed.
 */
function maximise({ likely, unlikely }: LevelCounts, start: LinkWeights): LinkWeights {
  const comparisons: Record<string, Record<string, number>> = {};
  for (const name of COMPARISON_NAMES) {
    const [yes, no] = [
      likely.get(name) ?? new Float64Array(16),
      unlikely.get(name) ?? new Float64Array(16),
    ];
    const starts = LEVEL_GROUPS[name] ?? [1];
    const defaults: Readonly<Record<string, number>> = start.comparisons[name];
    comparisons[name] = Object.fromEntries(
      COMPARISONS[name].slice(1).map((level, index) => {
        const [m, u] = [yes[index + 1] ?? 0, no[index + 1] ?? 0];
        if (m + u < LEAST_MET) return [level, defaults[level]!];
        const group = starts.filter((start) => index + 1 >= start).length - 1;
        const ends = starts[group + 1] ?? COMPARISONS[name].length;
        const weight =
          Math.log((m + 0.5) / sumOf(yes, starts[group]!, ends)) -
          Math.log((u + 0.5) / sumOf(no, starts[group]!, ends));
        return [
          level,
          Math.round(Math.min(MOST_WEIGHT, Math.max(-MOST_WEIGHT, weight)) * 1000) / 1000,
        ];
      }),
    );
  }
  // Built level by level for the very comparisons of `start`, so no key is missing.
  return { ...start, comparisons: comparisons as unknown as LinkWeights['comparisons'] };
}

/** How often the levels of one group were met; one is added, so that nothing divides by zero. */
function sumOf(counts: Float64Array, first: number, end: number): number {
  let sum = 1;
  for (let level = first; level < end; level += 1) sum += counts[level]!;
  return sum;
}
