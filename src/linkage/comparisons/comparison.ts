import type { LinkColumns } from '../columns/columns';
import { compareActors } from './actors';
import { areFarNorth, compareDistances, NEAR_ENOUGH, REACH, relativeDistance } from './distance';
import { compareFigures } from './figure';
import { compareKinds } from './kind';
import { comparePeople } from './people';
import { comparePeriods } from './period';
import { namesDiffer, PlaceComparer, type KnownPlaces } from './place';
import { compareReported } from './reported';
import { compareSources } from './source';
import type { KindEntry } from '../kinds/kind-entry';
import { UNKNOWN_WHERE } from '../columns/candidate-pairs';
import { kindTable } from '../kinds/kinds';
import { COMPARISONS, LEVEL_SHIFT } from './levels';
import { PairCache } from './pair-cache';

const PLACE_ALIAS = /* @__PURE__ */ COMPARISONS.place.indexOf('alias');
const PLACE_INSIDE = /* @__PURE__ */ COMPARISONS.place.indexOf('inside');
const ACTORS_CROSSED = /* @__PURE__ */ COMPARISONS.actors.indexOf('crossed');

/**
 * How many bits of a pair's whereabouts are the level of its places; the rest is the level of the
 * distance.
 */
const PLACE_WIDTH = 4;
const PLACE_BITS = (1 << PLACE_WIDTH) - 1;

/** What {@link Comparer.whereIfNear} says of places too far apart to be worth comparing. */
export const FAR = -1;

/**
 * Compares pairs of claims, comparison by comparison. Distinct places, actors and kinds are
 * compared once and remembered; the rest is arithmetic on columns.
 *
 * @example
 * ```ts
 * import { columnsOf, Comparer, COMPARISONS, levelIn } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * const pattern = new Comparer(columns).pattern(0, 1);
 * COMPARISONS.period[levelIn(pattern, 'period')]; // => 'one-day'
 * ```
 */
export class Comparer {
  readonly #columns: LinkColumns;
  readonly #kinds: PairCache;
  readonly #kindLevel: (a: number, b: number) => number;
  readonly #places: PlaceComparer;
  readonly #actors: PairCache;
  readonly #people: PairCache;
  readonly #actorsLevel: (a: number, b: number) => number;
  readonly #peopleLevel: (a: number, b: number) => number;

