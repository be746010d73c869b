import { NONE, type LinkColumns } from '../columns/columns';
import type { Comparer } from '../comparisons/comparison';
import { NO_DAY } from '../columns/window';
import { DayCursors } from './day-cursors';
import { densityKeys, type DensityKeys } from './density-keys';

/**
 * Where the ring of days begins in which the surroundings of a claim are counted, on either side.
 */
const RING_FROM = 4;
/**
 * Where it ends: the nearest that has enough claims for a rate, wars being quiet in one week and
 * not in the next.
 */
const RINGS = [12, 27, 60, 120, 360];
const ENOUGH = 8;
/** Days of a pair's own window: six either side and its own. */
const WINDOW_DAYS = 13;
/** Claims that an episode is counted for, where an undated claim may be of any. */
const EPISODE = 3;
/** Where a claim states no place, anything of those days may surround it. */
const UNPLACED = 6;

/**
 * **Local density**: for each claim, how many claims of its place fall into a window as long as a
 * pair's, by the days around it (from 4 before and after, its own window left out, so that an
 * incident that many report does not count against itself). A claim inside a place counts for the
 * place. An undated claim may be of any episode that its place has seen.
 *
 * @param columns - the claims
 * @param isLinkable - 1 for each claim that counts
 * @param comparer - of the same columns, where there is one: names it has read are not read again
 *
 * @example
 * ```ts
 * import { columnsOf, localDensity } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * [...localDensity(columns, new Uint8Array(2).fill(1))]; // => [0, 0]
 * ```
 */
export function localDensity(
  columns: LinkColumns,
  isLinkable: Uint8Array,
  comparer?: Comparer,
): Float32Array {
  const keys = densityKeys(columns.values.places, comparer?.places ?? null);
  const { own, size } = keys;
  const days = daysByKey(columns, isLinkable, keys);
  const cursors = new DayCursors(days, size, 2 + 2 * RINGS.length);
  const density = new Float32Array(columns.size);
  for (let claim = 0; claim < columns.size; claim += 1) {
    const place = columns.place[claim]!;
    const key = place === NONE ? NONE : own[place]!;
    if (key === NONE) {
      density[claim] = UNPLACED;
      continue;
    }
    const [first, last] = [days.offsets[key]!, days.offsets[key + 1] ?? 0];
    const start = columns.start[claim]!;
    if (start === NO_DAY) {
      density[claim] = (episodesOf(days.days, first, last) - 1) * EPISODE;
      continue;
    }
    const end = columns.end[claim]!;
    let [count, ringDays] = [0, 0];
    const [before, after] = [
      cursors.moveTo(key, 0, start - RING_FROM + 1),
      cursors.moveTo(key, 1, end + RING_FROM),
    ];
    for (let ring = 0; ring < RINGS.length && count < ENOUGH; ring += 1) {
      const outer = RINGS[ring]!;
      count =
        before -
        cursors.moveTo(key, 2 + ring * 2, start - outer) +
        cursors.moveTo(key, 3 + ring * 2, end + outer + 1) -
        after;
      ringDays = 2 * (outer - RING_FROM + 1);
    }
    density[claim] = (count * WINDOW_DAYS) / ringDays;
  }
  return density;
}

/**
 * How many times something happened at a place, as far as its dated claims show: spells of
 * days without a longer gap.
 */
function episodesOf(days: Int32Array, first: number, last: number): number {
  let episodes = 1;
  for (let at = first + 1; at < last; at += 1) {
    const day = days[at]!;
    if (day !== NO_DAY && day - (days[at - 1] ?? 0) > WINDOW_DAYS) episodes += 1;
  }
  return episodes;
}

/** The first days of all claims that count for a key, ascending, as compressed sparse rows. */
function daysByKey(
  columns: LinkColumns,
  isLinkable: Uint8Array,
  { own, around, size }: DensityKeys,
): { offsets: Int32Array; days: Int32Array } {
  const offsets = new Int32Array(size + 1);
  const each = (visit: (key: number, claim: number) => void): void => {
    for (let claim = 0; claim < columns.size; claim += 1) {
      const place = columns.place[claim]!;
      if (place === NONE || isLinkable[claim] !== 1) continue;
      visit(own[place]!, claim);
      for (let at = around.from(place); at < around.to(place); at += 1) visit(around.at(at), claim);
    }
  };
  each((key) => {
    offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < size; key += 1)
    offsets[key + 1] = (offsets[key + 1] ?? 0) + offsets[key]!;
  const fill = offsets.slice(0, size);
  const days = new Int32Array(offsets[size]!);
  // Claims come by day, so the days of each key come out sorted.
  each((key, claim) => {
    const slot = fill[key]!;
    fill[key] = slot + 1;
    days[slot] = columns.start[claim]!;
  });
  return { offsets, days };
}

/**
 * The density of a pair: both ends are small samples of one thing, save that an undated end may be
 * anywhere in time.
 */
export function pairDensity(
  columns: Pick<LinkColumns, 'start'>,
  density: Float32Array,
  a: number,
  b: number,
): number {
  const [x, y] = [density[a]!, density[b]!];
  if (columns.start[a] === NO_DAY) return columns.start[b] === NO_DAY ? Math.max(x, y) : x;
  return columns.start[b] === NO_DAY ? y : (x + y) / 2;
}
