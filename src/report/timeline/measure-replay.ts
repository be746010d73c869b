import { isoFromDay, type Day } from '../../calendar';
import type { Claim } from '../../claim/claim';
import { linkNormalClaims, type Link, type LinkOptions } from '../../linkage';
import { normaliseClaims } from '../../normalise/normalise';
import { reconcileNormal, type ReconcileOptions } from '../../reconcile/reconcile-incident';
import type { MeasureReport, ReconciledIncident } from '../../reconcile/model/types';
import { claimsKnownBy } from '../known-claims';
import { whereaboutsIn, type MeasureView } from './measure-change';
import { sharedMembership, type Group } from './shared-membership';

/** An incident and its row as they were on a day. */
export interface MeasureReplay extends MeasureView {
  readonly members: readonly string[];
}

/** An incident or summary, by its members. */
interface Linked {
  readonly id: string;
  readonly claimIds: readonly string[];
  readonly links?: readonly Link[];
}

/**
 * The incidents and summaries of claims, to be reconciled one by one: a replay needs one of them a
 * day.
 */
export function linkedGroups(
  claims: readonly Claim[],
  options: ReconcileOptions & LinkOptions,
): {
  readonly groups: readonly Linked[];
  readonly reconcile: (group: Linked) => ReconciledIncident;
} {
  const normal = normaliseClaims(claims, options);
  const byId = new Map(normal.map((claim) => [claim.id, claim]));
  // A replay tells its own progress, by days.
  const linked = linkNormalClaims(normal, { ...options, onProgress: () => {} });
  return {
    groups: [...linked.incidents, ...linked.summaries],
    reconcile: ({ claimIds, links }) =>
      reconcileNormal(
        claimIds.flatMap((id) => byId.get(id) ?? []),
        options,
        links,
      ),
  };
}

/**
 * A row as it was by the end of a day: of the incident that shares most claims with its own, the
 * row that shares most claims with it, else the one of its label.
 */
export function replayMeasure(
  all: readonly Claim[],
  day: Day,
  sought: { readonly incident: Linked; readonly measure: MeasureReport },
  options: ReconcileOptions & LinkOptions,
): MeasureReplay {
  const { claims } = claimsKnownBy(all, isoFromDay(day));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const { groups, reconcile } = linkedGroups(claims, options);
  const [best] = sharedMembership([incidentKey(sought.incident)], groups.map(incidentKey));
  const group = best === undefined ? undefined : groups[best.after];
  const claimOf = (id: string): Claim | undefined => byId.get(id);
  if (group === undefined)
    return {
      members: [],
      measure: null,
      claimOf,
      whereabouts: (id) => ({ kind: byId.has(id) ? 'unplaced' : 'absent' }),
    };
  const incident = { id: group.id, ...reconcile(group) };
  const groupOf = new Map(groups.flatMap((one) => one.claimIds.map((id) => [id, one] as const)));
  return {
    members: group.claimIds,
    measure: measureLike(sought.measure, incident.measures),
    claimOf,
    whereabouts: whereaboutsIn(incident, byId, groupOf),
  };
}

function measureLike(
  sought: MeasureReport,
  measures: readonly MeasureReport[],
): MeasureReport | null {
  const [best] = sharedMembership([measureKey(sought)], measures.map(measureKey));
  return (
    (best === undefined
      ? measures.find(({ label }) => label === sought.label)
      : measures[best.after]) ?? null
  );
}

function incidentKey({ id, claimIds }: Linked): Group {
  return { key: id, members: claimIds };
}

/** A row by the claims behind it; sums of parts belong to the rows of the parts. */
export function measureKey({ label, accounts }: MeasureReport): Group {
  return {
    key: label,
    members: accounts.flatMap(({ sumOfParts, claimIds }) => (sumOfParts ? [] : claimIds)),
  };
}
