import type { LinkColumns } from './columns';
import type { ScoredPair } from './incident';
import type { LinkedColumns } from './link-columns';
import { SCORE_UNIT } from './match-weight';
import { scoredPair } from './waterfall';
import type { LinkWeights } from './weights';

/** Pairs of no more than this, three nats against, did not come near. */
export const NEAR = -3 * SCORE_UNIT;
export const NO_PAIR = -1;

/**
 * The **runners-up**: for each claim the two strongest pairs that were not followed. A person who checks a
 * doubtful grouping wants to see these first.
 */
export function nearMisses(columns: LinkColumns, linked: LinkedColumns, weights: LinkWeights): ScoredPair[] {
  const { best, second } = strongestMisses(columns, linked);
  const kept = [...new Set([...best, ...second])].filter((at) => at !== NO_PAIR);
  return kept.map((at) => scoredPair(columns, linked.pairs, linked.density, at, weights)).sort(byWeight);
}

/** The strongest first, then by ids. */
export function byWeight(x: ScoredPair, y: ScoredPair): number {
  if (x.weight !== y.weight) return y.weight - x.weight;
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : x.b > y.b ? 1 : 0;
}

/** For every claim, by position, the two strongest of its pairs that were not followed, as positions among the pairs. */
export function strongestMisses({ size, ids }: LinkColumns, { incidentOf, pairs }: Pick<LinkedColumns, 'incidentOf' | 'pairs'>): { best: Int32Array; second: Int32Array } {
  const best = new Int32Array(size).fill(NO_PAIR);
  const second = new Int32Array(size).fill(NO_PAIR);
  const isStronger = (at: number, than: number): boolean => {
    if (than === NO_PAIR) return true;
    const [own, other] = [pairs.weights[at] ?? 0, pairs.weights[than] ?? 0];
    if (own !== other) return own > other;
    const [a, b] = [ids[pairs.first[at] ?? 0] ?? '', ids[pairs.first[than] ?? 0] ?? ''];
    return a === b ? (ids[pairs.second[at] ?? 0] ?? '') < (ids[pairs.second[than] ?? 0] ?? '') : a < b;
  };
  for (let at = 0; at < pairs.size; at += 1) {
    const [x, y] = [pairs.first[at] ?? 0, pairs.second[at] ?? 0];
    if ((pairs.weights[at] ?? 0) <= NEAR || incidentOf[x] === incidentOf[y]) continue;
    for (const claim of [x, y]) {
      if (isStronger(at, best[claim] ?? NO_PAIR)) {
        second[claim] = best[claim] ?? NO_PAIR;
        best[claim] = at;
      } else if (isStronger(at, second[claim] ?? NO_PAIR)) second[claim] = at;
    }
  }
  return { best, second };
}
