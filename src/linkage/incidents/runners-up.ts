import type { LinkColumns } from '../columns/columns';
import type { ScoredPair } from '../incident';
import type { LinkedColumns } from '../link-columns';
import { SCORE_UNIT } from '../weights/match-weight';
import { scoredPair } from '../weights/waterfall';
import type { LinkWeights } from '../weights/weights';

/** Pairs of no more than this, three nats against, did not come near. */
export const NEAR = -3 * SCORE_UNIT;
export const NO_PAIR = -1;

/**
 * The **runners-up**: for each claim the two strongest pairs that were not followed. A person who
 * checks a doubtful grouping wants to see these first. The strongest come first; each is spelt out
 * when it is asked for.
 */
export function* allRunnersUp(
  columns: LinkColumns,
  linked: LinkedColumns,
  weights: LinkWeights,
): Generator<ScoredPair> {
  const { pairs, density } = linked;
  const { ids } = columns;
  const idOf = (claim: number | undefined): string => ids[claim ?? 0] ?? '';
  const order = runnersUpOf(columns, linked).sort((x, y) => {
    if (pairs.weights[x] !== pairs.weights[y]) return pairs.weights[y]! - pairs.weights[x]!;
    const [a, b] = [idOf(pairs.first[x]), idOf(pairs.first[y])];
    if (a !== b) return a < b ? -1 : 1;
    return idOf(pairs.second[x]) < idOf(pairs.second[y]) ? -1 : 1;
  });
  for (const at of order) yield scoredPair(columns, pairs, density, at, weights);
}

/** Every pair that is among the two strongest of either of its claims, once. */
function runnersUpOf(columns: LinkColumns, linked: LinkedColumns): Int32Array {
  const { best, second } = strongestRunnersUp(columns, linked);
  const isRunnerUp = new Uint8Array(linked.pairs.size);
  for (const list of [best, second]) for (const at of list) if (at !== NO_PAIR) isRunnerUp[at] = 1;
  let count = 0;
  for (const one of isRunnerUp) count += one;
  const found = new Int32Array(count);
  for (let at = isRunnerUp.length - 1; at >= 0; at -= 1)
    if (isRunnerUp[at] === 1) found[(count -= 1)] = at;
  return found;
}

/** The strongest first, then by ids. */
export function byWeight(x: ScoredPair, y: ScoredPair): number {
  if (x.weight !== y.weight) return y.weight - x.weight;
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : x.b > y.b ? 1 : 0;
}

/**
 * For every claim, by position, the two strongest of its pairs that were not followed, as positions
 * among the pairs.
 */
export function strongestRunnersUp(
  { size, ids }: LinkColumns,
  { incidentOf, pairs }: Pick<LinkedColumns, 'incidentOf' | 'pairs'>,
): { best: Int32Array; second: Int32Array } {
  const best = new Int32Array(size).fill(NO_PAIR);
  const second = new Int32Array(size).fill(NO_PAIR);
  const isStronger = (at: number, than: number): boolean => {
    if (than === NO_PAIR) return true;
    const [own, other] = [pairs.weights[at]!, pairs.weights[than]!];
    if (own !== other) return own > other;
    const [a, b] = [ids[pairs.first[at]!]!, ids[pairs.first[than]!]!];
    return a === b ? ids[pairs.second[at]!]! < ids[pairs.second[than]!]! : a < b;
  };
  for (let at = 0; at < pairs.size; at += 1) {
    const [x, y] = [pairs.first[at]!, pairs.second[at]!];
    if (pairs.weights[at]! <= NEAR || incidentOf[x] === incidentOf[y]) continue;
    for (const claim of [x, y]) {
      if (isStronger(at, best[claim]!)) {
        second[claim] = best[claim]!;
        best[claim] = at;
      } else if (isStronger(at, second[claim]!)) second[claim] = at;
    }
  }
  return { best, second };
}
