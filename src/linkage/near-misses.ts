import type { LinkColumns } from './columns';
import type { ScoredPair } from './incident';
import type { LinkedColumns } from './link-columns';
import { SCORE_UNIT } from './match-weight';
import { scoredPair } from './waterfall';
import type { LinkWeights } from './weights';

/** Pairs below this many nats did not come near. */
const NEAR = -3 * SCORE_UNIT;
const NOTHING = -1;

/**
 * The **runners-up**: for each claim the two strongest pairs that were not followed. A person who checks a
 * doubtful grouping wants to see these first.
 */
export function nearMisses(columns: LinkColumns, { incidentOf, pairs, density }: LinkedColumns, weights: LinkWeights): ScoredPair[] {
  const best = new Int32Array(columns.size).fill(NOTHING);
  const second = new Int32Array(columns.size).fill(NOTHING);
  const isStronger = (at: number, than: number): boolean => than === NOTHING || (pairs.weights[at] ?? 0) > (pairs.weights[than] ?? 0);
  const order = inCanonicalOrder(pairs.first, pairs.second, pairs.weights, incidentOf);
  for (const at of order) {
    for (const claim of [pairs.first[at] ?? 0, pairs.second[at] ?? 0]) {
      if (isStronger(at, best[claim] ?? NOTHING)) {
        second[claim] = best[claim] ?? NOTHING;
        best[claim] = at;
      } else if (isStronger(at, second[claim] ?? NOTHING)) second[claim] = at;
    }
  }
  const kept = [...new Set([...best, ...second])].filter((at) => at !== NOTHING);
  const position = new Map(order.map((at, rank) => [at, rank]));
  kept.sort((x, y) => (pairs.weights[y] ?? 0) - (pairs.weights[x] ?? 0) || (position.get(x) ?? 0) - (position.get(y) ?? 0));
  return kept.map((at) => scoredPair(columns, pairs, density, at, weights));
}

function inCanonicalOrder(first: Int32Array, second: Int32Array, scores: Int32Array, incidentOf: Int32Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < first.length; at += 1) {
    if ((scores[at] ?? 0) > NEAR && incidentOf[first[at] ?? 0] !== incidentOf[second[at] ?? 0]) found.push(at);
  }
  return found.sort((x, y) => (first[x] ?? 0) - (first[y] ?? 0) || (second[x] ?? 0) - (second[y] ?? 0));
}
