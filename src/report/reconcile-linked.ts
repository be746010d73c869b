import { noProgress, type ProgressReporter } from '../issue/progress';
import type { LinkedIncident, SummaryGroup } from '../linkage';
import type { NormalClaim } from '../normalise/normalise';
import { reconcileNormal, type ReconcileOptions } from '../reconcile/reconcile-incident';
import { estimatesBy, type Estimates } from './estimate';
import type { ReportOptions } from './options';
import type { IncidentReport, SummaryReport } from './report';
import type { SpannedIncidents } from './residuals';

/** By what every incident and summary of a report is reconciled. */
export interface Reconciling {
  readonly options: ReconcileOptions;
  /** What a codebook would enter beside the ranges; null where nobody asks. */
  readonly estimates: Estimates | null;
}

/** What of the options of a report incidents are reconciled by. */
export function reconcilingOf({ reading = {}, whatIf = {} }: ReportOptions): Reconciling {
  const { estimate, ...read } = reading;
  const { exclude, applyCopies } = whatIf;
  return {
    options: {
      ...read,
      ...(exclude === undefined ? {} : { exclude }),
      ...(applyCopies === undefined ? {} : { applyCopies }),
    },
    estimates: estimate === undefined ? null : estimatesBy(estimate),
  };
}

/** Reconciles the claims of an incident, with the links that hold them together. */
export function reconcileLinked(
  { id, links }: LinkedIncident,
  claims: readonly NormalClaim[],
  { options, estimates }: Reconciling,
  progress: ProgressReporter = noProgress,
): IncidentReport {
  const incident = { id, ...reconcileNormal(claims, options, links, progress), links };
  return estimates === null
    ? incident
    : { ...incident, estimate: estimates.of(incident, claims, []) };
}

/** Reconciles the claims of a summary and holds it against the incidents inside it. */
export function reconcileSummary(
  { id }: SummaryGroup,
  claims: readonly NormalClaim[],
  spanned: SpannedIncidents,
  { options, estimates }: Reconciling,
  progress: ProgressReporter = noProgress,
): SummaryReport {
  const total = { id, ...reconcileNormal(claims, options, [], progress) };
  const summary = { ...total, residuals: spanned.residuals(total, claims) };
  if (estimates === null) return summary;
  return {
    ...summary,
    estimate: estimates.of(summary, claims, spanned.published(idsInside(summary))),
  };
}

/** The incidents that lie inside a summary for certain. */
function idsInside({ residuals }: SummaryReport): Set<string> {
  return new Set(residuals.flatMap(({ inside }) => inside.map(({ incidentId }) => incidentId)));
}
