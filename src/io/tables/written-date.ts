import { parsePeriod } from '../../calendar';
import { MONTH_NAMES } from '../../calendar/month-names';
import { foldWord, westernDigits } from '../../figure/words/letters';

/** Which number comes first in `8/1/2014`: nothing in the cell says so. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * What a cell with a date says. `ask`: it may be either of two days. `unread`: it is in no form
 * that is read here.
 */
export type WrittenDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'ask'; readonly days: readonly [string, string] }
  | { readonly kind: 'unread' };

/** A month by its name, folded. */
const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  MONTH_NAMES.flatMap(({ english, arabic }, at) =>
    [...english, ...arabic].map((name) => [folded(name), at + 1] as const),
  ),
);

/** Longer cells are no date, and need not be looked at. */
const LONGEST = 80;

const NUMBERS = /^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})$/;
const YEAR_FIRST = /^(\d{4})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?([^\d]+)(\d{4})$/u;
const MONTH_NAMED = /^([\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?[,،]?\s+(\d{4})$/u;
const ONLY_MONTH = /^([^\d]+)(\d{4})$/u;
/** Two names of one month: كانون الثاني/يناير, شباط (فبراير). */
const TWO_NAMES = /^([^/()]+)(?:\/([^/()]+)|\(([^/()]+)\))$/u;
/** م, ميلادي: of the Common Era, as opposed to هـ, which is no part of any date that is read. */
const COMMON_ERA = /(?<=\d)\s*(?:م|ميلادي|ميلادية)\.?$/u;
/** A time behind the date, as databases print it; the date is taken as written. */
const CLOCK = /[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date as spreadsheets write it: ISO 8601, numbers with slashes, dots or dashes, months by
 * their English or Arabic names, Arabic digits. Of two readings none is guessed.
 */
export function writtenDate(cell: string, order?: DateOrder): WrittenDate {
  if (cell.length > LONGEST) return { kind: 'unread' };
  const text = westernDigits(cell).trim().replace(CLOCK, '').replace(COMMON_ERA, '');
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
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join(
    '-',
  );
}

function named(year: string | undefined, name = '', day: string | undefined): string {
  const plain = name.replace(/[\s\-.,،]+/g, ' ').trim();
  const [, first = plain, second, inBrackets] = TWO_NAMES.exec(plain) ?? [];
  const [month, other] = [first, second ?? inBrackets ?? first].map((one) =>
    MONTHS.get(folded(one)),
  );
  return iso(year, month !== undefined && month === other ? String(month) : '', day);
}

/** A name of a month as names are compared: case, marks and the spellings of a letter aside. */
function folded(name: string): string {
  return name
    .trim()
    .split(' ')
    .map((word) => foldWord(word))
    .join(' ');
}

function real(date: string): WrittenDate {
  return parsePeriod(date) === null ? { kind: 'unread' } : { kind: 'date', date };
}
