import { cannotByComponent, type CannotLink } from '../constraints/cannot-links';
import { clusterDense, DENSE_NODES } from './cluster-dense';
import { clusterSparse } from './cluster-sparse';
import { FORBIDDEN, type Component } from './cohesion';
import type { LinkColumns } from '../columns/columns';
import { DisjointSets } from '../columns/disjoint-sets';
import { LEAST_SCORE, MOST_SCORE, SCORE_UNIT, type ScoredPairs } from '../weights/match-weight';
import { Memberships, type Membership } from './membership';
import { groupByKey } from '../columns/group-by-key';

const LEAST = LEAST_SCORE * SCORE_UNIT;
const MOST = MOST_SCORE * SCORE_UNIT;

/** What clustering must respect. */
export interface ClusterConstraints {
  /** Must-links, as disjoint sets over all claims. */
  readonly together: DisjointSets;
  readonly cannot: readonly CannotLink[];
  /** Two events of one report stay apart, and two entries of one list. */
  readonly columns: Pick<LinkColumns, 'report' | 'event' | 'list' | 'entry'>;
}

/**
 * **Clustering** inside connected components: groups merge, the most coherent two first, while
 * their `cohesion` is above 0, and never across a cannot-link. A chain of near misses that ends far
 * from where it began is cut where it is weakest, which components alone would not do.
 *
 * @param scored - the candidate pairs with their weights
 * @param constraints - must-links and cannot-links
 * @returns for every claim the smallest position in its cluster
 *
 * @example
 * ```ts
 * import { clusterPairs, columnsOf, constraintsOf, linkColumns } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const columns = columnsOf(normaliseClaims(claims));
 * const { pairs } = linkColumns(columns);
 * const constraints = { ...constraintsOf(columns), columns };
 * [...clusterPairs(pairs, constraints)]; // => [0, 0]
 * ```
 */
export function clusterPairs(
  scored: ScoredPairs,
  { together, cannot, columns }: ClusterConstraints,
  tick: (done: number) => void = () => undefined,
): Int32Array {
  const nodeOf = together.roots();
  const size = nodeOf.length;
  const components = new DisjointSets(size);
  const result = new DisjointSets(size);
  const weights = new Int32Array(size);
  for (let claim = 0; claim < size; claim += 1) {
    const node = nodeOf[claim]!;
    weights[node] = weights[node]! + 1;
    if (node === claim) continue;
    components.union(claim, node);
    result.union(claim, node);
  }
  for (let at = 0; at < scored.size; at += 1) {
    if (scored.weights[at]! > 0) components.union(scored.first[at]!, scored.second[at]!);
  }
  const componentOf = components.roots();
  const claimGroups = groupByKey(componentOf, size, size);
  const inside = pairsInside(scored, componentOf, nodeOf);
  const pairGroups = groupByKey(inside.component, inside.component.length, size);
  const cannotBy = cannotByComponent(cannot, componentOf);
  const local = new Int32Array(size);
  const open = new OpenComponent();
  let memberships = new Memberships();

  for (let component = 0; component < size; component += 1) {
    if ((component & 0xffff) === 0) tick(component);
    const firstPair = pairGroups.offsets[component] ?? 0;
    const lastPair = pairGroups.offsets[component + 1] ?? 0;
    if (firstPair === lastPair) continue;
    open.clear();
    if (memberships.size > 0) memberships = new Memberships();
    for (
      let at = claimGroups.offsets[component] ?? 0;
      at < (claimGroups.offsets[component + 1] ?? 0);
      at += 1
    ) {
      const claim = claimGroups.order[at] ?? 0;
      if (nodeOf[claim] === claim) local[claim] = open.addNode(claim, weights[claim]!);
      memberships.note(local[nodeOf[claim]!]!, columns, claim);
    }
    if (open.nodeCount < 2) continue;
    open.memberships = memberships.settled();
    for (let at = firstPair; at < lastPair; at += 1) {
      const pair = inside.pair[pairGroups.order[at] ?? 0] ?? 0;
      const score = Math.min(MOST, Math.max(LEAST, scored.weights[pair]!)) - LEAST;
      open.addPair(
        local[nodeOf[scored.first[pair]!]!] ?? 0,
        local[nodeOf[scored.second[pair]!]!] ?? 0,
        score,
      );
    }
    for (const [a, b] of cannotBy.get(component) ?? [])
      open.addPair(local[nodeOf[a]!]!, local[nodeOf[b]!]!, FORBIDDEN);
    const labels = open.nodeCount <= DENSE_NODES ? clusterDense(open) : clusterSparse(open);
    for (let node = 0; node < open.nodeCount; node += 1)
      result.union(open.claims[node]!, open.claims[labels[node]!]!);
  }
  return result.roots();
}

/**
 * The component being put together: one set of arrays for all of them, nearly every one being a
 * handful of claims.
 */
class OpenComponent implements Component {
  nodeCount = 0;
  pairCount = 0;
  /** The claim that stands for each node. */
  claims = new Int32Array(64);
  sizes = new Int32Array(64);
  first = new Int32Array(256);
  second = new Int32Array(256);
  scores = new Float64Array(256);
  memberships: ReadonlyMap<number, Membership> = new Map();

  clear(): void {
    this.nodeCount = 0;
    this.pairCount = 0;
  }

  addNode(claim: number, size: number): number {
    const node = this.nodeCount;
    if (node === this.claims.length)
      [this.claims, this.sizes] = [doubled(this.claims), doubled(this.sizes)];
    this.claims[node] = claim;
    this.sizes[node] = size;
    this.nodeCount += 1;
    return node;
  }

  addPair(a: number, b: number, score: number): void {
    if (a === b) return;
    const pair = this.pairCount;
    if (pair === this.first.length) {
      [this.first, this.second] = [doubled(this.first), doubled(this.second)];
      const scores = new Float64Array(this.scores.length * 2);
      scores.set(this.scores);
      this.scores = scores;
    }
    this.first[pair] = Math.min(a, b);
    this.second[pair] = Math.max(a, b);
    this.scores[pair] = score;
    this.pairCount += 1;
  }
}

function doubled(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}

/** Pairs whose ends are in one component but not in one node. */
function pairsInside(
  scored: ScoredPairs,
  componentOf: Int32Array,
  nodeOf: Int32Array,
): { pair: Int32Array; component: Int32Array } {
  const pair = new Int32Array(scored.size);
  const component = new Int32Array(scored.size);
  let size = 0;
  for (let at = 0; at < scored.size; at += 1) {
    const [a, b] = [scored.first[at]!, scored.second[at]!];
    if (componentOf[a] !== componentOf[b] || nodeOf[a] === nodeOf[b]) continue;
    pair[size] = at;
    component[size] = componentOf[a]!;
    size += 1;
  }
  return { pair: pair.subarray(0, size), component: component.subarray(0, size) };
}
