import { MisuseError } from '../issue/misuse';
import { countable } from './countable';
import { upperEnd, upperFrom, type Interval } from './interval';
import { intersects } from './relation';

/**
 * The smallest interval that holds all of them.
 *
 * @throws a {@link MisuseError} when the list is empty: there is no hull of nothing, and zero would
 *   be a lie
 *
 * @example
 * ```ts
 * import { hull, interval } from 'casualty-claims';
 *
 * hull([interval(42), interval(70)]); // => { lower: 42, upper: 70 }
 * ```
 */
export function hull(ranges: readonly Interval[]): Interval {
  const [first, ...rest] = ranges;
  if (first === undefined) {
    throw new MisuseError(
      'hull-empty',
      'hull([]): the hull of no interval does not exist; check the list first',
    );
  }
  let { lower } = first;
  let end = upperEnd(first);
  for (const range of rest) {
    lower = Math.min(lower, range.lower);
    end = Math.max(end, upperEnd(range));
  }
  return { lower: countable(lower), upper: end > Number.MAX_SAFE_INTEGER ? null : upperFrom(end) };
}

/**
 * What two intervals share, or `null` where they share nothing.
 *
 * @example
 * ```ts
 * import { interval, intersection } from 'casualty-claims';
 *
 * intersection(interval(81, null), interval(0, 200)); // => { lower: 81, upper: 200 }
 * intersection(interval(42), interval(70)); // => null
 * ```
 */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!intersects(a, b)) return null;
  return {
    lower: Math.max(a.lower, b.lower),
    upper: upperFrom(Math.min(upperEnd(a), upperEnd(b))),
  };
}

/**
 * How far apart the nearest ends are: 0 when they share a count.
 *
 * @example
 * ```ts
 * import { gap, interval } from 'casualty-claims';
 *
 * gap(interval(42), interval(70)); // => 28
 * ```
 */
export function gap(a: Interval, b: Interval): number {
  return Math.max(0, b.lower - upperEnd(a), a.lower - upperEnd(b));
}

/**
 * The sum of disjoint parts. Of no parts: exactly 0.
 *
 * @example
 * ```ts
 * import { interval, sum } from 'casualty-claims';
 *
 * sum([interval(5, null), interval(21, null)]); // => { lower: 26, upper: null }
 * ```
 */
export function sum(ranges: readonly Interval[]): Interval {
  let lower = 0;
  let end = 0;
  for (const range of ranges) {
    lower += range.lower;
    end += upperEnd(range);
  }
  return { lower, upper: upperFrom(end) };
}

/**
 * What remains of a whole after a part is taken out, never below 0; `null` where the part is larger
 * than the whole for certain, which is a contradiction and not a remainder.
 *
 * @example
 * ```ts
 * import { interval, remainder } from 'casualty-claims';
 *
 * remainder(interval(42), interval(26, null)); // => { lower: 0, upper: 16 }
 * remainder(interval(42), interval(50)); // => null
 * ```
 */
export function remainder(whole: Interval, part: Interval): Interval | null {
  const end = upperEnd(whole) - part.lower;
  if (end < 0) return null;
  return { lower: Math.max(0, whole.lower - upperEnd(part)), upper: upperFrom(end) };
}
