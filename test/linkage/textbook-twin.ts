import { cohesion } from '../../src/linkage/clustering/cohesion';
import type { LinkColumns } from 'casualty-claims/linkage';
import {
  LEAST_SCORE,
  MOST_SCORE,
  SCORE_UNIT,
  type ScoredPairs,
} from '../../src/linkage/weights/match-weight';

/**
 * Clustering as a textbook has it: one matrix of all claims, no components, no queue. Groups that
 * must be together start together; then the two most coherent groups that may merge do, until none
 * is above 0.
 */
export function clusterByTheBook(
  size: number,
  scored: ScoredPairs,
  nodeOf: Int32Array,
  mayMerge: (a: readonly number[], b: readonly number[]) => boolean,
): number[][] {
  const least = LEAST_SCORE * SCORE_UNIT;
  const score = new Map<string, number>();
  for (let at = 0; at < scored.size; at += 1) {
    const clipped = Math.min(MOST_SCORE * SCORE_UNIT, Math.max(least, scored.weights[at] ?? 0));
    score.set(`${String(scored.first[at])} ${String(scored.second[at])}`, clipped - least);
  }
  const between = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (const x of a)
      for (const y of b)
        sum += score.get(`${String(Math.min(x, y))} ${String(Math.max(x, y))}`) ?? 0;
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

/**
 * What must stay apart, written down plainly: two events of one report and two entries of one list,
 * unless some node of the component (what positive pairs and nodes join) is made of both.
 */
export function apartByTheBook(
  columns: LinkColumns,
  scored: ScoredPairs,
  nodeOf: Int32Array,
): (a: readonly number[], b: readonly number[]) => boolean {
  const component = Array.from({ length: columns.size }, (_, at) => at);
  const ties = [
    ...Array.from(nodeOf, (node, at) => [node, at]),
    ...Array.from({ length: scored.size }, (_, at) => at)
      .filter((at) => (scored.weights[at] ?? 0) > 0)
      .map((at) => [scored.first[at] ?? 0, scored.second[at] ?? 0]),
  ];
  for (let changed = true; changed;) {
    changed = false;
    for (const [x = 0, y = 0] of ties) {
      const least = Math.min(component[x] ?? 0, component[y] ?? 0);
      changed ||= component[x] !== component[y];
      component[x] = component[y] = least;
    }
  }
  const memberOf = (kind: 'event' | 'entry', claim: number): string | null => {
    const of = kind === 'event' ? columns.report[claim] : columns.list[claim];
    return of === -1 || columns[kind][claim] === -1 ? null : `${kind} ${String(of)}`;
  };
  const same: Record<string, Set<number>[]> = {};
  const joined = (key: string, x: number, y: number): boolean =>
    x === y || (same[key] ?? []).some((set) => set.has(x) && set.has(y));
  for (const kind of ['event', 'entry'] as const) {
    for (let x = 0; x < columns.size; x += 1) {
      for (let y = 0; y < x; y += 1) {
        const of = memberOf(kind, x);
        if (of === null || of !== memberOf(kind, y) || nodeOf[x] !== nodeOf[y]) continue;
        const key = `${String(component[x])} ${of}`;
        const [one, other] = [columns[kind][x] ?? 0, columns[kind][y] ?? 0];
        const touching = (same[key] ??= []).filter((set) => set.has(one) || set.has(other));
        same[key] = [
          ...same[key].filter((set) => !touching.includes(set)),
          new Set([one, other, ...touching.flatMap((set) => [...set])]),
        ];
      }
    }
  }
  const areApart = (x: number, y: number): boolean =>
    component[x] === component[y] &&
    (['event', 'entry'] as const).some((kind) => {
      const of = memberOf(kind, x);
      return (
        of !== null &&
        of === memberOf(kind, y) &&
        !joined(`${String(component[x])} ${of}`, columns[kind][x] ?? 0, columns[kind][y] ?? 0)
      );
    });
  return (a, b) => a.some((x) => b.some((y) => areApart(x, y)));
}
