import { MisuseError } from '../../../issue/misuse';
import type { MeasureReport } from '../../../reconcile/model/types';
import type { IncidentReport, Report, SummaryReport } from '../../../report/report';

/** The incident or summary with this id. */
export function groupIn(
  caller: string,
  { incidents, summaries }: Report,
  incident: string,
): IncidentReport | SummaryReport {
  const group = [...incidents, ...summaries].find(({ id }) => id === incident);
  if (group === undefined)
    throw new MisuseError(
      'unknown-incident',
      `${caller}: the report has neither an incident nor a summary ${JSON.stringify(incident)}`,
    );
  return group;
}

/** The same, and its row of this label. */
export function measureIn(
  caller: string,
  report: Report,
  { incident, measure }: { readonly incident: string; readonly measure: string },
): { readonly group: IncidentReport | SummaryReport; readonly row: MeasureReport } {
  const group = groupIn(caller, report, incident);
  const row = group.measures.find(({ label }) => label === measure);
  if (row === undefined)
    throw new MisuseError(
      'unknown-measure',
      `${caller}: ${incident} has no row ${JSON.stringify(measure)}; its rows are ${group.measures
        .slice(0, 10)
        .map(({ label }) => JSON.stringify(label))
        .join(', ')}`,
    );
  return { group, row };
}
