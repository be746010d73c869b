/**
 * Up to this many things every pair has a place of its own; beyond, pairs are looked up by hash.
 */
const MOST_DENSE = 1024;
const UNKNOWN = 255;

/**
 * Remembers a small number for a pair of small numbers, in either order: typed arrays, because the
 * comparison of two distinct names is asked for again with every pair of claims that carry them.
 */
export class PairCache {
  readonly #count: number;
  readonly #dense: Uint8Array | null;
  /** Both numbers of each pair, side by side. */
  #pairs = new Int32Array(0);
  #levels = new Uint8Array(0);
  #used = 0;

  /**
   * Makes an empty memory.
   *
   * @param count - how many things there are, where that is known: the numbers asked for are below
   *   it
   */
  constructor(count = Infinity) {
    this.#count = count;
    this.#dense = count <= MOST_DENSE ? new Uint8Array(count * count).fill(UNKNOWN) : null;
    // Each of many things is held against a few others.
    if (this.#dense === null)
      this.#resize(count < Infinity ? 1 << (34 - Math.clz32(count)) : 1 << 12);
  }

  /**
   * The level of the pair, from 0 to 254, computed by `compare` (the smaller number first) when it
   * is met for the first time.
   */
  level(a: number, b: number, compare: (a: number, b: number) => number): number {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    const dense = this.#dense;
    if (dense !== null) {
      const at = low * this.#count + high;
      const known = dense[at]!;
      return known === UNKNOWN ? (dense[at] = compare(low, high)) : known;
    }
    let slot = this.#slotOf(low, high);
    if (this.#pairs[slot * 2] === low) return this.#levels[slot]!;
    const level = compare(low, high);
    // Comparing may have asked for other pairs and made the table grow.
    if (this.#used * 2 >= this.#levels.length) this.#grow();
    slot = this.#slotOf(low, high);
    this.#pairs[slot * 2] = low;
    this.#pairs[slot * 2 + 1] = high;
    this.#levels[slot] = level;
    this.#used += 1;
    return level;
  }

  /** Where the pair stands, or would. */
  #slotOf(low: number, high: number): number {
    const pairs = this.#pairs;
    const mask = this.#levels.length - 1;
    const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (pairs[slot * 2] !== -1 && (pairs[slot * 2] !== low || pairs[slot * 2 + 1] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [pairs, levels] = [this.#pairs, this.#levels];
    this.#resize(levels.length * 2);
    for (let at = 0; at < levels.length; at += 1) {
      const [low, high] = [pairs[at * 2]!, pairs[at * 2 + 1] ?? 0];
      if (low === -1) continue;
      const slot = this.#slotOf(low, high);
      this.#pairs[slot * 2] = low;
      this.#pairs[slot * 2 + 1] = high;
      this.#levels[slot] = levels[at]!;
    }
  }

  #resize(size: number): void {
    this.#pairs = new Int32Array(size * 2).fill(-1);
    this.#levels = new Uint8Array(size);
  }
}
