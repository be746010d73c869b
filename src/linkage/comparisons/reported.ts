import type { LinkColumns } from '../columns/columns';
import { NO_DAY } from '../columns/window';
import { COMPARISONS, type LevelName } from './levels';

const level = (name: LevelName<'reported'>): number => COMPARISONS.reported.indexOf(name);
const NEAR = /* @__PURE__ */ level('fitting');
const DAYS = /* @__PURE__ */ level('days-much-nearer');
const WEEK = /* @__PURE__ */ level('week-far-nearer');

/**
 * The level of the comparison of publications: see `COMPARISONS.reported`. What counts is how much
 * further apart the publications are than the dates: two reports of one evening that date it two
 * days apart are likely of one thing.
 *
 *     dates        publications further apart than the dates, in days
 *     0–1                                                 …1 fitting   2… further
 *     2–3                      …−2 much nearer   −1 nearer   0–1 fitting   2… further
 *     more    …−3 far nearer   −2 much nearer    −1 nearer   0–1 fitting   2… further
 */
export function compareReported(columns: LinkColumns, a: number, b: number): number {
  const reportedA = columns.reportedOn[a]!;
  const reportedB = columns.reportedOn[b]!;
  const startA = columns.start[a]!;
  const startB = columns.start[b]!;
  if (reportedA === NO_DAY || reportedB === NO_DAY || startA === NO_DAY || startB === NO_DAY)
    return 0;
  const dates = Math.abs(startA - startB);
  const further = Math.abs(reportedA - reportedB) - dates;
  const beyond = further < 2 ? 0 : 1;
  if (dates < 2) return NEAR + beyond;
  if (dates < 4) return DAYS + (further <= -2 ? 0 : further === -1 ? 1 : 2 + beyond);
  return WEEK + (further <= -3 ? 0 : further < 0 ? 3 + further : 3 + beyond);
}
