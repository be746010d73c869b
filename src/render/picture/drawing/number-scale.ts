import { scaleLinear, scaleSymlog } from 'd3-scale';

/** Counts on a line, from zero. */
export interface NumberScale {
  /** Where a count stands. */
  readonly at: (count: number) => number;
  readonly ticks: readonly number[];
  /** Each tick is ten times the one before, so that one and a million both show. */
  readonly isLogarithmic: boolean;
  readonly most: number;
}

/**
 * How many ticks there is room for; and whether bars stand on each other, which only equal steps
 * can show.
 */
interface ScaleOptions {
  readonly mostTicks?: number;
  readonly isAlwaysLinear?: boolean;
}

/**
 * How many times the smallest count the largest may be before a line with equal steps hides the
 * small one.
 */
const HIDES = 100;

/**
 * A scale that holds zero and all the counts. Zero always shows: a range that seems to begin
 * anywhere else looks wider than it is. Where the largest count is more than a hundred times the
 * smallest, steps are by ten.
 */
export function numberScale(
  counts: readonly number[],
  [from, to]: readonly [number, number],
  {
    mostTicks = Math.max(2, Math.floor(Math.abs(to - from) / 70)),
    isAlwaysLinear = false,
  }: ScaleOptions = {},
): NumberScale {
  const above = counts.filter((count) => count > 0);
  const most = Math.max(1, ...above);
  const least = Math.min(most, ...above);
  if (most / least > HIDES && !isAlwaysLinear) {
    // Linear near zero, logarithmic beyond (d3's symlog): log(1 + n) has a place for zero.
    const scale = scaleSymlog()
      .domain([0, most * 1.5])
      .range([from, to]);
    return { at: (count) => scale(count), ticks: tens(most, mostTicks), isLogarithmic: true, most };
  }
  const scale = scaleLinear()
    .domain([0, most * 1.02])
    .range([from, to]);
  const ticks = scaleLinear()
    .domain([0, most])
    .ticks(Math.min(6, mostTicks))
    .filter(Number.isInteger);
  return { at: (count) => scale(count), ticks, isLogarithmic: false, most };
}

/** 0, 1, 10, 100 … up to the largest count; some are left out where there is no room for all. */
function tens(most: number, mostTicks: number): number[] {
  const powers = Array.from(
    { length: Math.floor(Math.log10(most) + 1e-9) + 1 },
    (_, power) => 10 ** power,
  );
  const every = Math.ceil(powers.length / Math.max(1, mostTicks - 1));
  return [0, ...powers.filter((_, at) => (powers.length - 1 - at) % every === 0)];
}
