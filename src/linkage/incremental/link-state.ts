import { renewAliasPairs } from './alias-renewal';
import { localDensity } from '../weights/density';
import type { LinkedIncident, ScoredPair } from '../incident';
import { byFirstDay } from '../incidents/incidents-of';
import { scorePairs } from '../weights/match-weight';
import { byWeight, NEAR } from '../incidents/runners-up';
import type { LinkOptions } from '../options';
import { progressOf } from '../../issue/progress';
import { defaultWeights, type LinkWeights } from '../weights/weights';
import type { LinkItem } from './linked-claim-store';
import { Neighbourhood } from './neighbourhood';
import { NodeColumns } from './node-columns';
import { addPair, nodeOf, otherEnd, vouches, type Node, type Unit } from './pair-graph';
import { clusterUnits } from './cluster-units';
import { emptyChangeSet, retractPair, type ChangeSet } from './change-set';
import { renewed } from './sorted';
import { Ties } from './ties';
import { unitsFrom } from './units';

/**
 * The linked state of claims, kept by claim: local densities, candidate pairs with their weights,
 * and **units**, what pairs above 0 and must-links connect. A change finds the claims whose pairs
 * or densities it alters, and clusters the units that these touch; all else stays. Every number
 * comes from the same stages as linking from scratch, run on as much of the claims as it depends
 * on.
 */
