import { civilOfDay, monthLength } from './civil';
import { isoFromDay, type Day } from './day';
import type { Period } from './period';

/**
 * A period as plain text for logs, messages and tables: ISO 8601 dates and a few English words, the
 * same in every locale. A whole month or year is written as such.
 *
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY` where the period is one of those (`parsePeriod` reads
 *   these back), else `… to …`, `from …`, `until …`, or `undated` where neither end is stated
 * @throws a `MisuseError` where an end is outside the years 0001 to 9999
 */
export function periodText({ from, to }: Period): string {
  if (from === null) return to === null ? 'undated' : `until ${isoFromDay(to)}`;
  if (to === null) return `from ${isoFromDay(from)}`;
  const start = isoFromDay(from);
  if (from === to) return start;
  const end = isoFromDay(to);
  const [month, year] = [start.slice(0, 7), start.slice(0, 4)];
  if (start.endsWith('-01') && endsItsMonth(to)) {
    if (end.startsWith(month)) return month;
    if (start.endsWith('-01-01') && end.startsWith(`${year}-12`)) return year;
  }
  return `${start} to ${end}`;
}

function endsItsMonth(day: Day): boolean {
  const { year, month, dayOfMonth } = civilOfDay(day);
  return dayOfMonth === monthLength(year, month);
}
