import { isWiderThan, type PlaceLevel } from '../../geo';
import { Interned } from '../intern';
import { COMPARISONS, type LevelName } from '../levels';
import * as names from '../names';
import { PairCache } from '../pair-cache';
import type { LinkPlace } from '../row';

const level = (name: LevelName<'place'>): number => COMPARISONS.place.indexOf(name);
const NOT_COMPARABLE = level('not-observed');
const SAME_SITE = level('same-site');
const SAME = level('same');
const SIMILAR = level('similar');
const SAME_WIDE = level('same-wide');
const INSIDE = level('inside');
const SAME_AREA = level('same-area');
const DIFFERENT = level('different');

/** A place by the numbers of its names. */
interface KnownPlace {
  /** The number of the list of what it lies in; -1 where nothing is stated. */
  readonly area: number;
  readonly names: readonly number[];
  readonly within: readonly number[];
  readonly level: PlaceLevel | null;
}

/**
 * Compares distinct places, each pair once: the level of `COMPARISONS.place`. Two names in different scripts
 * that no table brings together and whose consonants differ are *not observed*: nobody can tell,
 * which is not the same as different.
 */
export class PlaceComparer {
  readonly #book = new names.NameBook();
  readonly #places: readonly KnownPlace[];
  readonly #cache = new PairCache();
  readonly #areas: readonly (readonly number[])[];
  readonly #areaCache = new PairCache();
  readonly #compareAreas = (a: number, b: number): number => {
    const [x, y] = [this.#areas[a] ?? [], this.#areas[b] ?? []];
    return share(x, y) || x.some((p) => y.some((q) => this.#book.mayBeOne(p, q))) ? names.UNKNOWN : names.DIFFERENT;
  };
  readonly #compare = (a: number, b: number): number => {
    const [x, y] = [this.#places[a], this.#places[b]];
    return x === undefined || y === undefined ? NOT_COMPARABLE : this.#compareTwo(x, y);
  };

  constructor(places: readonly LinkPlace[]) {
    const numbers = (list: readonly string[]): number[] => list.map((name) => this.#book.number(name));
    const areas = new Interned<readonly number[]>();
    this.#places = places.map((place) => {
      const within = numbers(place.within);
      return { area: within.length === 0 ? -1 : areas.number(within.join(' '), () => within), names: numbers(place.names), within, level: place.level };
    });
    this.#areas = areas.values;
  }

  /** The level of two places, by their positions in the list. */
  level(a: number, b: number): number {
    const x = this.#places[a];
    const y = this.#places[b];
    if (x === undefined || y === undefined) return NOT_COMPARABLE;
    // Most pairs asked for are of two regions: that is known by the region, not by the place.
    if (this.#areApart(x, y)) return DIFFERENT;
    return this.#cache.level(a, b, this.#compare);
  }

  #compareTwo(a: KnownPlace, b: KnownPlace): number {
    const close = this.#closest(a.names, b.names);
    if (close === names.SAME) return sameAtLevel(a, b);
    if (close === names.SIMILAR) return SIMILAR;
    if (this.#lies(a, b) || this.#lies(b, a)) return INSIDE;
    if (close === names.UNKNOWN) return NOT_COMPARABLE;
    return a.within[0] !== undefined && a.within[0] === b.within[0] ? SAME_AREA : DIFFERENT;
  }

  /** Whether both say what they lie in, and cannot mean the same, nor one the other. */
  #areApart(a: KnownPlace, b: KnownPlace): boolean {
    // Chains of unequal length may name other steps of one ladder: only the province here, only the country there.
    if (a.area === b.area || a.within.length !== b.within.length || a.area === -1) return false;
    if (this.#areaCache.level(a.area, b.area, this.#compareAreas) !== names.DIFFERENT) return false;
    return !share(a.within, b.names) && !share(a.names, b.within);
  }

  #lies(inner: KnownPlace, outer: KnownPlace): boolean {
    if (inner.level !== null && outer.level !== null && isWiderThan(inner.level, outer.level)) return false;
    return share(inner.within, outer.names);
  }

  /** How close the closest two names are; unknown only where no two can be compared. */
  #closest(a: readonly number[], b: readonly number[]): number {
    if (share(a, b)) return names.SAME;
    let best = names.UNKNOWN;
    for (const x of a) {
      for (const y of b) {
        const close = this.#book.closeness(x, y);
        if (close === names.SIMILAR) return close;
        if (close === names.DIFFERENT) best = close;
      }
    }
    return best;
  }
}

/** That two claims name one hospital says more than that they name one city, or one province. */
function sameAtLevel(a: KnownPlace, b: KnownPlace): number {
  const wider = a.level === null || (b.level !== null && isWiderThan(b.level, a.level)) ? b.level : a.level;
  if (wider === null || wider === 'city') return SAME;
  return isWiderThan(wider, 'city') ? SAME_WIDE : SAME_SITE;
}

function share(a: readonly number[], b: readonly number[]): boolean {
  for (const x of a) if (b.includes(x)) return true;
  return false;
}
