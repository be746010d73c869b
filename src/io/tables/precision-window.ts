import { dayFromIso, isoFromDay, parsePeriod } from '../../calendar';
import { FIRST_DAY, LAST_DAY } from '../../calendar/day';

/** How much wider than its dates a window is meant to be. */
export type Spread = 'day' | 'days' | 'week' | 'month' | 'year';

/**
 * The window of an event that a database puts on one day and marks as less exact: three days to
 * either side for a few days or a week (the day stands for the middle of it), the whole month, the
 * whole year. A window of several days already says what it means. `null` where a date is none.
 */
export function windowOf(
  from: string,
  to: string,
  spread: Spread,
): { readonly from: string; readonly to: string } | null {
  const [start, end] = [dayFromIso(from), dayFromIso(to)];
  if (start === null || end === null || start > end) return null;
  if (start < end || spread === 'day') return { from, to };
  if (spread === 'days' || spread === 'week')
    return {
      from: isoFromDay(Math.max(FIRST_DAY, start - 3)),
      to: isoFromDay(Math.min(LAST_DAY, end + 3)),
    };
  const period = parsePeriod(from.slice(0, spread === 'month' ? 7 : 4));
  if (period === null) return null;
  return period.from === null || period.to === null
    ? null
    : { from: isoFromDay(period.from), to: isoFromDay(period.to) };
}
