import { isWiderThan, type PlaceLevel } from '../../geo';
import { NONE } from '../columns';
import { Interned } from '../intern';
import { COMPARISONS, type LevelName } from '../levels';
import { NameShapes } from '../name-shapes';
import * as names from '../names';
import { PairCache } from '../pair-cache';
import type { LinkPlace } from '../row';

const level = (name: LevelName<'place'>): number => COMPARISONS.place.indexOf(name);
const NOT_COMPARABLE = /* @__PURE__ */ level('not-observed');
const SAME_SITE = /* @__PURE__ */ level('same-site');
const SAME_DISTRICT = /* @__PURE__ */ level('same-district');
const SAME = /* @__PURE__ */ level('same');
const SIMILAR = /* @__PURE__ */ level('similar');
const SAME_WIDE = /* @__PURE__ */ level('same-wide');
const INSIDE = /* @__PURE__ */ level('inside');
const SAME_AREA = /* @__PURE__ */ level('same-area');
const DIFFERENT = /* @__PURE__ */ level('different');

/** A place by the numbers of its names. */
interface KnownPlace {
  /** The number of the list of what it lies in; -1 where nothing is stated. */
  readonly area: number;
  readonly names: readonly number[];
  readonly within: readonly number[];
  readonly level: PlaceLevel | null;
}

/** What is known of distinct places before any two are compared. */
export interface KnownPlaces {
  /** The names that are met, by their numbers. */
  readonly book: names.NameBook;
  /** By the number of the place: its names, and those of what it lies in. */
  readonly names: readonly (readonly number[])[];
  readonly within: readonly (readonly number[])[];
  /** How many lists of what a place lies in there are, and the number of a place's; -1 where nothing is stated. */
  readonly areaCount: number;
  areaOf(place: number): number;
  /** Whether what two places lie in cannot be the same. */
  areAreasApart(a: number, b: number): boolean;
  /** Whether two places differ in name at a glance: then neither is in the other, either. */
  surelyDiffer(a: number, b: number): boolean;
}

/**
 * Compares distinct places, each pair once: the level of `COMPARISONS.place`. Two names in different scripts
 * that no table brings together and whose consonants differ are *not observed*: nobody can tell,
 * which is not the same as different.
 */
export class PlaceComparer implements KnownPlaces {
  readonly book = new names.NameBook();
  readonly names: readonly (readonly number[])[];
  readonly within: readonly (readonly number[])[];
  readonly areaCount: number;
  readonly #places: readonly KnownPlace[];
  readonly #cache: PairCache;
  readonly #shapes: NameShapes;
  /** What each place is to itself. */
  readonly #own: Uint8Array;
  /** The number of the list of what each place lies in, and the length of that list. */
  readonly #area: Int32Array;
  readonly #depth: Uint8Array;
  readonly #areas: readonly (readonly number[])[];
  readonly #areaCache: PairCache;
  readonly #compareAreas = (a: number, b: number): number => {
    const [x, y] = [this.#areas[a] ?? [], this.#areas[b] ?? []];
    return share(x, y) || x.some((p) => y.some((q) => this.book.mayBeOne(p, q))) ? names.UNKNOWN : names.DIFFERENT;
  };
  readonly #compare = (a: number, b: number): number => {
    const [x, y] = [this.#places[a], this.#places[b]];
    return x === undefined || y === undefined ? NOT_COMPARABLE : this.#compareTwo(x, y);
  };

  constructor(places: readonly LinkPlace[]) {
    const numbers = (list: readonly string[]): number[] => list.map((name) => this.book.number(name));
    const areas = new Interned<readonly number[]>();
    this.#places = places.map((place) => {
      const within = numbers(place.within);
      return { area: within.length === 0 ? -1 : areas.number(within.join(' '), () => within), names: numbers(place.names), within, level: place.level };
    });
    this.#areas = areas.values;
    this.areaCount = areas.size;
    this.names = this.#places.map((place) => place.names);
    this.within = this.#places.map((place) => place.within);
    this.#cache = new PairCache(places.length);
    this.#areaCache = new PairCache(areas.size);
    this.#own = Uint8Array.from(this.#places, (place) => sameAtLevel(place, place));
    this.#area = Int32Array.from(this.#places, ({ area }) => area);
    this.#depth = Uint8Array.from(this.#places, ({ within }) => Math.min(255, within.length));
    const around = new Set(this.#places.flatMap(({ within }) => within));
    this.#shapes = new NameShapes(this.book, Int32Array.from(this.#places, ({ names: [first = NONE, ...more] }) => (more.length > 0 || around.has(first) ? NONE : first)));
  }

  areaOf(place: number): number {
    return this.#area[place] ?? NONE;
  }

  areAreasApart(a: number, b: number): boolean {
    const x = this.#area[a] ?? NONE;
    const y = this.#area[b] ?? NONE;
    // Chains of unequal length may name other steps of one ladder: only the province here, only the country there.
    return x !== y && x !== NONE && this.#depth[a] === this.#depth[b] && this.#areaCache.level(x, y, this.#compareAreas) === names.DIFFERENT;
  }

  surelyDiffer(a: number, b: number): boolean {
    return this.#shapes.differ(a, b);
  }

  /** The level of two places, by their positions in the list. */
  level(a: number, b: number): number {
    // Most pairs asked for are of two regions: that is known by the region, not by the place.
    if (a === b) return this.#own[a] ?? NOT_COMPARABLE;
    return this.areAreasApart(a, b) && !this.#nestles(a, b) ? DIFFERENT : this.#cache.level(a, b, this.#compare);
  }

  /** Whether one is what the other lies in, by name. */
  #nestles(a: number, b: number): boolean {
    const [x, y] = [this.#places[a], this.#places[b]];
    return x !== undefined && y !== undefined && (share(x.within, y.names) || share(x.names, y.within));
  }

  #compareTwo(a: KnownPlace, b: KnownPlace): number {
    const close = this.#closest(a.names, b.names);
    if (close === names.SAME) return sameAtLevel(a, b);
    if (close === names.SIMILAR) return SIMILAR;
    if (this.#lies(a, b) || this.#lies(b, a)) return INSIDE;
    if (close === names.UNKNOWN) return NOT_COMPARABLE;
    return a.within[0] !== undefined && a.within[0] === b.within[0] ? SAME_AREA : DIFFERENT;
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
        const close = this.book.closeness(x, y);
        if (close === names.SIMILAR) return close;
        if (close === names.DIFFERENT) best = close;
      }
    }
    return best;
  }
}

/** That two claims name one hospital says more than that they name one quarter, one city, or one province. */
function sameAtLevel(a: KnownPlace, b: KnownPlace): number {
  const wider = a.level === null || (b.level !== null && isWiderThan(b.level, a.level)) ? b.level : a.level;
  if (wider === null || wider === 'city') return SAME;
  if (isWiderThan(wider, 'city')) return SAME_WIDE;
  return wider === 'site' ? SAME_SITE : SAME_DISTRICT;
}

function share(a: readonly number[], b: readonly number[]): boolean {
  for (const x of a) if (b.includes(x)) return true;
  return false;
}
