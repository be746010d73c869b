/**
 * Remembers a small number for a pair of small numbers, in either order: open addressing on typed
 * arrays, because the comparison of two distinct names is asked for again with every pair of claims
 * that carry them.
 */
export class PairCache {
  #keys = new Float64Array(1 << 12).fill(-1);
  #levels = new Uint8Array(1 << 12);
  #used = 0;

  /** The level of the pair, computed by `compare` when it is met for the first time. */
  level(a: number, b: number, compare: (a: number, b: number) => number): number {
    const key = a < b ? a * 0x4000000 + b : b * 0x4000000 + a;
    let slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return this.#levels[slot] ?? 0;
    const level = a < b ? compare(a, b) : compare(b, a);
    if (this.#used * 2 >= this.#keys.length) {
      this.#grow();
      slot = this.#slotOf(key);
    }
    this.#keys[slot] = key;
    this.#levels[slot] = level;
    this.#used += 1;
    return level;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key % 0x4000000, 0x9e3779b1) ^ Math.imul(Math.floor(key / 0x4000000), 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.#keys[slot] !== -1 && this.#keys[slot] !== key; slot = (slot + 1) & mask);
    return slot;
  }

  #grow(): void {
    const [keys, levels] = [this.#keys, this.#levels];
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#levels = new Uint8Array(levels.length * 2);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? -1;
      if (key === -1) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#levels[slot] = levels[at] ?? 0;
    }
  }
}
