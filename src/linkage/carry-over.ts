import type { LinkedIncident } from './incident';

/** An earlier result, as far as it is needed: a report is one. */
export interface PreviousIncidents {
  readonly incidents: readonly { readonly id: string; readonly claimIds: readonly string[] }[];
}

/** An incident of the earlier result that is now several, or several that are now one. */
export interface IncidentChange {
  readonly kind: 'split' | 'join';
  /** Ids before; ids now. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Carries the ids of an earlier result over: each new incident takes the id of the earlier one it
 * shares the most claims with, the largest share first; what splits off keeps its own id. What was
 * split and what was joined is listed.
 */
export function carryOver(
  incidents: readonly LinkedIncident[],
  previous: PreviousIncidents,
): { incidents: LinkedIncident[]; changes: IncidentChange[] } {
  const before = new Map<string, string>();
  for (const { id, claimIds } of previous.incidents)
    for (const claimId of claimIds) before.set(claimId, id);
  const shares = incidents.flatMap((incident) => {
    const counts = new Map<string, number>();
    for (const claimId of incident.claimIds) {
      const old = before.get(claimId);
      if (old !== undefined) counts.set(old, (counts.get(old) ?? 0) + 1);
    }
    return [...counts].map(([old, shared]) => ({ incident, old, shared }));
  });
  shares.sort(
    (x, y) =>
      y.shared - x.shared ||
      (x.old < y.old ? -1 : x.old > y.old ? 1 : x.incident.id < y.incident.id ? -1 : 1),
  );
  const idOf = new Map<LinkedIncident, string>();
  const taken = new Set<string>();
  for (const { incident, old } of shares) {
    if (idOf.has(incident) || taken.has(old)) continue;
    idOf.set(incident, old);
    taken.add(old);
  }
  // An incident whose own id now belongs to another would share it; nobody else may have it.
  const named = incidents.map((incident) => ({
    ...incident,
    id: idOf.get(incident) ?? freshId(incident.id, taken),
  }));
  const nowOf = new Map(incidents.map((incident, at) => [incident, named[at]?.id ?? incident.id]));
  return {
    incidents: named,
    changes: changesOf(
      shares.map(({ incident, old }) => ({ old, now: nowOf.get(incident) ?? incident.id })),
    ),
  };
}

function freshId(id: string, taken: Set<string>): string {
  let fresh = id;
  for (let part = 2; taken.has(fresh); part += 1) fresh = `${id}-${String(part)}`;
  taken.add(fresh);
  return fresh;
}

function changesOf(meetings: readonly { old: string; now: string }[]): IncidentChange[] {
  const grouped = (key: 'old' | 'now', value: 'old' | 'now'): [string, string[]][] => {
    const groups = new Map<string, Set<string>>();
    for (const meeting of meetings)
      groups.set(meeting[key], (groups.get(meeting[key]) ?? new Set<string>()).add(meeting[value]));
    return [...groups]
      .filter(([, values]) => values.size > 1)
      .map(([at, values]): [string, string[]] => [at, [...values].sort()])
      .sort(([x], [y]) => (x < y ? -1 : 1));
  };
  return [
    ...grouped('old', 'now').map(([old, now]): IncidentChange => ({
      kind: 'split',
      from: [old],
      to: now,
    })),
    ...grouped('now', 'old').map(([now, old]): IncidentChange => ({
      kind: 'join',
      from: old,
      to: [now],
    })),
  ];
}
