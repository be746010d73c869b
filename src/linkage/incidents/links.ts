import type { LinkColumns } from '../columns/columns';
import { DisjointSets } from '../columns/disjoint-sets';
import type { PlacedMustLink } from '../constraints/constraints';
import type { Link } from '../incident';
import type { LinkedColumns } from '../link-columns';
import type { ScoredPairs } from '../weights/match-weight';
import { groupByKey } from '../columns/group-by-key';
import { scoredPair } from '../weights/waterfall';
import type { LinkWeights } from '../weights/weights';

/** What joins an incident, told by the first position in it. */
export type LinksOf = (first: number) => readonly Link[];

/**
 * What joins each incident: its must-links, then the pairs of a maximum spanning forest over the
 * rest (Kruskal), so that every claim is reached by the strongest evidence there is for it. Each is
 * spelt out when it is asked for: the findings of a million links take more room than all columns.
 */
export function spanningLinks(
  { ids, size, start }: LinkColumns,
  { incidentOf, pairs: all, density }: LinkedColumns,
  must: readonly PlacedMustLink[],
  weights: LinkWeights,
): LinksOf {
  const mustGroups = groupByKey(
    Int32Array.from(must, ({ a }) => incidentOf[a]!),
    must.length,
    size,
  );
  // Copied, so that all other pairs and columns need not be held.
  const pairs = pairsInside(all, incidentOf);
  const pairGroups = groupByKey(
    pairs.first.map((claim) => incidentOf[claim]!),
    pairs.size,
    size,
  );
  const columns = { ids, start };
  return (first) => {
    const links: Link[] = [];
    const [mustFrom, mustTo] = [mustGroups.offsets[first] ?? 0, mustGroups.offsets[first + 1] ?? 0];
    const [pairsFrom, pairsTo] = [
      pairGroups.offsets[first] ?? 0,
      pairGroups.offsets[first + 1] ?? 0,
    ];
    if (mustFrom === mustTo && pairsFrom === pairsTo) return links;
    const found = Array.from(pairGroups.order.subarray(pairsFrom, pairsTo));
    const members = new Members(mustTo - mustFrom + found.length);
    for (let at = mustFrom; at < mustTo; at += 1) {
      const link = must[mustGroups.order[at] ?? 0];
      if (link === undefined) continue;
      members.union(link.a, link.b);
      links.push({ kind: 'must', a: ids[link.a]!, b: ids[link.b]!, reason: link.reason });
    }
    found.sort(
      (x, y) =>
        pairs.weights[y]! - pairs.weights[x]! ||
        pairs.first[x]! - pairs.first[y]! ||
        pairs.second[x]! - pairs.second[y]!,
    );
    for (const at of found) {
      if (members.union(pairs.first[at]!, pairs.second[at]!))
        links.push({ kind: 'scored', ...scoredPair(columns, pairs, density, at, weights) });
    }
    return links;
  };
}

/** The pairs of which both claims are of one incident. */
function pairsInside(
  { first, second, patterns, weights, size }: ScoredPairs,
  incidentOf: Int32Array,
): ScoredPairs {
  let count = 0;
  for (let at = 0; at < size; at += 1)
    if (incidentOf[first[at]!] === incidentOf[second[at]!]) count += 1;
  const inside = {
    size: count,
    first: new Int32Array(count),
    second: new Int32Array(count),
    patterns: new Uint32Array(count),
    weights: new Int32Array(count),
  };
  for (let at = size - 1; at >= 0; at -= 1) {
    if (incidentOf[first[at]!] !== incidentOf[second[at]!]) continue;
    count -= 1;
    inside.first[count] = first[at]!;
    inside.second[count] = second[at]!;
    inside.patterns[count] = patterns[at]!;
    inside.weights[count] = weights[at]!;
  }
  return inside;
}

/** Sets of the few claims of an incident, told by their positions among all. */
class Members {
  readonly #local = new Map<number, number>();
  readonly #sets: DisjointSets;

  constructor(links: number) {
    this.#sets = new DisjointSets(2 * links);
  }

  union(a: number, b: number): boolean {
    return this.#sets.union(this.#number(a), this.#number(b));
  }

  #number(claim: number): number {
    const known = this.#local.get(claim) ?? this.#local.size;
    this.#local.set(claim, known);
    return known;
  }
}
