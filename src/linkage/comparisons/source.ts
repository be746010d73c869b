import type { LinkColumns } from '../columns/columns';
import { WINDOW_BASIS } from '../columns/window';

/**
 * The level of the source comparison: see `COMPARISONS.source`. One voice seldom counts the same
 * thing in the same incident twice; that it also counts something else says nothing. Where it dates
 * the two to different days it tells them apart itself.
 */
export function compareSources(columns: LinkColumns, a: number, b: number): number {
  if (
    columns.lineage[a] === columns.lineage[b] &&
    columns.lineage[a] !== -1 &&
    areOfOtherDays(columns, a, b)
  )
    return 5;
  const report = columns.report[a];
  if (report !== -1 && report === columns.report[b]) return 1;
  if (columns.lineage[a] === -1 || columns.lineage[b] === -1) return 0;
  if (columns.lineage[a] !== columns.lineage[b]) return 3;
  return columns.measure[a] === columns.measure[b] && columns.measure[a] !== -1 ? 4 : 2;
}

function areOfOtherDays(columns: LinkColumns, a: number, b: number): boolean {
  if (columns.basis[a] !== WINDOW_BASIS.stated || columns.basis[b] !== WINDOW_BASIS.stated)
    return false;
  return columns.end[a]! < columns.start[b]! || columns.end[b]! < columns.start[a]!;
}