export class LinkState {
  readonly #options: LinkOptions;
  readonly #weights: LinkWeights;
  readonly #nodes = new Map<string, Node>();
  readonly #columns: NodeColumns;
  readonly #around = new Neighbourhood<Node>();
  readonly #ties: Ties;
  readonly #withIssues = new Set<Unit>();
  incidents: readonly LinkedIncident[] = [];
  runnersUp: readonly ScoredPair[] = [];
  unplaced: readonly string[] = [];

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#columns = new NodeColumns(this.#nodes, options);
    this.#weights = options.weights ?? defaultWeights;
    this.#ties = new Ties(this.#nodes, options.decisions ?? []);
  }

  /** Contradictions among references, events and answers. */
  issues(): Unit['issues'] {
    return [...this.#withIssues].flatMap(({ issues }) => issues);
  }

  isLinked(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Links changed claims anew; null removes a claim. */
  change(changes: ReadonlyMap<string, LinkItem | null>): void {
    const items = inDayOrder(changes);
    // Where most is new, everything is linked anew in one go: no claim is searched for by itself.
    const isMostNew = items.length > this.#nodes.size;
    const changeSet = emptyChangeSet(isMostNew);
    for (const id of changes.keys()) this.#remove(id, changeSet);
    const fresh = new Set<Node>();
    for (const item of items) fresh.add(this.#insert(item, changeSet));
    for (const node of [...changeSet.touched])
      if (this.#nodes.get(node.id) !== node) changeSet.touched.delete(node);
    this.#renewDensities(changeSet);
    const progress = progressOf(this.#options);
    const report = (stage: string, done: number): void => {
      progress(stage)(done, items.length);
    };
    report('blocking', 0);
    if (isMostNew) this.#pairAll(changeSet);
    else {
      this.#pairFresh(fresh, changeSet);
      renewAliasPairs(this.#nodes, this.#columns, changeSet);
    }
    report('match weight', 0);
    this.#score(changeSet);
    report('clustering', 0);
    this.#cluster(changeSet);
    report('clustering', items.length);
    this.#columns.forget();
  }

  /** Removes a claim and notes which others that touches. */
  #remove(id: string, changeSet: ChangeSet): void {
    const node = this.#nodes.get(id);
    if (node === undefined) return;
    this.#nodes.delete(id);
    this.#around.remove(node);
    this.#ties.remove(node);
    if (!changeSet.isMostNew)
      this.#around.countedWith(node, (other) => changeSet.counted.add(other));
    for (const pair of node.pairs) {
      const other = otherEnd(pair, node);
      other.pairs = other.pairs.filter((known) => known !== pair);
      changeSet.touched.add(other);
      retractPair(pair, changeSet);
      if (vouches(other, pair)) changeSet.vouchers.add(other);
      if (vouches(node, pair)) changeSet.aliased.add(other);
    }
    if (node.unit !== null) changeSet.oldUnits.add(node.unit);
  }

  #insert(item: LinkItem, changeSet: ChangeSet): Node {
    const node = nodeOf(item, this.#around.placed(item.row));
    this.#nodes.set(node.id, node);
    this.#around.add(node);
    this.#ties.add(node);
    changeSet.touched.add(node);
    changeSet.counted.add(node);
    return node;
  }

  /** Counts the surroundings of every claim that a changed one may count for. */
  #renewDensities({ isMostNew, touched, counted }: ChangeSet): void {
    if (isMostNew) for (const node of this.#nodes.values()) counted.add(node);
    else
      for (const node of touched)
        if (Number.isNaN(node.density))
          this.#around.countedWith(node, (other) => counted.add(other));
    for (const node of counted) if (this.#nodes.get(node.id) !== node) counted.delete(node);
    const needed = new Set(counted);
    if (!isMostNew)
      for (const node of counted) this.#around.surroundings(node, (other) => needed.add(other));
    const columns = this.#columns.of(needed);
    const density = localDensity(columns, new Uint8Array(columns.size).fill(1));
    this.#columns.nodesIn(columns).forEach((node, at) => {
      if (!counted.has(node) || node.density === density[at]) return;
      node.density = density[at]!;
      touched.add(node);
    });
  }

  #pairAll(changeSet: ChangeSet): void {
    for (const node of this.#nodes.values()) {
      for (const pair of node.pairs) retractPair(pair, changeSet);
      node.pairs = [];
      changeSet.touched.add(node);
    }
    this.#columns.pairsAmong(new Set(this.#nodes.values())).forEach(addPair);
  }

  /** The pairs of new claims with those that blocking might pair them with. */
  #pairFresh(fresh: ReadonlySet<Node>, { touched, vouchers }: ChangeSet): void {
    const among = new Set(fresh);
    for (const node of fresh) this.#around.candidates(node, (other) => among.add(other));
    for (const pair of fresh.size === 0 ? [] : this.#columns.pairsAmong(among)) {
      if (pair.byAlias || !(fresh.has(pair.a) || fresh.has(pair.b))) continue;
      addPair(pair);
      for (const end of [pair.a, pair.b]) {
        touched.add(end);
        if (vouches(end, pair)) vouchers.add(end);
      }
    }
  }

  /** Weighs every pair of these claims. */
  #score(changeSet: ChangeSet): void {
    const { pairs, columns, candidates, patterns, density } = this.#columns.pairsOf(
      changeSet.touched,
    );
    const { weights } = scorePairs(columns, candidates, patterns, density, this.#weights);
    pairs.forEach((pair, at) => {
      const before = pair.weight;
      pair.weight = weights[at]!;
      retractPair(pair, changeSet);
      // The far end may have other runners-up now.
      if (Math.max(before, pair.weight) > NEAR) changeSet.touched.add(pair.a).add(pair.b);
    });
  }

  /**
   * Clusters the units that touched claims were in or are in now, and puts what comes out in the
   * place of what was.
   */
  #cluster(changeSet: ChangeSet): void {
    const { touched, oldUnits, gone } = changeSet;
    for (const { unit } of touched) if (unit !== null) oldUnits.add(unit);
    const start = new Set(touched);
    for (const { nodes } of oldUnits)
      for (const node of nodes) if (this.#nodes.get(node.id) === node) start.add(node);
    const units = unitsFrom(start, (node) => [
      ...node.pairs.flatMap((pair) => (pair.weight > 0 ? [otherEnd(pair, node)] : [])),
      ...this.#ties.of(node),
    ]);
    const members = new Set(units.flatMap(({ nodes }) => nodes));
    for (const { unit } of members) if (unit !== null) oldUnits.add(unit);
    for (const unit of units) for (const node of unit.nodes) node.unit = unit;

    const runnersUp = clusterUnits(
      this.#nodes,
      this.#columns,
      this.#ties,
      this.#weights,
      members,
      changeSet,
    );
    this.#publish(oldUnits, units, gone, runnersUp);
  }

  #publish(
    oldUnits: ReadonlySet<Unit>,
    units: readonly Unit[],
    goneRunnersUp: ReadonlySet<ScoredPair>,
    runnersUp: ScoredPair[],
  ): void {
    const goneIncidents = new Set([...oldUnits].flatMap(({ incidents }) => incidents));
    const goneUnplaced = new Set([...oldUnits].flatMap(({ unplaced }) => unplaced));
    for (const unit of oldUnits) this.#withIssues.delete(unit);
    for (const unit of units) if (unit.issues.length > 0) this.#withIssues.add(unit);
    this.incidents = renewed(
      this.incidents,
      (incident) => goneIncidents.has(incident),
      units.flatMap(({ incidents }) => incidents),
      byFirstDay,
    );
    this.unplaced = renewed(
      this.unplaced,
      (id) => goneUnplaced.has(id),
      units.flatMap(({ unplaced }) => unplaced),
      (x, y) => (x < y ? -1 : 1),
    );
    this.runnersUp = renewed(
      this.runnersUp,
      (pair) => goneRunnersUp.has(pair),
      runnersUp,
      byWeight,
    );
  }
}

function inDayOrder(changes: ReadonlyMap<string, LinkItem | null>): LinkItem[] {
  return [...changes.values()]
    .flatMap((item) => item ?? [])
    .sort((x, y) => (x.row.from ?? x.row.reportedOn ?? 0) - (y.row.from ?? y.row.reportedOn ?? 0));
}
