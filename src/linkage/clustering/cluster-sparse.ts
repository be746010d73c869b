import { cohesion, type Component } from './cohesion';
import { areApart, joinedMembership } from './membership';

/** A merge that was possible when it was put in line. */
interface Merge {
  readonly value: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Agglomerative clustering of a large component on the stored pairs only, with a priority queue:
 * the same merges in the same order as {@link clusterDense}, at a cost that follows the number of
 * pairs.
 *
 * @returns for every node the smallest node of its cluster
 */
export function clusterSparse({
  nodeCount: count,
  sizes: given,
  pairCount,
  first,
  second,
  scores,
  memberships: stated,
}: Component): Int32Array {
  const sizes = given.slice(0, count);
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  for (let pair = 0; pair < pairCount; pair += 1) {
    const [a, b] = [first[pair]!, second[pair]!];
    const sum = (rows[a]?.get(b) ?? 0) + scores[pair]!;
    rows[a]?.set(b, sum);
    rows[b]?.set(a, sum);
  }
  const memberships = new Map(stated);
  const mayMerge = (a: number, b: number): boolean =>
    memberships.size === 0 || !areApart(memberships.get(a), memberships.get(b));
  const label = new Int32Array(count);
  for (let node = 0; node < count; node += 1) label[node] = node;
  const queue = new MergeQueue();
  const valueOf = (a: number, b: number): number =>
    cohesion(rows[a]?.get(b) ?? 0, sizes[a]!, sizes[b]!);
  const line = (x: number, y: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    if (!mayMerge(a, b)) return;
    const value = valueOf(a, b);
    if (value > 0) queue.push({ value, a, b });
  };
  for (let a = 0; a < count; a += 1) for (const b of rows[a]?.keys() ?? []) if (a < b) line(a, b);
  for (let merge = queue.pop(); merge !== undefined; merge = queue.pop()) {
    const { a, b, value } = merge;
    // Either end may have been merged, which leaves nothing between the two, or grown, since this
    // was put in line.
    if (valueOf(a, b) !== value || !mayMerge(a, b)) continue;
    sizes[a] = sizes[a]! + sizes[b]!;
    label[b] = a;
    const joined = joinedMembership(memberships.get(a), memberships.get(b));
    if (joined !== undefined) memberships.set(a, joined);
    const row = rows[a];
    for (const [other, score] of rows[b]!) {
      rows[other]?.delete(b);
      if (other === a) continue;
      const sum = (row?.get(other) ?? 0) + score;
      row?.set(other, sum);
      rows[other]?.set(a, sum);
    }
    row?.delete(b);
    rows[b]?.clear();
    for (const other of row?.keys() ?? []) line(a, other);
  }
  // Labels point at smaller nodes only: one pass from below settles them.
  for (let node = 0; node < count; node += 1) label[node] = label[label[node]!]!;
  return label;
}

/** A binary heap: largest value first, then the smaller nodes. */
class MergeQueue {
  readonly #heap: Merge[] = [];

  push(merge: Merge): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(merge);
    for (;;) {
      const up = (at - 1) >> 1;
      // None is above the first.
      const above = heap[up];
      if (above === undefined || !isBefore(merge, above)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = merge;
  }

  pop(): Merge | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = at * 2 + 1;
      const [left, right] = [heap[down], heap[down + 1]];
      if (left === undefined) break;
      const below = right !== undefined && isBefore(right, left) ? right : left;
      if (below === right) down += 1;
      if (!isBefore(below, last)) break;
      heap[at] = below;
      at = down;
    }
    heap[at] = last;
    return top;
  }
}

function isBefore(x: Merge, y: Merge): boolean {
  if (x.value !== y.value) return x.value > y.value;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
