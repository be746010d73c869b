import { isoFromDay, parsePeriod } from '../../../calendar';
import type { ReconciledIncident } from '../../../reconcile/model/types';

/** The days of a month or a year, written YYYY-MM or YYYY. */
export function windowOf(period: string): ReconciledIncident['date'] {
  const { from = null, to = null } = parsePeriod(period) ?? {};
  return {
    ...(from === null ? {} : { from: isoFromDay(from) }),
    ...(to === null ? {} : { to: isoFromDay(to) }),
  };
}

/** Months in a row, so that they can be counted: the first of year 0 is 0. */
export function monthNumber(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return year * 12 + of - 1;
}

/** The other way round: YYYY-MM. */
export function monthOf(number: number): string {
  return `${yearOf(number)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The year that such a month is in: YYYY. */
export function yearOf(number: number): string {
  return String(Math.floor(number / 12)).padStart(4, '0');
}
