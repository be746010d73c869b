import { NONE, type LinkColumns } from '../columns/columns';
import { areFarNorth, REACH } from '../comparisons/distance';
import { NO_DAY } from '../columns/window';

/**
 * The dated claims of each area side by side, in their order, with what tells most of them apart at
 * a glance: most pairs of a region are of two ends of it, and the latitudes say so. Claims of one
 * day and claims of a longer window are kept apart: a visit ends with the former at the first one
 * that is too early, with the latter where none before lasts long enough.
 */
export class AreaPostings {
  readonly #columns: LinkColumns;
  /** Two runs an area, one-day claims and longer windows: where each begins. */
  readonly #from: Int32Array;
  /** Up to where each is filled. */
  readonly #to: Int32Array;
  readonly #claims: Int32Array;
  /** In the runs of longer windows, the last day of any claim up to it. */
  #lasts = new Int32Array(0);
  /** To within half a metre. */
  readonly #lats: Float32Array;
  readonly #radii: Float32Array;

  /**
   * Makes room for the claims.
   *
   * @param columns - the claims
   * @param areaOf - the area of each distinct place, -1 where nothing is stated
   * @param areas - how many areas there are
   */
  constructor(columns: LinkColumns, areaOf: Int32Array, areas: number) {
    const { size, place, start, end } = columns;
    this.#columns = columns;
    const from = new Int32Array(areas * 2 + 1);
    for (let claim = 0; claim < size; claim += 1) {
      const area = areaOf[place[claim]!] ?? NONE;
      if (area === NONE || start[claim] === NO_DAY) continue;
      const next = runOf(area, start[claim] === end[claim]) + 1;
      from[next] = from[next]! + 1;
    }
    for (let run = 0; run < areas * 2; run += 1) from[run + 1] = (from[run + 1] ?? 0) + from[run]!;
    const total = from[areas * 2]!;
    this.#from = from;
    this.#to = from.slice();
    this.#claims = new Int32Array(total);
    this.#lats = new Float32Array(total);
    this.#radii = new Float32Array(total);
  }

  /** Adds a dated claim of an area; claims come in the order of their first days. */
  add(area: number, claim: number): void {
    const columns = this.#columns;
    const end = columns.end[claim]!;
    const isOneDay = columns.start[claim] === end;
    const run = runOf(area, isOneDay);
    const at = this.#to[run]!;
    this.#claims[at] = claim;
    if (!isOneDay) {
      if (this.#lasts.length === 0) this.#lasts = new Int32Array(this.#claims.length);
      this.#lasts[at] = at === this.#from[run] ? end : Math.max(end, this.#lasts[at - 1] ?? end);
    }
    this.#lats[at] = columns.lat[claim]!;
    this.#radii[at] = columns.radiusKm[claim]!;
    this.#to[run] = at + 1;
  }

  /**
   * Visits the claims of an area, latest first, that end on `earliest` or later and are not too far
   * north or south of `claim`.
   */
  visit(area: number, claim: number, earliest: number, visitor: (claim: number) => void): void {
    const [claims, lasts, lats, radii, ends] = [
      this.#claims,
      this.#lasts,
      this.#lats,
      this.#radii,
      this.#columns.end,
    ];
    const lat = this.#columns.lat[claim]!;
    const radius = this.#columns.radiusKm[claim]!;
    const oneDay = runOf(area, true);
    for (let at = this.#to[oneDay]! - 1; at >= this.#from[oneDay]!; at -= 1) {
      const other = claims[at]!;
      if (ends[other]! < earliest) break;
      if (!areFarNorth(lat, lats[at]!, radius, radii[at]!, REACH)) visitor(other);
    }
    const longer = runOf(area, false);
    for (
      let at = this.#to[longer]! - 1;
      at >= this.#from[longer]! && lasts[at]! >= earliest;
      at -= 1
    ) {
      const other = claims[at]!;
      if (ends[other]! >= earliest && !areFarNorth(lat, lats[at]!, radius, radii[at]!, REACH))
        visitor(other);
    }
  }
}

function runOf(area: number, isOneDay: boolean): number {
  return area * 2 + (isOneDay ? 0 : 1);
}
