import { NO_DAY } from '../columns/window';

/** Something with a window of days; `NO_DAY` twice where it has none. */
export interface DatedEntry {
  readonly start: number;
  readonly end: number;
}

interface Days<T> {
  /** Short windows, by first day. */
  readonly short: T[];
  readonly long: T[];
  readonly undated: T[];
}

/** Windows up to this much longer than a day are found by their first day. */
const SHORT_DAYS = 8;

/**
 * For each key the claims that have it, found by their days: insertions and removals cost the
 * claims of a key at most.
 */
export class DayIndex<T extends DatedEntry> {
  readonly #byKey = new Map<string, Days<T>>();

  add(key: string, entry: T): void {
    let days = this.#byKey.get(key);
    if (days === undefined) this.#byKey.set(key, (days = { short: [], long: [], undated: [] }));
    const list = listOf(days, entry);
    if (list === days.short) list.splice(firstFrom(list, entry.start + 1), 0, entry);
    else list.push(entry);
  }

  remove(key: string, entry: T): void {
    const days = this.#byKey.get(key);
    if (days === undefined) return;
    const list = listOf(days, entry);
    const at = list.indexOf(entry, list === days.short ? firstFrom(list, entry.start) : 0);
    if (at !== -1) list.splice(at, 1);
    if (days.short.length + days.long.length + days.undated.length === 0) this.#byKey.delete(key);
  }

  /** Visits what has the key and meets the days from `from` to `to`, and all that is undated. */
  near(key: string, from: number, to: number, visit: (entry: T) => void): void {
    const days = this.#byKey.get(key);
    if (days === undefined) return;
    const { short, long, undated } = days;
    for (let at = firstFrom(short, from - SHORT_DAYS); at < short.length; at += 1) {
      const entry = short[at];
      if (entry === undefined || entry.start > to) break;
      if (entry.end >= from) visit(entry);
    }
    for (const entry of long) if (entry.start <= to && entry.end >= from) visit(entry);
    undated.forEach(visit);
  }

  /** Visits all that has the key. */
  all(key: string, visit: (entry: T) => void): void {
    const days = this.#byKey.get(key);
    if (days === undefined) return;
    for (const list of [days.short, days.long, days.undated]) list.forEach(visit);
  }

  /** Visits what has the key and no days. */
  undated(key: string, visit: (entry: T) => void): void {
    this.#byKey.get(key)?.undated.forEach(visit);
  }
}

function listOf<T extends DatedEntry>(days: Days<T>, { start, end }: DatedEntry): T[] {
  if (start === NO_DAY) return days.undated;
  return end - start <= SHORT_DAYS ? days.short : days.long;
}

/** The first position whose first day is at least `day`. */
function firstFrom(list: readonly DatedEntry[], day: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
