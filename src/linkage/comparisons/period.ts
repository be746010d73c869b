import type { LinkColumns } from '../columns/columns';
import { WINDOW_BASIS } from '../columns/window';

/** Windows up to this many days still say something by overlapping. */
const SHORT_DAYS = 7;
/** Days apart at which two claims may still be about one incident, dates being misreported. */
export const MOST_DAYS_APART = 6;

/** The level of the period comparison: see `COMPARISONS.period`. */
export function comparePeriods(columns: LinkColumns, a: number, b: number): number {
  const basisA = columns.basis[a]!;
  const basisB = columns.basis[b]!;
  if (basisA === WINDOW_BASIS.undated || basisB === WINDOW_BASIS.undated) return 0;
  const startA = columns.start[a]!;
  const endA = columns.end[a]!;
  const startB = columns.start[b]!;
  const endB = columns.end[b]!;
  const gap = Math.max(0, startB - endA, startA - endB);
  const soft = basisA !== WINDOW_BASIS.stated || basisB !== WINDOW_BASIS.stated;
  if (gap === 0) {
    if (soft) return 3;
    if (startA === startB && endA === endB) return 1;
    return endA - startA < SHORT_DAYS && endB - startB < SHORT_DAYS ? 2 : 3;
  }
  if (gap > MOST_DAYS_APART) return 8;
  if (gap > 3) return 7;
  return soft ? 5 + (gap === 3 ? 1 : 0) : 3 + gap;
}
