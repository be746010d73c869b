/** Candidate pairs as two typed columns, the earlier claim first. */
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
