import type { Node, Unit } from './pair-graph';

/** A unit of no claims. */
function emptyUnit(): Unit {
  return { nodes: [], incidents: [], unplaced: [], issues: [] };
}

/** Fresh units of everything that can be reached from these nodes; each node is in one. */
export function unitsFrom(
  start: Iterable<Node>,
  neighboursOf: (node: Node) => Iterable<Node>,
): Unit[] {
  const units: Unit[] = [];
  const met = new Set<Node>();
  for (const first of start) {
    if (met.has(first)) continue;
    met.add(first);
    const unit = emptyUnit();
    unit.nodes.push(first);
    // The list grows while it is walked.
    for (const node of unit.nodes) {
      for (const next of neighboursOf(node)) {
        if (met.has(next)) continue;
        met.add(next);
        unit.nodes.push(next);
      }
    }
    units.push(unit);
  }
  return units;
}
