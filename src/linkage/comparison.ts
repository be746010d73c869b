import type { LinkColumns } from './columns';
import { compareActors } from './comparisons/actors';
import { compareDistances, isFarNorth, relativeDistance } from './comparisons/distance';
import { compareFigures } from './comparisons/figure';
import { compareKinds } from './comparisons/kind';
import { comparePeople } from './comparisons/people';
import { comparePeriods } from './comparisons/period';
import { PlaceComparer, type KnownPlaces } from './comparisons/place';
import { compareReported } from './comparisons/reported';
import { compareSources } from './comparisons/source';
import type { KindEntry } from './kind-entry';
import { UNKNOWN_LEVEL } from './candidate-pairs';
import { kindTable } from './kinds';
import { COMPARISONS, LEVEL_SHIFT } from './levels';
import { PairCache } from './pair-cache';

const PLACE_DIFFERENT = /* @__PURE__ */ COMPARISONS.place.indexOf('different');
const PLACE_SAME_AREA = /* @__PURE__ */ COMPARISONS.place.indexOf('same-area');
const PLACE_ALIAS = /* @__PURE__ */ COMPARISONS.place.indexOf('alias');
const PLACE_INSIDE = /* @__PURE__ */ COMPARISONS.place.indexOf('inside');
const ACTORS_CROSSED = /* @__PURE__ */ COMPARISONS.actors.indexOf('crossed');
/** Names that differ may still be one place (a quarter and its street) up to this many joint radii. */
const NEAR_ENOUGH = 3;

/** What {@link Comparer.placeIfNear} says of places too far apart to be worth comparing. */
export const FAR = -1;

/**
 * Compares pairs of claims, comparison by comparison. Distinct places, actors and kinds are compared
 * once and remembered; the rest is arithmetic on columns.
 *
 * @example
 * ```ts
 * import { columnsOf, Comparer, COMPARISONS, levelIn, normaliseClaims, parseClaims } from 'casualty-claims';
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
    this.#actorsLevel = (a, b) => compareActors(actors[a] ?? [], actors[b] ?? []);
    this.#peopleLevel = (a, b) => comparePeople(people[a] ?? [], people[b] ?? []);
  }

  /**
   * The level of the places of two claims that are near enough to be worth comparing, by name (one in common, one inside
   * the other, or nobody can tell) or, where the names differ, by position alone; `FAR` for others. Place unknown on
   * a side keeps the pair.
   */
  placeIfNear(a: number, b: number): number {
    if (isFarNorth(this.#columns, a, b, NEAR_ENOUGH * 1.5)) return FAR;
    const relative = relativeDistance(this.#columns, a, b);
    if (relative > NEAR_ENOUGH * 1.5) return FAR;
    const x = this.#columns.place[a] ?? -1;
    const y = this.#columns.place[b] ?? -1;
    if (x === -1 || y === -1) return 0;
    const isByPosition = relative >= 0 && relative <= NEAR_ENOUGH;
    if (!isByPosition && this.#places.surelyDiffer(x, y)) return FAR;
    const level = this.#places.level(x, y);
    return isByPosition || !this.differ(level) ? level : FAR;
  }

  /** Whether a level of the place comparison says that the names differ. */
  differ(level: number): boolean {
    return level === PLACE_DIFFERENT || level === PLACE_SAME_AREA;
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
    return relative < 0 && this.differ(level);
  }

  /**
   * The level pattern of a pair: all levels in 32 bits. `byAlias` says that another claim gives the names of
   * both as names of one place; `known` is the level of the places where it is known already.
   */
  pattern(a: number, b: number, byAlias = false, known = UNKNOWN_LEVEL): number {
    const columns = this.#columns;
    const place = byAlias ? PLACE_ALIAS : known === UNKNOWN_LEVEL ? this.#place(a, b) : known;
    const relative = relativeDistance(columns, a, b);
    return (
      comparePeriods(columns, a, b) |
      (compareReported(columns, a, b) << LEVEL_SHIFT.reported) |
      (place << LEVEL_SHIFT.place) |
      (this.#distance(a, b, place, relative) << LEVEL_SHIFT.distance) |
      (this.#parties(a, b) << LEVEL_SHIFT.actors) |
      (this.#kind(a, b) << LEVEL_SHIFT.kind) |
      (this.#named(a, b) << LEVEL_SHIFT.people) |
      (compareSources(columns, a, b) << LEVEL_SHIFT.source) |
      (compareFigures(columns, a, b) << LEVEL_SHIFT.figure) |
      (this.#wording(a, b) << LEVEL_SHIFT.wording)
    );
  }

  /** The level of the distance, as far as it tells anything that the names of the places do not. */
  #distance(a: number, b: number, place: number, relative: number): number {
    // Places one inside the other are near by that, and neighbouring ones by being neighbours: only names that agree make it count.
    if (place >= PLACE_INSIDE && relative <= 1) return 0;
    // One point for one name is one entry of a gazetteer.
    const isEntry = relative === 0 && place > 0 && place < PLACE_ALIAS && this.#columns.radiusKm[a] === this.#columns.radiusKm[b];
    return isEntry ? 0 : compareDistances(this.#columns, a, b, relative);
  }

  #place(a: number, b: number): number {
    const x = this.#columns.place[a] ?? -1;
    const y = this.#columns.place[b] ?? -1;
    if (x === -1 || y === -1) return 0;
    return this.#places.level(x, y);
  }

  /** Who did it decides; whose people were lost differs from claim to claim of one battle and only supports. */
  #parties(a: number, b: number): number {
    const { by, side } = this.#columns;
    const [byA, byB, sideA, sideB] = [by[a] ?? -1, by[b] ?? -1, side[a] ?? -1, side[b] ?? -1];
    const did = this.#actorLists(byA, byB);
    if (did !== 0 && did < ACTORS_CROSSED) return did;
    const crossed = isAgreement(this.#actorLists(byA, sideB)) || isAgreement(this.#actorLists(sideA, byB)) || isAgreement(this.#actorLists(sideA, sideB));
    return crossed ? ACTORS_CROSSED : did;
  }

  #actorLists(x: number, y: number): number {
    if (x === -1 || y === -1) return 0;
    return this.#actors.level(x, y, this.#actorsLevel);
  }

  #kind(a: number, b: number): number {
    const x = this.#columns.kind[a] ?? -1;
    const y = this.#columns.kind[b] ?? -1;
    return x === -1 || y === -1 ? 0 : this.#kinds.level(x, y, this.#kindLevel);
  }

  #named(a: number, b: number): number {
    const [x, y] = [this.#columns.people[a] ?? -1, this.#columns.people[b] ?? -1];
    return x === -1 || y === -1 ? 0 : this.#people.level(x, y, this.#peopleLevel);
  }

  #wording(a: number, b: number): number {
    const [x, y] = [this.#columns.quote[a] ?? -1, this.#columns.quote[b] ?? -1];
    if (x === -1 || y === -1) return 0;
    return x === y ? 1 : 2;
  }
}

function isAgreement(level: number): boolean {
  return level !== 0 && level < ACTORS_CROSSED;
}
