import type { NormalClaim } from '../normalise/normalise';
import { residualsOf, type Placed } from '../reconcile/residual';
import type { ReconciledIncident } from '../reconcile/types';
import type { SummaryReport } from './report';

type Identified = ReconciledIncident & { readonly id: string };

/** Days in a bucket: summaries look only at incidents of the buckets that their window touches. */
const BUCKET = 32;
/** Beyond this many buckets a window looks at everything. */
const MOST_BUCKETS = 1_000;

/** Summaries between two looks at the abort signal. */
const TOLD_EVERY = 64;

/** Holds every summary against the incidents that its window may span. */
export function withResiduals(summaries: readonly Identified[], incidents: readonly Identified[], membersOf: (ids: readonly string[]) => NormalClaim[], told: (done: number, total: number) => void): SummaryReport[] {
  if (summaries.length === 0) return [];
  const placed = incidents.map((incident): Placed => ({ id: incident.id, measures: incident.measures, claims: membersOf(incident.claimIds) }));
  const near = bucketsOf(placed);
  return summaries.map((summary, at) => {
    if (at % TOLD_EVERY === 0) told(at, summaries.length);
    const claims = membersOf(summary.claimIds);
    return { ...summary, residuals: residualsOf({ id: summary.id, measures: summary.measures, claims }, near(claims[0])) };
  });
}

/** Incidents by the days they touch; one with an open window may be anywhere. */
function bucketsOf(placed: readonly Placed[]): (summary: NormalClaim | undefined) => readonly Placed[] {
  const buckets = new Map<number, Placed[]>();
  const anywhere: Placed[] = [];
  const order = new Map(placed.map((incident, at) => [incident, at]));
  for (const incident of placed) {
    const days = incident.claims.flatMap(({ period: { from, to } }) => [from, to]).filter((day) => day !== null);
    const touched = days.length === 0 ? null : bucketsBetween(days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b)));
    if (touched === null) anywhere.push(incident);
    for (const bucket of touched ?? []) {
      const known = buckets.get(bucket);
      if (known === undefined) buckets.set(bucket, [incident]);
      else known.push(incident);
    }
  }
  return (summary) => {
    const { from, to } = summary?.period ?? { from: null, to: null };
    const wanted = from === null || to === null ? null : bucketsBetween(from, to);
    if (wanted === null) return placed;
    const found = new Set([...anywhere, ...wanted.flatMap((bucket) => buckets.get(bucket) ?? [])]);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

function bucketsBetween(from: number, to: number): number[] | null {
  const [first, last] = [Math.floor(from / BUCKET), Math.floor(to / BUCKET)];
  return last - first > MOST_BUCKETS ? null : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
