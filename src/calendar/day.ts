import { MisuseError } from '../issue/misuse';
import { civilOfDay, dayOfCivil, monthLength } from './civil';

/**
 * A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar, negative
 * before it. It has no time of day and no time zone, so that the same claim is the same day
 * everywhere (`new Date('2024-01-10')` is the 9th in Los Angeles). Days can be compared and
 * subtracted as numbers.
 */
export type Day = number;

/** A day as text: the extended form of ISO 8601, `YYYY-MM-DD`, years 0001 to 9999. */
export type IsoDay = string;

/** 0001-01-01 and 9999-12-31. */
export const FIRST_DAY: Day = -719_162;
export const LAST_DAY: Day = 2_932_896;

/**
 * Reads a day. Strict: four, two and two ASCII digits, and the day must exist.
 *
 * @param text - `YYYY-MM-DD`, years 0001 to 9999, without surrounding space
 * @returns the day, or `null` where the text is not one; it never guesses and never throws
 *
 * @example
 * ```ts
 * import { dayFromIso } from 'casualty-claims';
 *
 * dayFromIso('2024-02-29'); // => 19782
 * dayFromIso('2023-02-29'); // => null
 * dayFromIso('8/1/2014'); // => null
 * ```
 */
export function dayFromIso(text: string): Day | null {
  // By hand and not by a regular expression: a million claims have two or three days each.
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN)
    return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  // Asked this way round, so that NaN, which stands for what is no digit, fails too.
  if (!(year >= 1 && dayOfMonth >= 1 && dayOfMonth <= monthLength(year, month))) return null;
  return dayOfCivil({ year, month, dayOfMonth });
}

/**
 * Writes a day; the inverse of {@link dayFromIso}.
 *
 * @param day - a whole number from -719162 (0001-01-01) to 2932896 (9999-12-31)
 * @returns `YYYY-MM-DD`
 * @throws a {@link MisuseError} for any other number: no four-digit year could hold it
 *
 * @example
 * ```ts
 * import { isoFromDay } from 'casualty-claims';
 *
 * isoFromDay(-1); // => '1969-12-31'
 * ```
 */
export function isoFromDay(day: Day): IsoDay {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new MisuseError(
      'day-range',
      `isoFromDay(${String(day)}): a day is a whole number from ${String(FIRST_DAY)} (0001-01-01) to ${String(LAST_DAY)} (9999-12-31)`,
    );
  }
  const { year, month, dayOfMonth } = civilOfDay(day);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}

const HYPHEN = 45;
const ZERO = 48;

/** The number that two ASCII digits are, or NaN. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Number.NaN : tens * 10 + ones;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
