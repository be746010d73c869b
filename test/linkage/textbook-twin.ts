import { cohesion } from '../../src/linkage/cohesion';
import { LEAST_SCORE, MOST_SCORE, SCORE_UNIT, type ScoredPairs } from '../../src/linkage/match-weight';

/**
 * Clustering as a textbook has it: one matrix of all claims, no components, no queue. Groups that must
 * be together start together; then the two most coherent groups that may merge do, until none is above 0.
 */
export function clusterByTheBook(size: number, scored: ScoredPairs, nodeOf: Int32Array, mayMerge: (a: readonly number[], b: readonly number[]) => boolean): number[][] {
  const least = LEAST_SCORE * SCORE_UNIT;
  const score = new Map<string, number>();
  for (let at = 0; at < scored.size; at += 1) {
    const clipped = Math.min(MOST_SCORE * SCORE_UNIT, Math.max(least, scored.weights[at] ?? 0));
    score.set(`${String(scored.first[at])} ${String(scored.second[at])}`, clipped - least);
  }
  const between = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (const x of a) for (const y of b) sum += score.get(`${String(Math.min(x, y))} ${String(Math.max(x, y))}`) ?? 0;
    return cohesion(sum, a.length, b.length);
  };
  let groups: number[][] = [];
  for (let claim = 0; claim < size; claim += 1) {
    const known = groups.find(([first]) => nodeOf[first ?? -1] === nodeOf[claim]);
    if (known === undefined) groups.push([claim]);
    else known.push(claim);
  }
  for (;;) {
    let best: { value: number; i: number; j: number } | undefined;
    for (let i = 0; i < groups.length; i += 1) {
      for (let j = i + 1; j < groups.length; j += 1) {
        const [a, b] = [groups[i] ?? [], groups[j] ?? []];
        if (!mayMerge(a, b)) continue;
        const value = between(a, b);
        if (value > (best?.value ?? 0)) best = { value, i, j };
      }
    }
    if (best === undefined) return groups;
    const { i, j } = best;
    const merged = [...(groups[i] ?? []), ...(groups[j] ?? [])].sort((x, y) => x - y);
    groups = groups.map((group, at) => (at === i ? merged : group)).filter((_, at) => at !== j);
  }
}