  constructor(columns: LinkColumns, kinds: readonly KindEntry[] = []) {
    this.#columns = columns;
    const { places, actors, people } = columns.values;
    const resolve = kindTable(kinds);
    const kindOf = columns.values.kinds.map(resolve);
    this.#kinds = new PairCache(kindOf.length);
    this.#kindLevel = (a, b) => {
      const [x, y] = [kindOf[a], kindOf[b]];
      return x === undefined || y === undefined ? 0 : compareKinds(x, y);
    };
    this.#places = new PlaceComparer(places);
    this.#actors = new PairCache(actors.length);
    this.#people = new PairCache(people.length);
    this.#actorsLevel = (a, b) => compareActors(actors[a]!, actors[b]!);
    this.#peopleLevel = (a, b) => comparePeople(people[a]!, people[b]!);
  }

  /**
   * The levels of place and distance, in one number, of two claims that are near enough to be worth
   * comparing, by name (one in common, one inside the other, or nobody can tell) or, where the
   * names differ, by position alone; `FAR` for others. Place unknown on a side keeps the pair.
   */
  whereIfNear(a: number, b: number): number {
    const relative = relativeDistance(this.#columns, a, b);
    if (relative > REACH) return FAR;
    const place = this.#place(a, b);
    const isByPosition = relative >= 0 && relative <= NEAR_ENOUGH;
    return isByPosition || !namesDiffer(place) ? this.#where(a, b, place, relative) : FAR;
  }

  /** Whether the latitudes alone say that two claims are not near enough. */
  areFarNorth(a: number, b: number): boolean {
    const { lat, radiusKm } = this.#columns;
    return areFarNorth(lat[a]!, lat[b]!, radiusKm[a]!, radiusKm[b]!, REACH);
  }

  /** Whether the names of the places differ, by a number from {@link Comparer.whereIfNear}. */
  differ(where: number): boolean {
    return namesDiffer(where & PLACE_BITS);
  }

  /** What is known of the distinct places of the columns. */
  get places(): KnownPlaces {
    return this.#places;
  }

  /** Whether the names of the places agree, in spelling or by a table. */
  agreesInName(a: number, b: number): boolean {
    const level = this.#place(a, b);
    return level !== 0 && level < PLACE_ALIAS;
  }

  /** Whether nothing but the names speaks against one place. */
  differsInNameOnly(a: number, b: number): boolean {
    const relative = relativeDistance(this.#columns, a, b);
    const level = this.#place(a, b);
    return relative < 0 && namesDiffer(level);
  }

  /**
   * The level pattern of a pair: all levels in 32 bits. `byAlias` says that another claim gives the
   * names of both as names of one place; `known` is what {@link Comparer.whereIfNear} says of the
   * pair, where it has been asked.
   */
  pattern(a: number, b: number, byAlias = false, known = UNKNOWN_WHERE): number {
    const columns = this.#columns;
    const where =
      known === UNKNOWN_WHERE
        ? this.#where(
            a,
            b,
            byAlias ? PLACE_ALIAS : this.#place(a, b),
            relativeDistance(columns, a, b),
          )
        : known;
    return (
      comparePeriods(columns, a, b) |
      (compareReported(columns, a, b) << LEVEL_SHIFT.reported) |
      ((where & PLACE_BITS) << LEVEL_SHIFT.place) |
      ((where >>> PLACE_WIDTH) << LEVEL_SHIFT.distance) |
      (this.#parties(a, b) << LEVEL_SHIFT.actors) |
      (this.#kind(a, b) << LEVEL_SHIFT.kind) |
      (this.#named(a, b) << LEVEL_SHIFT.people) |
      (compareSources(columns, a, b) << LEVEL_SHIFT.source) |
      (compareFigures(columns, a, b) << LEVEL_SHIFT.figure) |
      (this.#wording(a, b) << LEVEL_SHIFT.wording)
    );
  }

  /**
   * The level of the places, and that of the distance as far as it tells anything that their names
   * do not.
   */
  #where(a: number, b: number, place: number, relative: number): number {
    // Places one inside the other are near by that, and neighbouring ones by being neighbours: only
    // names that agree make it count.
    if (relative < 0 || (place >= PLACE_INSIDE && relative <= 1)) return place;
    // One point for one name is one entry of a gazetteer.
    const isEntry =
      relative === 0 &&
      place > 0 &&
      place < PLACE_ALIAS &&
      this.#columns.radiusKm[a] === this.#columns.radiusKm[b];
    return isEntry
      ? place
      : place | (compareDistances(this.#columns, a, b, relative) << PLACE_WIDTH);
  }

  #place(a: number, b: number): number {
    const x = this.#columns.place[a]!;
    const y = this.#columns.place[b]!;
    if (x === -1 || y === -1) return 0;
    return this.#places.level(x, y);
  }

  /**
   * Who did it decides; whose people were lost differs from claim to claim of one battle and only
   * supports.
   */
  #parties(a: number, b: number): number {
    const { by, side } = this.#columns;
    const [byA, byB, sideA, sideB] = [by[a]!, by[b]!, side[a]!, side[b]!];
    const did = this.#actorLists(byA, byB);
    if (did !== 0 && did < ACTORS_CROSSED) return did;
    const crossed =
      isAgreement(this.#actorLists(byA, sideB)) ||
      isAgreement(this.#actorLists(sideA, byB)) ||
      isAgreement(this.#actorLists(sideA, sideB));
    return crossed ? ACTORS_CROSSED : did;
  }

  #actorLists(x: number, y: number): number {
    if (x === -1 || y === -1) return 0;
    return this.#actors.level(x, y, this.#actorsLevel);
  }

  #kind(a: number, b: number): number {
    const x = this.#columns.kind[a]!;
    const y = this.#columns.kind[b]!;
    return x === -1 || y === -1 ? 0 : this.#kinds.level(x, y, this.#kindLevel);
  }

  #named(a: number, b: number): number {
    const [x, y] = [this.#columns.people[a]!, this.#columns.people[b]!];
    return x === -1 || y === -1 ? 0 : this.#people.level(x, y, this.#peopleLevel);
  }

  #wording(a: number, b: number): number {
    const [x, y] = [this.#columns.quote[a]!, this.#columns.quote[b]!];
    if (x === -1 || y === -1) return 0;
    return x === y ? 1 : 2;
  }
}

function isAgreement(level: number): boolean {
  return level !== 0 && level < ACTORS_CROSSED;
}
