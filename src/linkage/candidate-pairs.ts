/** The level of a pair's places where it is not known yet. */
export const UNKNOWN_LEVEL = 255;

/**
 * Candidate pairs as two typed columns, the earlier claim first.
 *
 * @example
 * ```ts
 * import { CandidatePairs } from 'casualty-claims';
 *
 * const pairs = new CandidatePairs();
 * pairs.push(0, 1);
 * [pairs.size, [...pairs.second]]; // => [1, [1]]
 * ```
 */
export class CandidatePairs {
  #first = new Int32Array(1 << 12);
  #second = new Int32Array(1 << 12);
  #places = new Uint8Array(1 << 12);
  #size = 0;

  /** Adds a pair; `place` is the level of its places where that is known, so that it is not worked out again. */
  push(first: number, second: number, place = UNKNOWN_LEVEL): void {
    if (this.#size === this.#first.length) {
      const [a, b] = [new Int32Array(this.#size * 2), new Int32Array(this.#size * 2)];
      a.set(this.#first);
      b.set(this.#second);
      [this.#first, this.#second] = [a, b];
      const places = new Uint8Array(this.#size * 2);
      places.set(this.#places);
      this.#places = places;
    }
    this.#first[this.#size] = first;
    this.#second[this.#size] = second;
    this.#places[this.#size] = place;
    this.#size += 1;
  }

  /** From this position on the pairs were proposed because another claim gives the names of both. */
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

  /** The level of the places of each pair; 255 where it is not known yet. */
  get places(): Uint8Array {
    return this.#places.subarray(0, this.#size);
  }
}
