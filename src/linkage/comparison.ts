import type { LinkColumns } from './columns';
import { compareActors } from './comparisons/actors';
import { compareDistances, relativeDistance } from './comparisons/distance';
import { compareFigures } from './comparisons/figure';
import { compareKinds } from './comparisons/kind';
import { comparePeople } from './comparisons/people';
import { comparePeriods } from './comparisons/period';
import { PlaceComparer } from './comparisons/place';
import { compareReported } from './comparisons/reported';
import { compareSources } from './comparisons/source';
import type { KindEntry } from './kind-entry';
import { kindTable, type ResolvedKind } from './kinds';
import { COMPARISONS, LEVEL_SHIFT } from './levels';
import { PairCache } from './pair-cache';

const PLACE_DIFFERENT = COMPARISONS.place.indexOf('different');
const PLACE_SAME_AREA = COMPARISONS.place.indexOf('same-area');
const PLACE_ALIAS = COMPARISONS.place.indexOf('alias');
const PLACE_INSIDE = COMPARISONS.place.indexOf('inside');
const ACTORS_CROSSED = COMPARISONS.actors.indexOf('crossed');
/** Names that differ may still be one place (a quarter and its street) up to this many joint radii. */
const NEAR_ENOUGH = 3;

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
  readonly #kinds: readonly ResolvedKind[];
  readonly #places: PlaceComparer;
  readonly #actors: PairCache;
  readonly #people: PairCache;
  readonly #actorsLevel: (a: number, b: number) => number;
  readonly #peopleLevel: (a: number, b: number) => number;

  constructor(columns: LinkColumns, kinds: readonly KindEntry[] = []) {
    this.#columns = columns;
    const { places, actors, people } = columns.values;
    const resolve = kindTable(kinds);
    this.#kinds = columns.values.kinds.map(resolve);
    this.#places = new PlaceComparer(places);
    this.#actors = new PairCache(actors.length);
    this.#people = new PairCache(people.length);
    this.#actorsLevel = (a, b) => compareActors(actors[a] ?? [], actors[b] ?? []);
    this.#peopleLevel = (a, b) => comparePeople(people[a] ?? [], people[b] ?? []);
  }

  /**
   * Whether two claims are near enough in place to be worth comparing: a name in common, one inside the
   * other, or positions within reach. Place unknown on a side keeps the pair.
   */
  isPlausible(a: number, b: number): boolean {
    const relative = relativeDistance(this.#columns, a, b);
    if (relative > NEAR_ENOUGH * 1.5) return false;
    const level = this.#place(a, b);
    if (level !== PLACE_DIFFERENT && level !== PLACE_SAME_AREA) return true;
    return relative >= 0 && relative <= NEAR_ENOUGH;
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
    return relative < 0 && (level === PLACE_DIFFERENT || level === PLACE_SAME_AREA);
  }

  /**
   * The level pattern of a pair: all levels in 32 bits. `byAlias` says that another claim gives the names of
   * both as names of one place.
   */
  pattern(a: number, b: number, byAlias = false): number {
    const columns = this.#columns;
    const place = byAlias ? PLACE_ALIAS : this.#place(a, b);
    const relative = relativeDistance(columns, a, b);
    return (
      comparePeriods(columns, a, b) |
      (compareReported(columns, a, b) << LEVEL_SHIFT.reported) |
      (place << LEVEL_SHIFT.place) |
      // Places one inside the other are near by that, and neighbouring ones by being neighbours: only names that agree make it count.
      ((place >= PLACE_INSIDE && relative <= 1 ? 0 : compareDistances(columns, a, b, relative)) << LEVEL_SHIFT.distance) |
      (this.#parties(a, b) << LEVEL_SHIFT.actors) |
      (this.#kind(a, b) << LEVEL_SHIFT.kind) |
      (this.#named(a, b) << LEVEL_SHIFT.people) |
      (compareSources(columns, a, b) << LEVEL_SHIFT.source) |
      (compareFigures(columns, a, b) << LEVEL_SHIFT.figure) |
      (this.#wording(a, b) << LEVEL_SHIFT.wording)
    );
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
    const [x, y] = [this.#columns.kind[a] ?? -1, this.#columns.kind[b] ?? -1];
    if (x === -1 || y === -1) return 0;
    if (x === y) return 1;
    const [kindA, kindB] = [this.#kinds[x], this.#kinds[y]];
    return kindA === undefined || kindB === undefined ? 0 : compareKinds(kindA, kindB);
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
