import { parsePeriod } from '../calendar';

/**
 * Which number comes first in `8/1/2014`: nothing in the cell says so.
 *
 * @example
 * ```ts
 * import { collectClaims, readCsv, type DateOrder } from 'casualty-claims/io';
 *
 * const dateOrder: DateOrder = 'day-first';
 * (await collectClaims(readCsv('figure,outcome,date\n42,killed,8/1/2014\n', { dateOrder }))).claims[0]?.['date']; // => '2014-01-08'
 * ```
 */
export type DateOrder = 'day-first' | 'month-first';

/** What a cell with a date says. `ask`: it may be either of two days. `unread`: it is in no form that is read here. */
export type WrittenDate = { readonly kind: 'date'; readonly date: string } | { readonly kind: 'ask'; readonly days: readonly [string, string] } | { readonly kind: 'unread' };

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
  january: 1, february: 2, march: 3, april: 4, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  // Egypt and the Gulf; then the Levant and Iraq, where two pairs of months share a name.
  يناير: 1, فبراير: 2, مارس: 3, أبريل: 4, ابريل: 4, إبريل: 4, مايو: 5, يونيو: 6, يوليو: 7, أغسطس: 8, اغسطس: 8, سبتمبر: 9, أكتوبر: 10, اكتوبر: 10, نوفمبر: 11, ديسمبر: 12,
  'كانون الثاني': 1, شباط: 2, آذار: 3, اذار: 3, نيسان: 4, أيار: 5, ايار: 5, حزيران: 6, تموز: 7, آب: 8, اب: 8, أيلول: 9, ايلول: 9, 'تشرين الأول': 10, 'تشرين الاول': 10, 'تشرين الثاني': 11, 'كانون الأول': 12, 'كانون الاول': 12,
};

const NUMBERS = /^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})$/;
const YEAR_FIRST = /^(\d{4})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-]+(\p{L}+(?: \p{L}+)?)\.?,?[\s\-]+(\d{4})$/u;
const MONTH_NAMED = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const ONLY_MONTH = /^(\p{L}+(?: \p{L}+)?)\.?,?[\s\-]+(\d{4})$/u;
/** A time behind the date, as databases print it; the date is taken as written. */
const CLOCK = /[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date as spreadsheets write it: ISO 8601, numbers with slashes, dots or dashes, months by their English or
 * Arabic names, Arabic digits. Of two readings none is guessed.
 */
export function writtenDate(cell: string, order?: DateOrder): WrittenDate {
  const text = westernDigits(cell).trim().replace(CLOCK, '');
  if (parsePeriod(text) !== null) return { kind: 'date', date: text };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return real(iso(yearFirst[1], yearFirst[2], yearFirst[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return fromNumbers(numbers, order);
  const day = DAY_NAMED.exec(text);
  if (day !== null) return real(named(day[3], day[2], day[1]));
  const month = MONTH_NAMED.exec(text);
  if (month !== null) return real(named(month[3], month[1], month[2]));
  const only = ONLY_MONTH.exec(text);
  return only === null ? { kind: 'unread' } : real(named(only[2], only[1], undefined));
}

function fromNumbers([, a, b, year]: RegExpExecArray, order: DateOrder | undefined): WrittenDate {
  const [dayFirst, monthFirst] = [iso(year, b, a), iso(year, a, b)];
  const readings = [dayFirst, monthFirst].filter((date) => parsePeriod(date) !== null);
  const [only, other] = readings;
  if (only === undefined) return { kind: 'unread' };
  if (other === undefined || only === other) return { kind: 'date', date: only };
  if (order === undefined) return { kind: 'ask', days: [dayFirst, monthFirst] };
  return { kind: 'date', date: order === 'day-first' ? dayFirst : monthFirst };
}

function iso(year = '', month = '', day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function named(year: string | undefined, name = '', day: string | undefined): string {
  const key = name.toLowerCase();
  return iso(year, Object.hasOwn(MONTHS, key) ? String(MONTHS[key]) : '', day);
}

function real(date: string): WrittenDate {
  return parsePeriod(date) === null ? { kind: 'unread' } : { kind: 'date', date };
}

/** Arabic-Indic and Persian digits as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
