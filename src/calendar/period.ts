import { MisuseError } from '../issue/misuse';
import { dayOfCivil, monthLength } from './civil';
import { dayFromIso, type Day } from './day';

/**
 * The days within which something happened: `from` to `to`, both included. An end that is `null`
 * was not stated, which is neither "the same day" nor "for ever": comparisons treat it as unbounded
 * where the question is what is *possible*, and answer `cannot-tell` where it is what is certain.
 * `from` is never after `to`; whoever builds one from data checks that (reversed dates are an issue
 * of the claim, not to be swapped in silence).
 */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

const YEAR = /^\d{4}$/;
const MONTH = /^(\d{4})-(\d{2})$/;
/**
 *     2014-01-08T23:30:15.250+02:00
 *     ^ date     ^ time        ^ offset from UTC, or Z, or nothing
 */
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Reads a day, a month or a year as the period it covers. Of an ISO 8601 date and time the date is
 * taken as written: it is the day the source meant, and no offset moves it to another one.
 *
 * @param input - `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `YYYY-MM-DDTHH:MM…`, years 0001 to 9999,
 *   without surrounding space
 * @returns the period, both ends stated, or `null` where the input is not one; it never guesses and
 *   never throws
 */
export function parsePeriod(input: string): Period | null {
  // Nearly every date is a plain day.
  const plain = dayFromIso(input);
  if (plain !== null) return { from: plain, to: plain };
  if (YEAR.test(input)) return spanOf(Number(input), 1, 12);
  const month = MONTH.exec(input);
  if (month !== null) return spanOf(Number(month[1]), Number(month[2]), Number(month[2]));
  const day = dayFromIso(DATE_TIME.exec(input)?.[1] ?? '');
  return day === null ? null : { from: day, to: day };
}

/**
 * How many days a period has, both ends counted.
 *
 * @returns a whole number of at least 1, or `null` where an end is not stated
 * @throws a {@link MisuseError} where `from` is after `to`
 */
export function daysIn({ from, to }: Period): number | null {
  if (from === null || to === null) return null;
  if (to < from) {
    throw new MisuseError(
      'period-reversed',
      `daysIn({ from: ${String(from)}, to: ${String(to)} }): from must not be after to; check the dates where the period is made`,
    );
  }
  return to - from + 1;
}

/** The first day of one month to the last day of another of the same year, where they exist. */
function spanOf(year: number, firstMonth: number, lastMonth: number): Period | null {
  const lastDay = monthLength(year, lastMonth);
  if (year < 1 || lastDay === 0) return null;
  return {
    from: dayOfCivil({ year, month: firstMonth, dayOfMonth: 1 }),
    to: dayOfCivil({ year, month: lastMonth, dayOfMonth: lastDay }),
  };
}
