import { dayFromIso, isoFromDay, parsePeriod } from '../../calendar';
import type { StatedFields } from './check-fields';
import type { Claim, DateRange } from '../claim';
import type { WellFormedClaim } from '../input';

/** Reports what could not be made regular. */
export type Problem = (
  code: string,
  severity: 'error' | 'warning',
  path: (string | number)[],
  received: unknown,
  expected: string,
) => void;

/** What is still being put together. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Sets when it happened, was reported, and up to when it counts, where these are days that exist.
 */
export function setDays(claim: Writable<Claim>, fields: StatedFields, problem: Problem): void {
  const date = fields.date === undefined ? undefined : canonicalDate(fields.date, problem);
  if (date !== undefined) claim.date = date;
  for (const field of ['reportedOn', 'asOf'] as const) {
    const text = fields[field];
    if (text === undefined) continue;
    if (dayFromIso(text) !== null) {
      claim[field] = text;
      continue;
    }
    const period = parsePeriod(text);
    if (period !== null && period.from !== null && period.from === period.to)
      claim[field] = isoFromDay(period.from);
    else problem(`invalid-${field}`, 'warning', [field], text, 'a day as "YYYY-MM-DD"');
  }
}

function canonicalDate(
  input: NonNullable<WellFormedClaim['date']>,
  problem: Problem,
): DateRange | undefined {
  const expected = 'a day "2014-01-08", a month "2014-01" or a year "2014" that exists';
  if (typeof input === 'string') {
    if (dayFromIso(input) !== null) return { from: input, to: input };
    const period = parsePeriod(input);
    if (period === null) {
      problem('invalid-date', 'warning', ['date'], input, expected);
      return undefined;
    }
    return rangeOf(period.from, period.to);
  }
  const end = (key: 'from' | 'to'): number | null | undefined => {
    const text = input[key];
    if (text === undefined || text === null || text === '') return null;
    const period = parsePeriod(text);
    if (period !== null) return period[key];
    problem(`invalid-date-${key}`, 'warning', ['date', key], text, expected);
    return undefined;
  };
  const [from, to] = [end('from') ?? null, end('to') ?? null];
  if (from !== null && to !== null && from > to) {
    problem(
      'reversed-date',
      'warning',
      ['date'],
      `${String(input.from)} to ${String(input.to)}`,
      'a from that is not after its to',
    );
    return undefined;
  }
  return from === null && to === null ? undefined : rangeOf(from, to);
}

function rangeOf(from: number | null, to: number | null): DateRange {
  const range: Writable<DateRange> = {};
  if (from !== null) range.from = isoFromDay(from);
  if (to !== null) range.to = isoFromDay(to);
  return range;
}

/** The days of a claim's date as whole days, `null` where an end is not stated. */
export function periodOf(date: DateRange | undefined): {
  readonly from: number | null;
  readonly to: number | null;
} {
  return {
    from: date?.from === undefined ? null : dayFromIso(date.from),
    to: date?.to === undefined ? null : dayFromIso(date.to),
  };
}
