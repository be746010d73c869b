import { MOST_DAYS_APART } from '../comparisons/period';
import type { LinkRow } from '../columns/row';
import { NO_DAY, windowOf } from '../columns/window';
import { DayIndex, type DatedEntry } from './day-index';
import { KeyMaker, type DensityKeys, type ReachKeys } from './reach-keys';

/** How many days away local density looks at most. */
const DENSITY_DAYS = 360;

/** A claim with its place in the neighbourhood of others. */
export interface Neighbour extends DatedEntry {
  readonly row: LinkRow;
  readonly reach: ReachKeys;
  readonly counting: DensityKeys;
}

/**
 * Which claims can matter to which: for **blocking** those that share a key within reach of each
 * other's days, for **local density** those of a place within the widest ring. What it gives is
 * never too little.
 */
export class Neighbourhood<T extends Neighbour> {
  readonly #keys = new KeyMaker();
  readonly #reach = new DayIndex<T>();
  readonly #counted = new DayIndex<T>();
  readonly #counting = new DayIndex<T>();

  /** A row with its window and its keys. */
  placed(row: LinkRow): Neighbour {
    const { start, end } = windowOf(row);
    return { row, start, end, reach: this.#keys.reach(row), counting: this.#keys.density(row) };
  }

  add(claim: T): void {
    for (const key of claim.reach.own) this.#reach.add(key, claim);
    if (claim.counting.own !== null) this.#counted.add(claim.counting.own, claim);
    for (const key of claim.counting.countsFor) this.#counting.add(key, claim);
  }

  remove(claim: T): void {
    for (const key of claim.reach.own) this.#reach.remove(key, claim);
    if (claim.counting.own !== null) this.#counted.remove(claim.counting.own, claim);
    for (const key of claim.counting.countsFor) this.#counting.remove(key, claim);
  }

  /** Visits every claim that blocking might pair with this one, some more than once. */
  candidates({ start, end, reach }: Neighbour, visit: (claim: T) => void): void {
    for (const key of reach.sought) {
      if (start === NO_DAY) this.#reach.all(key, visit);
      else this.#reach.near(key, start - MOST_DAYS_APART, end + MOST_DAYS_APART, visit);
    }
  }

  /** Visits the claims whose local density may count this one. */
  countedWith({ start, counting }: Neighbour, visit: (claim: T) => void): void {
    for (const key of counting.countsFor) {
      if (start === NO_DAY) this.#counted.undated(key, visit);
      else this.#counted.near(key, start - DENSITY_DAYS, start + DENSITY_DAYS, visit);
    }
  }

  /** Visits the claims that the local density of this one may count. */
  surroundings({ start, end, counting }: Neighbour, visit: (claim: T) => void): void {
    if (counting.own === null) return;
    if (start === NO_DAY) this.#counting.all(counting.own, visit);
    else this.#counting.near(counting.own, start - DENSITY_DAYS, end + DENSITY_DAYS, visit);
  }
}
