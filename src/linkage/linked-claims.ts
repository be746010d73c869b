import type { Issue } from '../issue/issue';
import { carryOver, type IncidentChange } from './carry-over';
import type { LinkedIncident, ScoredPair } from './incident';
import { FoundIncidents } from './incidents/incidents-of';
import { byClaim } from './incidents/issue-order';
import { spanningLinks } from './incidents/links';
import { allRunnersUp } from './incidents/runners-up';
import type { SummaryGroup } from './incidents/summary-claims';
import type { LinkedColumns } from './link-columns';
import type { LinkableClaims } from './linkable-claims';
import type { LinkOptions } from './options';
import { defaultWeights } from './weights/weights';

/** A list of which the items are made when they are asked for. */
export interface LazyList<T> extends Iterable<T> {
  readonly size: number;
  readonly ids: readonly string[];
  at(index: number): T | undefined;
}

/** What linking found, with incidents and runners-up made one by one. */
export interface LinkedClaims {
  readonly incidents: LazyList<LinkedIncident>;
  /** Incidents of `previous` that fell apart or came together. */
  readonly changes: readonly IncidentChange[];
  readonly summaries: readonly SummaryGroup[];
  readonly runnersUp: Iterable<ScoredPair>;
  readonly unplaced: readonly string[];
  readonly issues: readonly Issue[];
}

/** Makes incidents of clusters: their links, their ids, and the claims that nothing places. */
export function linkedClaims(
  { columns, constraints, references, summaries, issues }: LinkableClaims,
  linked: LinkedColumns,
  { weights = defaultWeights, previous }: Pick<LinkOptions, 'weights' | 'previous'>,
): LinkedClaims {
  const tied = new Set(references.flatMap(({ a, b }) => [a, b]));
  const found = new FoundIncidents(
    columns,
    constraints.linkable,
    linked.incidentOf,
    spanningLinks(columns, linked, constraints.must, weights),
    (id) => tied.has(id),
  );
  const carried = previous === undefined ? null : carryOver([...found], previous);
  return {
    incidents: carried === null ? found : listOf(carried.incidents),
    changes: carried?.changes ?? [],
    summaries,
    runnersUp: { [Symbol.iterator]: () => allRunnersUp(columns, linked, weights) },
    unplaced: found.unplaced,
    issues: [...issues].sort(byClaim),
  };
}

function listOf(incidents: readonly LinkedIncident[]): LazyList<LinkedIncident> {
  return {
    size: incidents.length,
    ids: incidents.map(({ id }) => id),
    at: (index) => incidents[index],
    [Symbol.iterator]: () => incidents.values(),
  };
}
