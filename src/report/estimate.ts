import type { NormalClaim } from '../normalise/normalise';
import type { Codebook, CodebookName, PublishedRow } from '../reconcile';
import { presetOf } from '../reconcile/codebooks/presets';
import { publishWith, type Sources } from '../reconcile/codebooks/publish-as';
import type { EstimateCodebook } from './estimate-codebook';
import type { IncidentReport, SummaryReport } from './report';

/** What a codebook would enter for the incidents and summaries of a report. */
export interface Estimates {
  readonly by: EstimateCodebook;
  readonly ofIncident: (incident: IncidentReport) => IncidentReport;
  readonly ofSummary: (summary: SummaryReport, inside: readonly IncidentReport[]) => SummaryReport;
}

/** Estimates by a codebook; a name that no codebook has is misuse, and said before any work is done. */
export function estimatesBy(codebook: Codebook | CodebookName, membersOf: (ids: readonly string[]) => readonly NormalClaim[]): Estimates {
  const chosen = presetOf(codebook);
  const sources = (incident: IncidentReport | SummaryReport, identified: readonly Sources[]): Sources => ({ incident, claims: new Map(membersOf(incident.claimIds).map((claim) => [claim.id, claim])), identified });
  const publish = (one: IncidentReport | SummaryReport, identified: readonly IncidentReport[]): PublishedRow[] =>
    publishWith(sources(one, identified.map((inside) => sources(inside, []))), chosen);
  return {
    by: { codebook: chosen.id, name: chosen.name, edition: chosen.edition },
    ofIncident: (incident) => ({ ...incident, estimate: publish(incident, []) }),
    ofSummary: (summary, inside) => ({ ...summary, estimate: publish(summary, inside) }),
  };
}
