import { NONE, type LinkColumns } from '../columns/columns';
import type { Comparer } from '../comparisons/comparison';
import type { KnownPlaces } from '../comparisons/place';
import { FlatListsBuilder, type CsrLists } from '../columns/csr-lists';
import { Interned } from '../columns/intern';
import { placeNames, type PlaceNames } from '../comparisons/place-names';
import type { LinkPlace } from '../columns/row';
import { phoneticKey } from '../names/phonetic-key';
import { NO_DAY } from '../columns/window';

/**
 * Where the ring of days begins in which the surroundings of a claim are counted, on either side.
 */
const RING_FROM = 4;
/**
 * Where it ends: as near as holds enough claims to tell a rate, wars being quiet in one week and
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
 * incident told by many does not count against itself). A claim inside a place counts for the
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
  const { own, around, size } = densityKeys(
    ...readNames(columns.values.places, comparer?.places ?? null),
  );
  const days = daysByKey(columns, isLinkable, own, around, size);
  const marks = new DayMarks(days, size, 2 + 2 * RINGS.length);
  const density = new Float32Array(columns.size);
  for (let claim = 0; claim < columns.size; claim += 1) {
    const place = columns.place[claim] ?? NONE;
    const key = place === NONE ? NONE : (own[place] ?? NONE);
    if (key === NONE) {
      density[claim] = UNPLACED;
      continue;
    }
    const [first, last] = [days.offsets[key] ?? 0, days.offsets[key + 1] ?? 0];
    const start = columns.start[claim] ?? NO_DAY;
    if (start === NO_DAY) {
      density[claim] = (episodesOf(days.days, first, last) - 1) * EPISODE;
      continue;
    }
    const end = columns.end[claim] ?? start;
    let [count, ringDays] = [0, 0];
    const [before, after] = [
      marks.upTo(key, 0, start - RING_FROM + 1),
      marks.upTo(key, 1, end + RING_FROM),
    ];
    for (let ring = 0; ring < RINGS.length && count < ENOUGH; ring += 1) {
      const outer = RINGS[ring] ?? RING_FROM;
      count =
        before -
        marks.upTo(key, 2 + ring * 2, start - outer) +
        marks.upTo(key, 3 + ring * 2, end + outer + 1) -
        after;
      ringDays = 2 * (outer - RING_FROM + 1);
    }
    density[claim] = (count * WINDOW_DAYS) / ringDays;
  }
  return density;
}

/** Per distinct place the key it is counted under, and the keys of the places that it lies in. */
function densityKeys(
  { names, areas, areaCount, areaOf }: PlaceNames,
  skeletons: PhoneticKeys,
): { own: Int32Array; around: CsrLists; size: number } {
  const { of, count } = skeletons;
  const numbers = new Map<number, number>();
  const own = Int32Array.from(areaOf, (area, place) => {
    const first = names.to(place) > names.from(place) ? (of[names.at(names.from(place))] ?? 0) : 0;
    const key = first * count + (area === NONE ? 0 : (of[areas.at(areas.from(area))] ?? 0));
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  /**
   * What places of an area count for: anything around them that is a place itself, by any step
   * further out.
   */
  const outer = new FlatListsBuilder();
  for (let area = 0; area < areaCount; area += 1) {
    const [from, to] = [areas.from(area), areas.to(area)];
    for (let inner = from; inner < to; inner += 1) {
      for (let step = inner + 1; step <= to; step += 1) {
        const key = numbers.get(
          (of[areas.at(inner)] ?? 0) * count + (step === to ? 0 : (of[areas.at(step)] ?? 0)),
        );
        if (key !== undefined) outer.push(key);
      }
    }
    outer.close();
  }
  const byArea = outer.finish();
  const around = new FlatListsBuilder();
  areaOf.forEach((area, place) => {
    if (area !== NONE)
      for (let at = byArea.from(area); at < byArea.to(area); at += 1)
        if (byArea.at(at) !== own[place]) around.append(byArea.at(at));
    around.close();
  });
  return { own, around: around.finish(), size: numbers.size };
}

/** By the number of a name the number of its skeleton; 0 is that of no name. */
interface PhoneticKeys {
  readonly of: Int32Array;
  readonly count: number;
}

function phoneticKeysOf(texts: readonly string[]): PhoneticKeys {
  const numbers = new Map([['', 0]]);
  const of = Int32Array.from(texts, (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  });
  return { of, count: numbers.size };
}

/** The names of the places and their skeletons; where they are compared, they are known already. */
function readNames(
  places: readonly LinkPlace[],
  known: KnownPlaces | null,
): [PlaceNames, PhoneticKeys] {
  if (known !== null)
    return [
      known,
      phoneticKeysOf(
        Array.from(
          { length: known.book.size },
          (_, name) => known.book.known(name)?.skeleton ?? '',
        ),
      ),
    ];
  const names = new Interned<string>();
  const read = placeNames(places, (name) => names.number(name, () => phoneticKey(name)));
  return [read, phoneticKeysOf(names.values)];
}

/**
 * How many times something happened at a place, as far as its dated claims tell: runs of days
 * without a longer gap.
 */
function episodesOf(days: Int32Array, first: number, last: number): number {
  let episodes = 1;
  for (let at = first + 1; at < last; at += 1) {
    const day = days[at] ?? NO_DAY;
    if (day !== NO_DAY && day - (days[at - 1] ?? 0) > WINDOW_DAYS) episodes += 1;
  }
  return episodes;
}

/** The first days of all claims that count for a key, ascending, as one flat run per key. */
function daysByKey(
  columns: LinkColumns,
  isLinkable: Uint8Array,
  own: Int32Array,
  around: CsrLists,
  size: number,
): { offsets: Int32Array; days: Int32Array } {
  const offsets = new Int32Array(size + 1);
  const each = (visit: (key: number, claim: number) => void): void => {
    for (let claim = 0; claim < columns.size; claim += 1) {
      const place = columns.place[claim] ?? NONE;
      if (place === NONE || isLinkable[claim] !== 1) continue;
      visit(own[place] ?? 0, claim);
      for (let at = around.from(place); at < around.to(place); at += 1) visit(around.at(at), claim);
    }
  };
  each((key) => {
    offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < size; key += 1)
    offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0);
  const fill = offsets.slice(0, size);
  const days = new Int32Array(offsets[size] ?? 0);
  // Claims come by day, so each run comes out sorted.
  each((key, claim) => {
    const slot = fill[key] ?? 0;
    fill[key] = slot + 1;
    days[slot] = columns.start[claim] ?? NO_DAY;
  });
  return { offsets, days };
}

/** From how many steps on it is quicker to look a day up than to walk to it. */
const FAR = 12;

function lowerBound(days: Int32Array, first: number, last: number, day: number): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Marks in sorted runs of days. Claims come by day, so that a mark moves a step or two from one
 * claim to the next; what is further away, behind a quiet year or after a long window, is looked
 * up.
 */
class DayMarks {
  readonly #offsets: Int32Array;
  readonly #days: Int32Array;
  readonly #count: number;
  readonly #marks: Int32Array;

  constructor(
    { offsets, days }: { offsets: Int32Array; days: Int32Array },
    keys: number,
    count: number,
  ) {
    this.#offsets = offsets;
    this.#days = days;
    this.#count = count;
    this.#marks = new Int32Array(keys * count);
    for (let key = 0; key < keys; key += 1)
      this.#marks.fill(offsets[key] ?? 0, key * count, (key + 1) * count);
  }

  /**
   * Where the first day of a key's run is that is not before `day`, as a position in the list of
   * all.
   */
  upTo(key: number, mark: number, day: number): number {
    const days = this.#days;
    const [first, last] = [this.#offsets[key] ?? 0, this.#offsets[key + 1] ?? 0];
    const slot = key * this.#count + mark;
    let at = this.#marks[slot] ?? 0;
    for (let steps = 0; ; steps += 1) {
      if (at < last && (days[at] ?? 0) < day) at += 1;
      else if (at > first && (days[at - 1] ?? 0) >= day) at -= 1;
      else break;
      if (steps < FAR) continue;
      at = lowerBound(days, first, last, day);
      break;
    }
    this.#marks[slot] = at;
    return at;
  }
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
  const [x, y] = [density[a] ?? 0, density[b] ?? 0];
  if (columns.start[a] === NO_DAY) return columns.start[b] === NO_DAY ? Math.max(x, y) : x;
  return columns.start[b] === NO_DAY ? y : (x + y) / 2;
}
