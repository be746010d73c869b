import { upperEnd, type Interval } from './interval';

/**
 * How two intervals lie to each other: the thirteen states of two non-empty intervals in
 * IEEE 1788-2015, table 10.7 (`overlap`), Allen's relations with closed ends. `meets` shares one
 * count; `before` shares none, even where the two are neighbours (…7] and [8…).
 */
export type Relation =
  | 'before'
  | 'meets'
  | 'overlaps'
  | 'starts'
  | 'contained-by'
  | 'finishes'
  | 'equal'
  | 'finished-by'
  | 'contains'
  | 'started-by'
  | 'overlapped-by'
  | 'met-by'
  | 'after';

/**
 * The one relation that holds between two intervals.
 *
 * @example
 * ```ts
 * import { interval, relation } from 'casualty-claims';
 *
 * relation(interval(81, null), interval(200)); // => 'contains'
 * relation(interval(84), interval(200)); // => 'before'
 * ```
 */
export function relation(a: Interval, b: Interval): Relation {
  const [aEnd, bEnd] = [upperEnd(a), upperEnd(b)];
  if (aEnd < b.lower) return 'before';
  if (bEnd < a.lower) return 'after';
  if (a.lower === b.lower) return aEnd === bEnd ? 'equal' : aEnd < bEnd ? 'starts' : 'started-by';
  if (aEnd === bEnd) return a.lower > b.lower ? 'finishes' : 'finished-by';
  if (aEnd === b.lower) return 'meets';
  if (bEnd === a.lower) return 'met-by';
  if (a.lower < b.lower) return aEnd > bEnd ? 'contains' : 'overlaps';
  return aEnd < bEnd ? 'contained-by' : 'overlapped-by';
}

/**
 * Whether the two share at least one count; neighbours (…49] and [50…) share none.
 *
 * @example
 * ```ts
 * import { interval, intersects } from 'casualty-claims';
 *
 * intersects(interval(81, null), interval(200)); // => true
 * intersects(interval(40, 49), interval(50, 60)); // => false
 * ```
 */
export function intersects(a: Interval, b: Interval): boolean {
  return a.lower <= upperEnd(b) && b.lower <= upperEnd(a);
}

/**
 * Whether every count of `inner` is in `outer`; what nothing bounds above is only in what nothing
 * bounds above.
 *
 * @example
 * ```ts
 * import { interval, isWithin } from 'casualty-claims';
 *
 * isWithin(interval(30), interval(24, 99)); // => true
 * isWithin(interval(21, null), interval(21, 32)); // => false
 * ```
 */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.lower >= outer.lower && upperEnd(inner) <= upperEnd(outer);
}

/**
 * Whether the two have the same bounds: "none" is not "any number".
 *
 * @example
 * ```ts
 * import { interval, isEqual } from 'casualty-claims';
 *
 * isEqual(interval(0), interval(0, null)); // => false
 * ```
 */
export function isEqual(a: Interval, b: Interval): boolean {
  return a.lower === b.lower && a.upper === b.upper;
}
