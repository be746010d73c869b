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
  #size = 0;

  push(first: number, second: number): void {
    if (this.#size === this.#first.length) {
      const [a, b] = [new Int32Array(this.#size * 2), new Int32Array(this.#size * 2)];
      a.set(this.#first);
      b.set(this.#second);
      [this.#first, this.#second] = [a, b];
    }
    this.#first[this.#size] = first;
    this.#second[this.#size] = second;
    this.#size += 1;
  }

  /** From this position on the pairs were proposed because another claim gives the names of both. */
  aliasesFrom = Infinity;

  get size(): number {
    return this.#size;
  }

  get first(): Int32Array {
    return this.#first.subarray(0, this.#size);
  }

  get second(): Int32Array {
    return this.#second.subarray(0, this.#size);
  }
}
