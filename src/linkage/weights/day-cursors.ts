/** After so many steps a binary search is quicker than going on. */
const MOST_STEPS = 12;

function lowerBound(days: Int32Array, first: number, last: number, day: number): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cursors into lists of days, each list sorted (compressed sparse rows: `offsets` has where each
 * begins). Claims come by day, so that a cursor moves a step or two from one claim to the next;
 * what is further away, behind a quiet year or after a long window, is found by binary search.
 */
export class DayCursors {
  readonly #offsets: Int32Array;
  readonly #days: Int32Array;
  readonly #count: number;
  readonly #cursors: Int32Array;

  constructor(
    { offsets, days }: { offsets: Int32Array; days: Int32Array },
    keys: number,
    count: number,
  ) {
    this.#offsets = offsets;
    this.#days = days;
    this.#count = count;
    this.#cursors = new Int32Array(keys * count);
    for (let key = 0; key < keys; key += 1)
      this.#cursors.fill(offsets[key]!, key * count, (key + 1) * count);
  }

  /**
   * Moves a cursor of a key to the first of its days that is not before `day`; returns its position
   * in the list of all days.
   */
  moveTo(key: number, cursor: number, day: number): number {
    const days = this.#days;
    const [first, last] = [this.#offsets[key]!, this.#offsets[key + 1] ?? 0];
    const slot = key * this.#count + cursor;
    let at = this.#cursors[slot] ?? 0;
    for (let steps = 0; ; steps += 1) {
      if (at < last && days[at]! < day) at += 1;
      else if (at > first && (days[at - 1] ?? 0) >= day) at -= 1;
      else break;
      if (steps < MOST_STEPS) continue;
      at = lowerBound(days, first, last, day);
      break;
    }
    this.#cursors[slot] = at;
    return at;
  }
}
