/**
 * Disjoint sets of claims (union–find with path halving, the smallest member as root). The root of a set is its
 * smallest member, so that the result does not depend on the order of the unions.
 *
 * @example
 * ```ts
 * import { DisjointSets } from 'casualty-claims/linkage';
 *
 * const sets = new DisjointSets(4);
 * sets.union(3, 1);
 * [...sets.roots()]; // => [0, 1, 2, 1]
 * ```
 */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let at = 0; at < size; at += 1) this.#parent[at] = at;
  }

  /** The smallest member of the set. */
  find(member: number): number {
    const parent = this.#parent;
    let at = member;
    for (let up = parent[at]!; up !== at; up = parent[at]!) {
      const above = parent[up]!;
      parent[at] = above;
      at = above;
    }
    return at;
  }

  /** Makes one set of two; false where they were one already. */
  union(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return false;
    if (x < y) this.#parent[y] = x;
    else this.#parent[x] = y;
    return true;
  }

  /** The smallest member of the set of each. */
  roots(): Int32Array {
    const roots = new Int32Array(this.#parent.length);
    for (let at = 0; at < roots.length; at += 1) roots[at] = this.find(at);
    return roots;
  }
}
