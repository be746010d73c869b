import { cannotByComponent, eventsApart, type CannotLink } from './cannot-links';
import { clusterDense, DENSE_NODES } from './cluster-dense';
import { clusterSparse } from './cluster-sparse';
import { NONE } from './columns';
import { DisjointSets } from './components';
import { LEAST_SCORE, MOST_SCORE, SCORE_UNIT, type ScoredPairs } from './match-weight';

/** A score that no agreement can make up for. */
const FORBIDDEN = -(2 ** 42);
const LEAST = LEAST_SCORE * SCORE_UNIT;
const MOST = MOST_SCORE * SCORE_UNIT;

/**
 * What clustering must respect.
 *
 * @example
 * ```ts
 * import { columnsOf, constraintsOf, normaliseClaims, parseClaims, type ClusterConstraints } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * const constraints: ClusterConstraints = { ...constraintsOf(columns), report: columns.report, event: columns.event };
 * constraints.cannot; // => []
 * ```
 */
export interface ClusterConstraints {
  /** Must-links, as disjoint sets over all claims. */
  readonly together: DisjointSets;
  readonly cannot: readonly CannotLink[];
  /** Report and event of each claim: two events of one report stay apart. */
  readonly report: Int32Array;
  readonly event: Int32Array;
}

/**
 * **Clustering** inside connected components: groups merge, the most coherent two first, while their
 * `cohesion` is above 0, and never across a cannot-link. A chain of near misses that ends far from
 * where it began is cut where it is weakest, which components alone would not do.
 *
 * @param scored - the candidate pairs with their weights
 * @param constraints - must-links and cannot-links
 * @returns for every claim the smallest position in its cluster
 *
 * @example
 * ```ts
 * import { clusterPairs, columnsOf, constraintsOf, linkColumns, normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * const { pairs } = linkColumns(columns);
 * const constraints = { ...constraintsOf(columns), report: columns.report, event: columns.event };
 * [...clusterPairs(pairs, constraints)]; // => [0, 0]
 * ```
 */
export function clusterPairs(scored: ScoredPairs, { together, cannot, report, event }: ClusterConstraints, tick: (done: number) => void = () => undefined): Int32Array {
  const nodeOf = together.roots();
  const size = nodeOf.length;
  const components = new DisjointSets(size);
  for (let claim = 0; claim < size; claim += 1) components.union(claim, nodeOf[claim] ?? claim);
  for (let at = 0; at < scored.size; at += 1) {
    if ((scored.weights[at] ?? 0) > 0) components.union(scored.first[at] ?? 0, scored.second[at] ?? 0);
  }
  const componentOf = components.roots();
  const result = new DisjointSets(size);
  for (let claim = 0; claim < size; claim += 1) result.union(claim, nodeOf[claim] ?? claim);

  const claimRuns = runsBy(componentOf, size, size);
  const inside = pairsInside(scored, componentOf, nodeOf);
  const pairRuns = runsBy(inside.component, inside.component.length, size);
  const cannotBy = cannotByComponent(cannot, componentOf);
  const local = new Int32Array(size);
  const weights = new Int32Array(size);
  for (let claim = 0; claim < size; claim += 1) weights[nodeOf[claim] ?? 0] = (weights[nodeOf[claim] ?? 0] ?? 0) + 1;

  for (let component = 0; component < size; component += 1) {
    if ((component & 0xffff) === 0) tick(component);
    const [firstPair, lastPair] = [pairRuns.offsets[component] ?? 0, pairRuns.offsets[component + 1] ?? 0];
    if (firstPair === lastPair) continue;
    const nodes: number[] = [];
    const withEvents: number[] = [];
    for (let at = claimRuns.offsets[component] ?? 0; at < (claimRuns.offsets[component + 1] ?? 0); at += 1) {
      const claim = claimRuns.order[at] ?? 0;
      if (report[claim] !== NONE && event[claim] !== NONE) withEvents.push(claim);
      if (nodeOf[claim] !== claim) continue;
      local[claim] = nodes.length;
      nodes.push(claim);
    }
    if (nodes.length < 2) continue;
    const pairs: { a: number; b: number; score: number }[] = [];
    for (let at = firstPair; at < lastPair; at += 1) {
      const pair = inside.pair[pairRuns.order[at] ?? 0] ?? 0;
      const x = local[nodeOf[scored.first[pair] ?? 0] ?? 0] ?? 0;
      const y = local[nodeOf[scored.second[pair] ?? 0] ?? 0] ?? 0;
      const clipped = Math.min(MOST, Math.max(LEAST, scored.weights[pair] ?? 0)) - LEAST;
      pairs.push(x < y ? { a: x, b: y, score: clipped } : { a: y, b: x, score: clipped });
    }
    for (const [claimA, claimB] of [...(cannotBy.get(component) ?? []), ...eventsApart(withEvents, report, event)]) {
      const [x, y] = [local[nodeOf[claimA] ?? 0] ?? 0, local[nodeOf[claimB] ?? 0] ?? 0];
      if (x !== y) pairs.push({ a: Math.min(x, y), b: Math.max(x, y), score: FORBIDDEN });
    }
    const sizes = Int32Array.from(nodes, (node) => weights[node] ?? 1);
    const labels = nodes.length <= DENSE_NODES ? clusterDense({ sizes, pairs }) : clusterSparse({ sizes, pairs });
    for (let node = 0; node < nodes.length; node += 1) result.union(nodes[node] ?? 0, nodes[labels[node] ?? 0] ?? 0);
  }
  return result.roots();
}

/** Pairs whose ends are in one component but not in one node. */
function pairsInside(scored: ScoredPairs, componentOf: Int32Array, nodeOf: Int32Array): { pair: Int32Array; component: Int32Array } {
  const pair = new Int32Array(scored.size);
  const component = new Int32Array(scored.size);
  let size = 0;
  for (let at = 0; at < scored.size; at += 1) {
    const [a, b] = [scored.first[at] ?? 0, scored.second[at] ?? 0];
    if (componentOf[a] !== componentOf[b] || nodeOf[a] === nodeOf[b]) continue;
    pair[size] = at;
    component[size] = componentOf[a] ?? 0;
    size += 1;
  }
  return { pair: pair.subarray(0, size), component: component.subarray(0, size) };
}

/** Positions grouped by a key, in one flat run per key (a counting sort). */
function runsBy(keys: Int32Array, count: number, keyCount: number): { order: Int32Array; offsets: Int32Array } {
  const offsets = new Int32Array(keyCount + 1);
  for (let at = 0; at < count; at += 1) offsets[(keys[at] ?? 0) + 1] = (offsets[(keys[at] ?? 0) + 1] ?? 0) + 1;
  for (let key = 0; key < keyCount; key += 1) offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0);
  const fill = offsets.slice(0, keyCount);
  const order = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] ?? 0;
    const slot = fill[key] ?? 0;
    fill[key] = slot + 1;
    order[slot] = at;
  }
  return { order, offsets };
}
