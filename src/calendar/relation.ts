import { MisuseError } from '../issue/misuse';
import type { Period } from './period';

/**
 * Whether two periods may be about the same day: they share one, or would for some day of an end
 * that is not stated.
 */
export function periodsMeet(a: Period, b: Period): boolean {
  return dayGap(a, b) === 0;
}

/**
 * Whether the whole of `inner` lies in `outer`, whatever the days of the ends that are not stated:
 * `yes` or `no` when every such day gives the same answer, `cannot-tell` when it depends on them.
 */
export function periodWithin(inner: Period, outer: Period): 'yes' | 'no' | 'cannot-tell' {
  if (
    isBefore(inner.from, outer.from) ||
    isBefore(outer.to, inner.to) ||
    !periodsMeet(inner, outer)
  )
    return 'no';
  if (inner.from === null || inner.to === null) return 'cannot-tell';
  // One stated end of the outer period vouches for both where the inner one is the day of that end:
  // wherever the other end lies, it is on its own side of it.
  const vouched = inner.from === inner.to && (inner.from === outer.from || inner.to === outer.to);
  return vouched || (outer.from !== null && outer.to !== null) ? 'yes' : 'cannot-tell';
}

/**
 * How many days lie between the nearest ends of two periods, as the difference of those days: 0
 * when they meet, 1 when one begins on the day after the other ends. An end that is not stated may
 * be any day, so it is never apart from anything.
 *
 * @returns a whole number of days, at least 0
 */
export function dayGap(a: Period, b: Period): number {
  return Math.max(0, daysAfter(b.from, a.to), daysAfter(a.from, b.to));
}

/**
 * The smallest period that holds all of them. An end that one of them leaves unstated is unstated
 * in the hull.
 *
 * @throws a {@link MisuseError} when the list is empty: no day could stand for nothing
 */
export function hullOfPeriods(periods: readonly Period[]): Period {
  const [first, ...rest] = periods;
  if (first === undefined) {
    throw new MisuseError(
      'hull-empty',
      'hullOfPeriods([]): the hull of no period does not exist; check the list first',
    );
  }
  let { from, to } = first;
  for (const period of rest) {
    from = from === null || period.from === null ? null : Math.min(from, period.from);
    to = to === null || period.to === null ? null : Math.max(to, period.to);
  }
  return { from, to };
}

/**
 * Whether two periods are stated alike: equal ends, or the same ends left out. That both leave an
 * end out does not say that it was the same day.
 */
export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function isBefore(day: number | null, other: number | null): boolean {
  return day !== null && other !== null && day < other;
}

/** Days from `end` on to `start`; 0 where either is not stated. */
function daysAfter(start: number | null, end: number | null): number {
  return start === null || end === null ? 0 : start - end;
}
