import { NONE } from './columns';

/**
 * For each blocking key the claims that have it, latest first: one chain of slots per key, as typed
 * arrays. Claims of one day and claims of a longer window are chained apart, because only the former
 * can be left off at the first one that is too early.
 */
export class Postings {
  /** Two heads a key: one-day claims, longer windows. */
  #heads = new Int32Array(1 << 12).fill(NONE);
  #claims = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #size = 0;

  add(key: number, claim: number, long: boolean): void {
    const head = key * 2 + (long ? 1 : 0);
    if (head >= this.#heads.length) this.#heads = wider(this.#heads, head + 1);
    if (this.#size === this.#claims.length) {
      this.#claims = wider(this.#claims, this.#size + 1);
      this.#next = wider(this.#next, this.#size + 1);
    }
    this.#claims[this.#size] = claim;
    this.#next[this.#size] = this.#heads[head] ?? NONE;
    this.#heads[head] = this.#size;
    this.#size += 1;
  }

  firstDay(key: number): number {
    return this.#heads[key * 2] ?? NONE;
  }

  firstLong(key: number): number {
    return this.#heads[key * 2 + 1] ?? NONE;
  }

  next(slot: number): number {
    return this.#next[slot] ?? NONE;
  }

  claim(slot: number): number {
    return this.#claims[slot] ?? 0;
  }
}

function wider(column: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(least, column.length * 2)).fill(NONE);
  grown.set(column);
  return grown;
}
