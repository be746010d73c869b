/** What stands for the levels of place and distance of a pair where they are not known yet. */
export const UNKNOWN_WHERE = 255;

/**
 * Candidate pairs as two typed columns, the earlier claim first.
 *
 * @example
 * ```ts
 * import { CandidatePairs } from 'casualty-claims/linkage';
 *
 * const pairs = new CandidatePairs();
 * pairs.push(0, 1);
 * [pairs.size, [...pairs.second]]; // => [1, [1]]
 * ```
 */
export class CandidatePairs {
  #first: Int32Array;
  #second: Int32Array;
  #where: Uint8Array;
  #size = 0;

  /**
   * Makes empty columns.
   *
   * @param expected - how many pairs are likely to come; the columns grow beyond
   */
  constructor(expected = 1 << 12) {
    const room = Math.max(1 << 8, expected);
    this.#first = new Int32Array(room);
    this.#second = new Int32Array(room);
    this.#where = new Uint8Array(room);
  }

  /**
   * Adds a pair; `where` has the levels of its places and their distance where they are known, so
   * that they are not worked out again.
   */
  push(first: number, second: number, where = UNKNOWN_WHERE): void {
    if (this.#size === this.#first.length) {
      const [a, b] = [new Int32Array(this.#size * 2), new Int32Array(this.#size * 2)];
      a.set(this.#first);
      b.set(this.#second);
      [this.#first, this.#second] = [a, b];
      const where = new Uint8Array(this.#size * 2);
      where.set(this.#where);
      this.#where = where;
    }
    this.#first[this.#size] = first;
    this.#second[this.#size] = second;
    this.#where[this.#size] = where;
    this.#size += 1;
  }

  /**
   * From this position on the pairs were proposed because another claim gives the names of both.
   */
  aliasesFrom = Infinity;

  /** How many pairs. */
  get size(): number {
    return this.#size;
  }

  /** The first row of each pair. */
  get first(): Int32Array {
    return this.#first.subarray(0, this.#size);
  }

  /** The second row of each pair. */
  get second(): Int32Array {
    return this.#second.subarray(0, this.#size);
  }

  /**
   * The levels of place (four bits) and distance of each pair, as `Comparer.whereIfNear` gives
   * them; 255 where they are not known yet.
   */
  get where(): Uint8Array {
    return this.#where.subarray(0, this.#size);
  }
}
