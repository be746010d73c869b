import { throttled, type StageProgress } from '../issue/progress';
import type { LinkedIncident, SummaryGroup } from '../linkage';
import type { NormalClaim } from '../normalise/normalise';
import { reconcileLinked, reconcileSummary, type Reconciling } from './reconcile-linked';
import type { IncidentReport, SummaryReport } from './report';
import { SpannedIncidents } from './residuals';

/** Finds claims by their ids. */
export type ClaimsOf = (ids: readonly string[]) => readonly NormalClaim[];

/** Finds these claims by their ids, in the order asked for. */
export function finderOf(claims: readonly NormalClaim[]): ClaimsOf {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []);
}

/** Reconciles incidents one after the other. */
export function reconcileIncidents(
  linked: readonly LinkedIncident[],
  claimsOf: ClaimsOf,
  reconciling: Reconciling,
  progress: StageProgress,
): IncidentReport[] {
  const next = throttled(progress, linked.length);
  const incidents = linked.map((incident) => {
    const { claimIds } = incident;
    return reconcileLinked(incident, claimsOf(claimIds), reconciling, next(claimIds.length));
  });
  progress(linked.length, linked.length);
  return incidents;
}

/** Reconciles summaries, each held against the incidents inside it. */
export function holdSummaries(
  summaries: readonly SummaryGroup[],
  incidents: readonly IncidentReport[],
  claimsOf: ClaimsOf,
  reconciling: Reconciling,
  progress: StageProgress,
): SummaryReport[] {
  if (summaries.length === 0) return [];
  const spanned = new SpannedIncidents();
  for (const incident of incidents) spanned.add(incident, claimsOf(incident.claimIds));
  const next = throttled(progress, summaries.length);
  return summaries.map((group) => {
    const { claimIds } = group;
    const claims = claimsOf(claimIds);
    return reconcileSummary(group, claims, spanned, reconciling, next(claimIds.length));
  });
}
