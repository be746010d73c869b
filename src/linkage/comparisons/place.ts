import { isWiderThan, type PlaceLevel } from '../../geo';
import { NONE } from '../columns/columns';
import type { CsrLists } from '../columns/csr-lists';
import { COMPARISONS, type LevelName } from './levels';
import { NameShapes } from './name-shapes';
import * as names from '../names/names';
import { PairCache } from './pair-cache';
import { placeNames, type PlaceNames } from './place-names';
import type { LinkPlace } from '../columns/row';

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

/**
 * What is known of distinct places before any two are compared. Numbers of names are those of the
 * book.
 */
export interface KnownPlaces extends PlaceNames {
  /** The names that are met, by their numbers. */
  readonly book: names.NameBook;
  readonly size: number;
  /** Whether what two places lie in cannot be the same. */
  areAreasApart(a: number, b: number): boolean;
}

/** Whether a level of the comparison says that the names differ. */
export function namesDiffer(place: number): boolean {
  return place === DIFFERENT || place === SAME_AREA;
}

/**
 * Compares distinct places, each pair once: the level of `COMPARISONS.place`. Two names in
 * different scripts that no table brings together and whose consonants differ are *not observed*:
 * nobody can tell, which is not the same as different.
 */
export class PlaceComparer implements KnownPlaces {
  readonly book = new names.NameBook();
  readonly size: number;
  readonly names: CsrLists;
  readonly areas: CsrLists;
  readonly areaCount: number;
  readonly areaOf: Int32Array;
  readonly depths: Int32Array;
  readonly #places: readonly LinkPlace[];
  readonly #cache: PairCache;
  readonly #shapes: NameShapes;
  /** What each place is to itself. */
  readonly #own: Uint8Array;
  readonly #areaCache: PairCache;
  readonly #stepCache: PairCache;
  readonly #compareSteps = (a: number, b: number): number =>
    this.book.mayBeOne(a, b) ? names.UNKNOWN : names.DIFFERENT;
  readonly #compareAreas = (a: number, b: number): number => {
    const { areas } = this;
    if (share(areas, a, areas, b)) return names.UNKNOWN;
    for (let x = areas.from(a); x < areas.to(a); x += 1) {
      for (let y = areas.from(b); y < areas.to(b); y += 1)
        if (this.#stepCache.level(areas.at(x), areas.at(y), this.#compareSteps) === names.UNKNOWN)
          return names.UNKNOWN;
    }
    return names.DIFFERENT;
  };
  readonly #compare = (a: number, b: number): number => this.#compareTwo(a, b);

  constructor(places: readonly LinkPlace[]) {
    this.#places = places;
    this.size = places.length;
    const known = placeNames(places, (name) => this.book.number(name));
    [this.names, this.areas, this.areaCount, this.areaOf, this.depths] = [
      known.names,
      known.areas,
      known.areaCount,
      known.areaOf,
      known.depths,
    ];
    const steps = stepsIn(known);
    this.#areaCache = new PairCache(this.areaCount);
    this.#stepCache = new PairCache(steps);
    this.#cache = new PairCache(places.length);
    this.#own = Uint8Array.from(places, ({ level: own }) => sameAtLevel(own, own));
    this.#shapes = new NameShapes(this.book, this.#plainNames(steps));
  }

  areAreasApart(a: number, b: number): boolean {
    const x = this.areaOf[a]!;
    const y = this.areaOf[b]!;
    // Chains of unequal length may name other steps of one ladder: only the province here, only the
    // country there.
    return (
      x !== y &&
      x !== NONE &&
      y !== NONE &&
      this.depths[x] === this.depths[y] &&
      this.#areaCache.level(x, y, this.#compareAreas) === names.DIFFERENT
    );
  }

