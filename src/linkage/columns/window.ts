import type { LinkRow } from './row';

/** The day of a claim without one, in a column of days: after all others. */
export const NO_DAY = 0x7fffffff;

/** What the window of a claim rests on, as a small number for a column. */
export const WINDOW_BASIS = { undated: 0, stated: 1, open: 2, published: 3 } as const;

/**
 * How far a window with an end that is not stated is looked for beyond the end that is, in days.
 */
const OPEN_DAYS = 3;

/** The days in which a claim is looked for. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly basis: (typeof WINDOW_BASIS)[keyof typeof WINDOW_BASIS];
}

/**
 * The window of a claim: its stated days; a few days beside the one end that is stated; a few days
 * up to publication, news being about what has just happened; else undated.
 */
export function windowOf(row: Pick<LinkRow, 'from' | 'to' | 'reportedOn'>): Window {
  const { from, to, reportedOn } = row;
  if (from !== null && to !== null) return { start: from, end: to, basis: WINDOW_BASIS.stated };
  if (from !== null) return { start: from, end: from + OPEN_DAYS, basis: WINDOW_BASIS.open };
  if (to !== null) return { start: to - OPEN_DAYS, end: to, basis: WINDOW_BASIS.open };
  if (reportedOn !== null)
    return { start: reportedOn - OPEN_DAYS, end: reportedOn, basis: WINDOW_BASIS.published };
  return { start: NO_DAY, end: NO_DAY, basis: WINDOW_BASIS.undated };
}
