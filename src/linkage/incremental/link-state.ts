import { clusterPairs } from '../clustering/clustering';
import { constraintsOf } from '../constraints/constraints';
import { localDensity } from '../weights/density';
import type { LinkedIncident, ScoredPair } from '../incident';
import { byFirstDay, FoundIncidents } from '../incidents/incidents-of';
import { spanningLinks } from '../incidents/links';
import { scorePairs } from '../weights/match-weight';
import { byWeight, NEAR, NO_PAIR, strongestRunnersUp } from '../incidents/runners-up';
import type { LinkOptions } from '../options';
import { progressOf } from '../../issue/progress';
import { scoredPair } from '../weights/waterfall';
import { defaultWeights, type LinkWeights } from '../weights/weights';
import type { LinkItem } from './held-claims';
import { Neighbourhood } from './neighbourhood';
import { NodeColumns } from './node-columns';
import {
  addPair,
  nodeOf,
  otherEnd,
  removePair,
  vouches,
  type Node,
  type Pair,
  type Unit,
} from './pair-graph';
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

  /** Takes changed claims in, null for those that are no longer linked. */
  change(changes: ReadonlyMap<string, LinkItem | null>): void {
    const items = inDayOrder(changes);
    // Where most is new, everything is linked anew in one go: nobody is looked for one by one.
    const isMostNew = items.length > this.#nodes.size;
    const round = emptyChangeSet(isMostNew);
    for (const id of changes.keys()) this.#leave(id, round);
    const fresh = new Set<Node>();
    for (const item of items) fresh.add(this.#enter(item, round));
    for (const node of [...round.touched])
      if (this.#nodes.get(node.id) !== node) round.touched.delete(node);
    this.#renewDensities(round);
    const progress = progressOf(this.#options);
    const tell = (stage: string, done: number): void => {
      progress(stage)(done, items.length);
    };
    tell('blocking', 0);
    if (isMostNew) this.#pairAll(round);
    else {
      this.#pairFresh(fresh, round);
      this.#renewAliases(round);
    }
    tell('match weight', 0);
    this.#score(round);
    tell('clustering', 0);
    this.#cluster(round);
    tell('clustering', items.length);
    this.#columns.forget();
  }

  /** Takes a claim out, noting whom that touches. */
  #leave(id: string, round: ChangeSet): void {
    const node = this.#nodes.get(id);
    if (node === undefined) return;
    this.#nodes.delete(id);
    this.#around.remove(node);
    this.#ties.remove(node);
    if (!round.isMostNew) this.#around.countedWith(node, (other) => round.counted.add(other));
    for (const pair of node.pairs) {
      const other = otherEnd(pair, node);
      other.pairs = other.pairs.filter((known) => known !== pair);
      round.touched.add(other);
      retractPair(pair, round);
      if (vouches(other, pair)) round.vouchers.add(other);
      if (vouches(node, pair)) round.aliased.add(other);
    }
    if (node.unit !== null) round.oldUnits.add(node.unit);
  }

  #enter(item: LinkItem, round: ChangeSet): Node {
    const node = nodeOf(item, this.#around.placed(item.row));
    this.#nodes.set(node.id, node);
    this.#around.add(node);
    this.#ties.add(node);
    round.touched.add(node);
    round.counted.add(node);
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
      node.density = density[at] ?? 0;
      touched.add(node);
    });
  }

  #pairAll(round: ChangeSet): void {
    for (const node of this.#nodes.values()) {
      for (const pair of node.pairs) retractPair(pair, round);
      node.pairs = [];
      round.touched.add(node);
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

  /**
   * Pairs by alias depend on third claims: those that a changed claim, or a neighbour of one,
   * vouches for are found anew.
   */
  #renewAliases(round: ChangeSet): void {
    const { touched, vouchers, aliased } = round;
    const isHeld = (node: Node): boolean => this.#nodes.get(node.id) === node;
    const ends = new Set([...aliased].filter(isHeld));
    for (const voucher of vouchers)
      if (isHeld(voucher))
        for (const pair of voucher.pairs)
          if (vouches(voucher, pair)) ends.add(otherEnd(pair, voucher));
    if (ends.size < 2) return;
    const among = new Set(ends);
    for (const end of ends) {
      for (const pair of end.pairs) {
        const voucher = otherEnd(pair, end);
        if (!vouches(voucher, pair) || among.has(voucher)) continue;
        among.add(voucher);
      }
    }
    for (const voucher of [...among])
      for (const pair of voucher.pairs)
        if (vouches(voucher, pair)) among.add(otherEnd(pair, voucher));
    const keyOfPair = ({ a, b }: Pair): string => JSON.stringify([a.id, b.id]);
    const before = new Map(
      [...ends].flatMap((end) =>
        end.pairs
          .filter(({ a, b, byAlias }) => byAlias && ends.has(a) && ends.has(b))
          .map((pair) => [keyOfPair(pair), pair] as const),
      ),
    );
    for (const pair of this.#columns.pairsAmong(among)) {
      if (!pair.byAlias || !ends.has(pair.a) || !ends.has(pair.b)) continue;
      if (before.delete(keyOfPair(pair))) continue;
      addPair(pair);
      touched.add(pair.a).add(pair.b);
    }
    for (const pair of before.values()) {
      removePair(pair);
      retractPair(pair, round);
      touched.add(pair.a).add(pair.b);
    }
  }

  /** Weighs every pair of these claims. */
  #score(round: ChangeSet): void {
    const { pairs, columns, candidates, patterns, density } = this.#columns.pairsOf(round.touched);
    const { weights } = scorePairs(columns, candidates, patterns, density, this.#weights);
    pairs.forEach((pair, at) => {
      const before = pair.weight;
      pair.weight = weights[at] ?? 0;
      retractPair(pair, round);
      // The far end may have other runners-up now.
      if (Math.max(before, pair.weight) > NEAR) round.touched.add(pair.a).add(pair.b);
    });
  }

  /**
   * Clusters the units that touched claims were in or are in now, and puts what comes out in the
   * place of what was.
   */
  #cluster(round: ChangeSet): void {
    const { touched, oldUnits, gone } = round;
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

    const { pairs, columns, at, candidates, patterns, density } = this.#columns.pairsOf(members);
    const scored = {
      size: pairs.length,
      first: candidates.first,
      second: candidates.second,
      patterns,
      weights: Int32Array.from(pairs, ({ weight }) => weight),
    };
    const linkable = Uint8Array.from(at, (node) => (members.has(node) ? 1 : 0));
    const constraints = constraintsOf(columns, { ...this.#ties.among(members), linkable });
    const incidentOf = clusterPairs(scored, {
      together: constraints.together,
      cannot: constraints.cannot,
      columns,
    });
    const linked = { incidentOf, pairs: scored, density };
    const links = spanningLinks(columns, linked, constraints.must, this.#weights);
    const incidents = new FoundIncidents(
      columns,
      linkable,
      incidentOf,
      links,
      (id) => (this.#nodes.get(id)?.item.references.length ?? 0) > 0,
    );
    const unitOf = (id: string | undefined): Unit | null | undefined =>
      this.#nodes.get(id ?? '')?.unit;
    for (const incident of incidents) unitOf(incident.claimIds[0])?.incidents.push(incident);
    for (const id of incidents.unplaced) unitOf(id)?.unplaced.push(id);
    for (const issue of constraints.issues) unitOf(issue.claimId)?.issues.push(issue);

    const { best, second } = strongestRunnersUp(columns, linked);
    at.forEach((node, index) => {
      if (members.has(node))
        node.misses = [best[index] ?? NO_PAIR, second[index] ?? NO_PAIR].flatMap(
          (miss) => pairs[miss] ?? [],
        );
    });
    const misses: ScoredPair[] = [];
    pairs.forEach((pair, index) => {
      const isMiss = pair.a.misses.includes(pair) || pair.b.misses.includes(pair);
      if (!isMiss) retractPair(pair, round);
      else if (pair.told === null)
        misses.push((pair.told = scoredPair(columns, scored, density, index, this.#weights)));
    });
    this.#publish(oldUnits, units, gone, misses);
  }

  #publish(
    oldUnits: ReadonlySet<Unit>,
    units: readonly Unit[],
    goneMisses: ReadonlySet<ScoredPair>,
    misses: ScoredPair[],
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
    this.runnersUp = renewed(this.runnersUp, (miss) => goneMisses.has(miss), misses, byWeight);
  }
}

function inDayOrder(changes: ReadonlyMap<string, LinkItem | null>): LinkItem[] {
  return [...changes.values()]
    .flatMap((item) => item ?? [])
    .sort((x, y) => (x.row.from ?? x.row.reportedOn ?? 0) - (y.row.from ?? y.row.reportedOn ?? 0));
}
