import * as fc from 'fast-check';
import { interval, type Interval } from '../../src/interval/interval';

/** Bounds of small intervals lie in 0 to 16. */
const LARGEST = 16;
/** A set without upper bound is cut here; what is compared stays below `SEEN`. */
const CUT = 4 * LARGEST;
const SEEN = 2 * LARGEST;

/** Intervals small enough to be listed count by count, about one in five without upper bound. */
export const smallInterval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(LARGEST / 2), fc.option(fc.nat(LARGEST / 2), { freq: 4 }))
  .map(([lower, length]) => interval(lower, length === null ? null : lower + length));

/** The slow, obvious twin of an interval: the set of its counts. */
export function members(range: Interval): number[] {
  const last = range.upper ?? CUT;
  return Array.from({ length: last - range.lower + 1 }, (_, index) => range.lower + index);
}

/** The distinct counts that can be told apart from the cut, ascending. */
export function seen(counts: Iterable<number>): number[] {
  return [...new Set(counts)].filter((count) => count <= SEEN).sort((a, b) => a - b);
}
