import { clusterPairs } from '../clustering/clustering';
import { constraintsOf } from '../constraints/constraints';
import type { ScoredPair } from '../incident';
import { FoundIncidents } from '../incidents/incidents-of';
import { spanningLinks } from '../incidents/links';
import { strongestRunnersUp } from '../incidents/runners-up';
import { scoredPair } from '../weights/waterfall';
import type { LinkWeights } from '../weights/weights';
import { retractPair, type ChangeSet } from './change-set';
import type { NodeColumns } from './node-columns';
import type { Node, Unit } from './pair-graph';
import type { Ties } from './ties';

/**
 * Clusters the members of fresh units and gives each unit its incidents, unplaced claims and
 * issues.
 *
 * @returns the runners-up that were described for the first time
 */
export function clusterUnits(
  nodes: ReadonlyMap<string, Node>,
  nodeColumns: NodeColumns,
  ties: Ties,
  weights: LinkWeights,
  members: ReadonlySet<Node>,
  changeSet: ChangeSet,
): ScoredPair[] {
  const { pairs, columns, at, candidates, patterns, density } = nodeColumns.pairsOf(members);
  const scored = {
    size: pairs.length,
    first: candidates.first,
    second: candidates.second,
    patterns,
    weights: Int32Array.from(pairs, ({ weight }) => weight),
  };
  const linkable = Uint8Array.from(at, (node) => (members.has(node) ? 1 : 0));
  const constraints = constraintsOf(columns, { ...ties.among(members), linkable });
  const incidentOf = clusterPairs(scored, {
    together: constraints.together,
    cannot: constraints.cannot,
    columns,
  });
  const linked = { incidentOf, pairs: scored, density };
  const links = spanningLinks(columns, linked, constraints.must, weights);
  const incidents = new FoundIncidents(
    columns,
    linkable,
    incidentOf,
    links,
    (id) => (nodes.get(id)?.item.references.length ?? 0) > 0,
  );
  const unitOf = (id: string | undefined): Unit | null | undefined => nodes.get(id ?? '')?.unit;
  for (const incident of incidents) unitOf(incident.claimIds[0])?.incidents.push(incident);
  for (const id of incidents.unplaced) unitOf(id)?.unplaced.push(id);
  for (const issue of constraints.issues) unitOf(issue.claimId)?.issues.push(issue);

  const { best, second } = strongestRunnersUp(columns, linked);
  at.forEach((node, index) => {
    if (members.has(node))
      node.runnersUp = [best[index]!, second[index]!].flatMap((at) => pairs[at] ?? []);
  });
  const runnersUp: ScoredPair[] = [];
  pairs.forEach((pair, index) => {
    const isRunnerUp = pair.a.runnersUp.includes(pair) || pair.b.runnersUp.includes(pair);
    if (!isRunnerUp) retractPair(pair, changeSet);
    else if (pair.described === null)
      runnersUp.push((pair.described = scoredPair(columns, scored, density, index, weights)));
  });
  return runnersUp;
}
