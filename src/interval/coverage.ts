import type { Interval } from './interval';

/**
 * A stretch of counts and how many of the ranges hold all of it; 0 between ranges, where nobody's
 * words lead.
 */
export interface Stretch {
  /** The counts. */
  readonly range: Interval;
  /** How many ranges hold all of them. */
  readonly support: number;
}

/**
 * Which counts how many ranges support: the counts from the smallest lower end up, cut wherever a
 * range begins or ends, with the number of ranges that hold each stretch (Marzullo's algorithm,
 * which keeps the best stretch; here all are kept). Stretches that no range holds are listed with
 * support 0.
 *
 * @param ranges - any number of intervals; none gives no stretch
 * @returns stretches in rising order, neighbours of equal support joined
 *
 * @see K. Marzullo, *Maintaining the Time in a Distributed System*, Stanford 1984
 *
 * @example
 * ```ts
 * import { coverage, interval } from 'casualty-claims';
 *
 * coverage([interval(20, 99), interval(30), interval(42, null)]).map(({ range, support }) => [
 *   range.lower,
 *   range.upper,
 *   support,
 * ]);
 * // => [[20, 29, 1], [30, 30, 2], [31, 41, 1], [42, 99, 2], [100, null, 1]]
 * ```
 */
export function coverage(ranges: readonly Interval[]): Stretch[] {
  const changes = new Map<number, number>();
  for (const { lower, upper } of ranges) {
    changes.set(lower, (changes.get(lower) ?? 0) + 1);
    if (upper !== null) changes.set(upper + 1, (changes.get(upper + 1) ?? 0) - 1);
  }
  const cuts = [...changes.keys()].sort((a, b) => a - b);
  const stretches: { range: { lower: number; upper: number | null }; support: number }[] = [];
  let support = 0;
  cuts.forEach((lower, at) => {
    const change = changes.get(lower) ?? 0;
    const next = cuts[at + 1];
    const upper = next === undefined ? null : next - 1;
    const last = stretches.at(-1);
    support += change;
    if ((next === undefined && support === 0) || lower > Number.MAX_SAFE_INTEGER) return;
    if (change === 0 && last !== undefined) last.range.upper = upper;
    else stretches.push({ range: { lower, upper }, support });
  });
  return [...stretches];
}

/**
 * The best-supported stretches: those that the most ranges hold. More than one where they tie, and
 * far apart where the sources are: none of them is "the" answer.
 *
 * @example
 * ```ts
 * import { bestSupported, coverage, interval } from 'casualty-claims';
 *
 * bestSupported(coverage([interval(20, 99), interval(30), interval(42, null)])).map(
 *   ({ range }) => [range.lower, range.upper],
 * ); // => [[30, 30], [42, 99]]
 * ```
 */
export function bestSupported(stretches: readonly Stretch[]): Stretch[] {
  const most = Math.max(0, ...stretches.map(({ support }) => support));
  return stretches.filter(({ support }) => support === most);
}
