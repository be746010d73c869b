import { NONE, type LinkColumns } from './columns';
import { FlatListsBuilder, type FlatLists } from './flat-lists';
import { skeletonOf } from './skeleton';
import { NO_DAY } from './window';

/** Where the ring of days begins in which the surroundings of a claim are counted, on either side. */
const RING_FROM = 4;
/** Where it ends: as near as holds enough claims to tell a rate, wars being quiet in one week and not in the next. */
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
 * pair's, by the days around it (from 4 before and after, its own window left out, so that an incident
 * told by many does not count against itself). A claim inside a place counts for the place.
 * An undated claim may be of any episode that its place has seen.
 *
 * @example
 * ```ts
 * import { columnsOf, localDensity, normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * [...localDensity(columns, new Uint8Array(2).fill(1))]; // => [0, 0]
 * ```
 */
export function localDensity(columns: LinkColumns, isLinkable: Uint8Array): Float32Array {
  const { own, around, size } = densityKeys(columns);
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
    const [before, after] = [marks.upTo(key, 0, start - RING_FROM + 1), marks.upTo(key, 1, end + RING_FROM)];
    for (let ring = 0; ring < RINGS.length && count < ENOUGH; ring += 1) {
      const outer = RINGS[ring] ?? RING_FROM;
      count = before - marks.upTo(key, 2 + ring * 2, start - outer) + marks.upTo(key, 3 + ring * 2, end + outer + 1) - after;
      ringDays = 2 * (outer - RING_FROM + 1);
    }
    density[claim] = (count * WINDOW_DAYS) / ringDays;
  }
  return density;
}

/** Per distinct place the key it is counted under, and the keys of the places that it lies in. */
function densityKeys(columns: LinkColumns): { own: Int32Array; around: FlatLists; size: number } {
  const skeletons = new Map<string, number>();
  const byName = new Map<string, number>();
  /** The number of the skeleton of a name. */
  const skeleton = (name = ''): number => {
    let known = byName.get(name);
    if (known === undefined) {
      const text = skeletonOf(name);
      byName.set(name, (known = skeletons.get(text) ?? skeletons.size));
      skeletons.set(text, known);
    }
    return known;
  };
  const { places } = columns.values;
  // Every name has its number before two are made one key.
  const names = places.map(({ names: [first], within }) => [skeleton(first), ...within.map((name) => skeleton(name))]);
  const none = skeleton();
  const count = skeletons.size;
  const numbers = new Map<number, number>();
  const own = Int32Array.from(names, ([first = none, nearest = none]) => {
    const key = first * count + nearest;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  const around = new FlatListsBuilder();
  names.forEach((steps, at) => {
    for (let i = 1; i < steps.length; i += 1) {
      for (let j = i + 1; j <= steps.length; j += 1) {
        const key = numbers.get((steps[i] ?? none) * count + (steps[j] ?? none));
        if (key !== undefined && key !== own[at]) around.push(key);
      }
    }
    around.close();
  });
  return { own, around: around.finish(), size: numbers.size };
}

/** How many times something happened at a place, as far as its dated claims tell: runs of days without a longer gap. */
function episodesOf(days: Int32Array, first: number, last: number): number {
  let episodes = 1;
  for (let at = first + 1; at < last; at += 1) {
    const day = days[at] ?? NO_DAY;
    if (day !== NO_DAY && day - (days[at - 1] ?? 0) > WINDOW_DAYS) episodes += 1;
  }
  return episodes;
}

/** The first days of all claims that count for a key, ascending, as one flat run per key. */
function daysByKey(columns: LinkColumns, isLinkable: Uint8Array, own: Int32Array, around: FlatLists, size: number): { offsets: Int32Array; days: Int32Array } {
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
  for (let key = 0; key < size; key += 1) offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0);
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
 * Marks in sorted runs of days. Claims come by day, so that a mark moves a step or two from one claim to the next; what is
 * further away, behind a quiet year or after a long window, is looked up.
 */
class DayMarks {
  readonly #offsets: Int32Array;
  readonly #days: Int32Array;
  readonly #count: number;
  readonly #marks: Int32Array;

  constructor({ offsets, days }: { offsets: Int32Array; days: Int32Array }, keys: number, count: number) {
    this.#offsets = offsets;
    this.#days = days;
    this.#count = count;
    this.#marks = new Int32Array(keys * count);
    for (let key = 0; key < keys; key += 1) this.#marks.fill(offsets[key] ?? 0, key * count, (key + 1) * count);
  }

  /** Where the first day of a key's run is that is not before `day`, as a position in the list of all. */
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

/** The density of a pair: both ends are small samples of one thing, save that an undated end may be anywhere in time. */
export function pairDensity(columns: Pick<LinkColumns, 'start'>, density: Float32Array, a: number, b: number): number {
  const [x, y] = [density[a] ?? 0, density[b] ?? 0];
  if (columns.start[a] === NO_DAY) return columns.start[b] === NO_DAY ? Math.max(x, y) : x;
  return columns.start[b] === NO_DAY ? y : (x + y) / 2;
}
