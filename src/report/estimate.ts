import type { NormalClaim } from '../normalise/normalise';
import type { Codebook, CodebookName, PublishedRow } from '../reconcile';
import { presetOf } from '../reconcile/codebooks/presets';
import { publishWith, type Sources } from '../reconcile/codebooks/publish-as';
import type { IncidentReport, SummaryReport } from './report';

/**
 * The codebook by which a report gives estimates: one of those shipped, or the user's own. The report states ranges and
 * disputes whether or not there is one; an estimate is what that codebook would enter, beside them.
 *
 * @example
 * ```ts
 * import { reconcileClaims, type EstimateCodebook } from 'casualty-claims';
 *
 * const killed = { outcome: 'killed', place: 'Qadi Askar', date: '2014-01-08', kind: 'execution' } as const;
 * const report = reconcileClaims([{ ...killed, figure: 42, source: 'A' }, { ...killed, figure: 70, source: 'B' }], { estimate: 'acled' });
 * const codebook: EstimateCodebook | undefined = report.estimate;
 * codebook?.name; // => 'ACLED'
 * report.incidents[0]?.estimate?.map(({ label, published }) => [label, published]); // => [['killed', { kind: 'value', value: 42 }]]
 * ```
 */
export interface EstimateCodebook {
  /** Id of the codebook. */
  readonly codebook: string;
  /** As the field calls it. */
  readonly name: string;
  /** The edition whose rules these are. */
  readonly edition: string;
}

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
