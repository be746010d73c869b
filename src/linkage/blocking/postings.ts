import { NONE } from '../columns/columns';

/**
 * For each blocking key the claims that have it, latest first: one chain of slots per key, as typed
 * arrays. Claims of one day and claims of a longer window are chained apart: the former can be left
 * off at the first one that is too early, the latter where no earlier one lasts long enough.
 */
export class Postings {
  /** Two heads a key: one-day claims, longer windows. */
  #heads = new Int32Array(1 << 8).fill(NONE);
  /**
   * Four numbers a slot: the claim, its last day, the next slot, and the last day of any claim from
   * here on down the chain.
   */
  #slots = new Int32Array(1 << 10);
  #size = 0;

  add(key: number, claim: number, start: number, end: number): void {
    const head = key * 2 + (start === end ? 0 : 1);
    if (head >= this.#heads.length) {
      const known = this.#heads.length;
      this.#heads = wider(this.#heads, head + 1);
      this.#heads.fill(NONE, known);
    }
    if (this.#size === this.#slots.length) this.#slots = wider(this.#slots, this.#size + 4);
    const below = this.#heads[head]!;
    this.#slots[this.#size] = claim;
    this.#slots[this.#size + 1] = end;
    this.#slots[this.#size + 2] = below;
    this.#slots[this.#size + 3] = below === NONE ? end : Math.max(end, this.#slots[below + 3]!);
    this.#heads[head] = this.#size;
    this.#size += 4;
  }

  /**
   * Visits the claims of a key whose window ends on `earliest` or later, those of one day first.
   */
  visit(key: number, earliest: number, visitor: (claim: number) => void): void {
    const slots = this.#slots;
    for (let head = key * 2; head <= key * 2 + 1 && head < this.#heads.length; head += 1) {
      for (
        let slot = this.#heads[head]!;
        slot !== NONE && slots[slot + 3]! >= earliest;
        slot = slots[slot + 2]!
      ) {
        if ((slots[slot + 1] ?? 0) >= earliest) visitor(slots[slot]!);
      }
    }
  }
}

function wider(column: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(least, column.length * 2));
  grown.set(column);
  return grown;
}
