import { timeline, type Report, type ReportOptions } from '../report';
import type { PageOptions } from '../render/page';

/**
 * Past so many claims a page is written without timelines: each day of each row is a replay of all
 * claims.
 */
const CLAIMS = 1_000;

/** What was known when, of every row on which several voices speak. */
export function pageTimelines(
  claims: unknown,
  report: Report,
  settings: ReportOptions,
): NonNullable<PageOptions['timelines']> {
  if (report.claims.length > CLAIMS) return [];
  const rows = report.incidents.flatMap(({ id, measures }) =>
    measures
      .filter(({ accounts }) => accounts.length > 1)
      .map(({ label }) => ({ incident: id, measure: label })),
  );
  return rows.map((row) => ({
    ...row,
    steps: timeline(claims, row.incident, row.measure, settings),
  }));
}
