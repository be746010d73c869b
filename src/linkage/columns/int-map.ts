/**
 * Gives whole numbers below 2^31 (cells of a grid) small numbers of their own, in order of first
 * sight: a million claims ask for theirs, and a `Map` would be slower than all else that is done
 * with the answer.
 */
export class IntMap {
  #keys = new Int32Array(1 << 8).fill(-1);
  #numbers = new Int32Array(1 << 8);
  #size = 0;

  /** How many numbers have been given out. */
  get size(): number {
    return this.#size;
  }

  /** The number of a key; undefined where it has not been met. */
  known(key: number): number | undefined {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === -1 ? undefined : this.#numbers[slot];
  }

  /** The number of a key, the next one where it is met for the first time. */
  numberOf(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] !== -1) return this.#numbers[slot]!;
    const number = this.#size;
    this.#keys[slot] = key;
    this.#numbers[slot] = number;
    this.#size += 1;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return number;
  }

  /** Where a key stands, or would. */
  #slotOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    const mixed = Math.imul(key, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(keys.length * 2).fill(-1);
    this.#numbers = new Int32Array(keys.length * 2);
    keys.forEach((key, at) => {
      if (key === -1) return;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#numbers[slot] = numbers[at]!;
    });
  }
}
