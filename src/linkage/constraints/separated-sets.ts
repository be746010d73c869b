import type { DisjointSets } from '../columns/disjoint-sets';
import type { CannotLink } from './cannot-links';

/**
 * Disjoint sets of which cannot-links keep some apart. Each root has the cannot-links of all its
 * members: a union moves them up to the new root.
 */
export class SeparatedSets {
  readonly #sets: DisjointSets;
  readonly #cannotOf = new Map<number, CannotLink[]>();

  constructor(cannot: readonly CannotLink[], sets: DisjointSets) {
    this.#sets = sets;
    for (const link of cannot)
      for (const end of link) this.#cannotOf.set(end, [...(this.#cannotOf.get(end) ?? []), link]);
  }

  /** Finds a cannot-link that joining the sets of a and b would break. */
  brokenBy(a: number, b: number): CannotLink | undefined {
    const [x, y] = [this.#sets.find(a), this.#sets.find(b)];
    return this.#cannotOf.get(x)?.find(([p, q]) => {
      const [r, s] = [this.#sets.find(p), this.#sets.find(q)];
      return (r === x && s === y) || (r === y && s === x);
    });
  }

  union(a: number, b: number): void {
    const [x, y] = [this.#sets.find(a), this.#sets.find(b)];
    if (!this.#sets.union(x, y)) return;
    const all = [...(this.#cannotOf.get(x) ?? []), ...(this.#cannotOf.get(y) ?? [])];
    if (all.length > 0) this.#cannotOf.set(this.#sets.find(x), all);
  }
}
