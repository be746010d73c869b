import { daysIn, type Period } from './period';

/**
 * How exactly a period is dated, from its length alone. Each step is a code of `date_prec` in UCDP
 * GED (codebook 23.1), which stops at a year; the two below it are this library's:
 *
 * | precision | days | `date_prec` |
 * | --- | --- | --- |
 * | `day` | 1 | 1, exact day |
 * | `days` | 2–6 | 2, range of 2–6 days |
 * | `week` | 7 | 3, week |
 * | `month` | 8–31 | 4, 8–30 days; the 31st day so that every whole month is one |
 * | `year` | 32–366 | 5, more than a month, up to a year |
 * | `longer` | 367 and more | – |
 * | `open` | an end is not stated | – |
 */
export type Precision = 'day' | 'days' | 'week' | 'month' | 'year' | 'longer' | 'open';

/**
 * How exactly a period is dated.
 *
 * @throws a `MisuseError` where `from` is after `to`
 */
export function precisionOf(period: Period): Precision {
  const days = daysIn(period);
  if (days === null) return 'open';
  if (days === 1) return 'day';
  if (days < 7) return 'days';
  if (days === 7) return 'week';
  if (days <= 31) return 'month';
  if (days <= 366) return 'year';
  return 'longer';
}
