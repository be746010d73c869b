import type { LinkColumns } from '../columns';
import { NO_DAY } from '../window';

/** Dates this many days apart disagree. */
const FAR_DAYS = 2;

/** The level of the comparison of publications: see `COMPARISONS.reported`. Of dates that agree it would say nothing new. */
export function compareReported(columns: LinkColumns, a: number, b: number): number {
  const reportedA = columns.reportedOn[a] ?? NO_DAY;
  const reportedB = columns.reportedOn[b] ?? NO_DAY;
  if (reportedA === NO_DAY || reportedB === NO_DAY || Math.abs((columns.start[a] ?? 0) - (columns.start[b] ?? 0)) < FAR_DAYS) return 0;
  const gap = Math.abs(reportedA - reportedB);
  return gap === 0 ? 1 : gap === 1 ? 2 : 3;
}
