import type { MeasureReport, ReconciledIncident, SpannedRow } from '../reconcile/types';
import type { IncidentReport } from '../report/report';

/** A row of an incident that a summary spans, with the incident it is of. */
export interface Spanned {
  readonly incident: ReconciledIncident;
  readonly row: MeasureReport;
}

/** The rows that a summary spans, as the report tells them. */
export function spannedRows(spanned: readonly SpannedRow[], incidents: readonly IncidentReport[]): readonly Spanned[] {
  return spanned.flatMap(({ incidentId, label }) => {
    const incident = incidents.find(({ id }) => id === incidentId);
    const row = incident?.measures.find((one) => one.label === label);
    return incident === undefined || row === undefined ? [] : [{ incident, row }];
  });
}
