import type {
  MeasureReport,
  ReconciledIncident,
  SpannedMeasure,
} from '../../reconcile/model/types';
import type { ReportInParts } from '../../report/stream/report-in-parts';

/** A row of an incident that a summary spans, with the incident it is of. */
export interface Spanned {
  readonly incident: ReconciledIncident;
  readonly row: MeasureReport;
}

/** Finds the rows that summaries span, as the report tells them. */
export interface SpannedFinder {
  has(spanned: SpannedMeasure): boolean;
  find(spanned: SpannedMeasure): Spanned | undefined;
}

/**
 * The finder of a report: one that is not held has every row it names, and makes an incident again
 * to tell of it.
 */
export function spannedIn({
  incidents,
  lookup,
}: Pick<ReportInParts, 'incidents' | 'lookup'>): SpannedFinder {
  const rowOf = (
    incident: ReconciledIncident | undefined,
    { label }: SpannedMeasure,
  ): Spanned | undefined => {
    const row = incident?.measures.find((one) => one.label === label);
    return incident === undefined || row === undefined ? undefined : { incident, row };
  };
  if (lookup !== undefined)
    return {
      has: () => true,
      find: (spanned) => rowOf(lookup.incident(spanned.incidentId), spanned),
    };
  const byId = new Map<string, ReconciledIncident>();
  for (const incident of incidents) if (!byId.has(incident.id)) byId.set(incident.id, incident);
  const find = (spanned: SpannedMeasure): Spanned | undefined =>
    rowOf(byId.get(spanned.incidentId), spanned);
  return { has: (spanned) => find(spanned) !== undefined, find };
}

/** The first of the rows that a summary spans, and how many there are besides. */
export function firstSpanned(
  rows: readonly SpannedMeasure[],
  finder: SpannedFinder,
  most: number,
): { readonly first: readonly Spanned[]; readonly rest: number } {
  const found = rows.filter((row) => finder.has(row));
  const first = found.slice(0, most).flatMap((row) => finder.find(row) ?? []);
  return { first, rest: Math.max(0, found.length - most) };
}