  /** The level of two places, by their positions in the list. */
  level(a: number, b: number): number {
    if (a === b) return this.#own[a]!;
    // Most places of a region differ at a glance, and most pairs asked for are of two regions:
    // neither is looked up.
    if (this.#shapes.differ(a, b)) return this.#isOneArea(a, b) ? SAME_AREA : DIFFERENT;
    return this.areAreasApart(a, b) && !this.#nestles(a, b)
      ? DIFFERENT
      : this.#cache.level(a, b, this.#compare);
  }

  /**
   * The one name of each place; -1 where it has several, or others may lie in it: names up to
   * `steps` are around something.
   */
  #plainNames(steps: number): Int32Array {
    return Int32Array.from({ length: this.size }, (_, place) => {
      const first = this.names.from(place);
      const name = this.names.at(first);
      return this.names.to(place) === first + 1 && name >= steps ? name : NONE;
    });
  }

  #isOneArea(a: number, b: number): boolean {
    const [x, y] = [this.areaOf[a]!, this.areaOf[b]!];
    return (
      x !== NONE &&
      y !== NONE &&
      (x === y || this.areas.at(this.areas.from(x)) === this.areas.at(this.areas.from(y)))
    );
  }

  /** Whether one is what the other lies in, by name. */
  #nestles(a: number, b: number): boolean {
    return this.#isAround(a, b) || this.#isAround(b, a);
  }

  #isAround(outer: number, inner: number): boolean {
    const area = this.areaOf[inner]!;
    return area !== NONE && share(this.areas, area, this.names, outer);
  }

  #compareTwo(a: number, b: number): number {
    const close = this.#closest(a, b);
    if (close === names.SAME) return sameAtLevel(this.#levelOf(a), this.#levelOf(b));
    if (close === names.SIMILAR) return SIMILAR;
    if (this.#lies(a, b) || this.#lies(b, a)) return INSIDE;
    if (close === names.UNKNOWN) return NOT_COMPARABLE;
    return this.#isOneArea(a, b) ? SAME_AREA : DIFFERENT;
  }

  #levelOf(place: number): PlaceLevel | null {
    return this.#places[place]?.level ?? null;
  }

  #lies(inner: number, outer: number): boolean {
    const [level, around] = [this.#levelOf(inner), this.#levelOf(outer)];
    if (level !== null && around !== null && isWiderThan(level, around)) return false;
    return this.#isAround(outer, inner);
  }

  /** How close the closest two names are; unknown only where no two can be compared. */
  #closest(a: number, b: number): number {
    const own = this.names;
    if (share(own, a, own, b)) return names.SAME;
    let best = names.UNKNOWN;
    for (let x = own.from(a); x < own.to(a); x += 1) {
      for (let y = own.from(b); y < own.to(b); y += 1) {
        const close = this.book.closeness(own.at(x), own.at(y));
        if (close === names.SIMILAR) return close;
        if (close === names.DIFFERENT) best = close;
      }
    }
    return best;
  }
}

/**
 * That two claims name one hospital says more than that they name one quarter, one city, or one
 * province.
 */
function sameAtLevel(a: PlaceLevel | null, b: PlaceLevel | null): number {
  const wider = a === null || (b !== null && isWiderThan(b, a)) ? b : a;
  if (wider === null || wider === 'city') return SAME;
  if (isWiderThan(wider, 'city')) return SAME_WIDE;
  return wider === 'site' ? SAME_SITE : SAME_DISTRICT;
}

/** Whether a list of the one and a list of the other have a number in common. */
function share(x: CsrLists, a: number, y: CsrLists, b: number): boolean {
  for (let at = x.from(a); at < x.to(a); at += 1) if (y.has(b, x.at(at))) return true;
  return false;
}

/** Names below this number are around something. */
function stepsIn({ areas, areaCount }: PlaceNames): number {
  let steps = 0;
  for (let at = 0; at < areas.to(areaCount - 1); at += 1) steps = Math.max(steps, areas.at(at) + 1);
  return steps;
}
