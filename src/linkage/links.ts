import type { LinkColumns } from './columns';
import { DisjointSets } from './components';
import type { PlacedMustLink } from './constraints';
import type { Link } from './incident';
import type { LinkedColumns } from './link-columns';
import { scoredPair } from './waterfall';
import type { LinkWeights } from './weights';

/**
 * What joins each incident: its must-links, then the pairs of a maximum spanning forest over the rest
 * (Kruskal), so that every claim is reached by the strongest evidence there is for it.
 *
 * @returns for the first position of each incident its links
 */
export function spanningLinks(columns: LinkColumns, linked: LinkedColumns, must: readonly PlacedMustLink[], weights: LinkWeights): Map<number, Link[]> {
  const { ids } = columns;
  const { incidentOf, pairs, density } = linked;
  const sets = new DisjointSets(columns.size);
  const links = new Map<number, Link[]>();
  const add = (claim: number, link: Link): void => {
    const incident = incidentOf[claim] ?? 0;
    const known = links.get(incident);
    if (known === undefined) links.set(incident, [link]);
    else known.push(link);
  };
  for (const { a, b, reason } of must) {
    sets.union(a, b);
    add(a, { kind: 'must', a: ids[a] ?? '', b: ids[b] ?? '', reason });
  }
  const inside: number[] = [];
  for (let at = 0; at < pairs.size; at += 1) {
    if (incidentOf[pairs.first[at] ?? 0] === incidentOf[pairs.second[at] ?? 0]) inside.push(at);
  }
  inside.sort((x, y) => (pairs.weights[y] ?? 0) - (pairs.weights[x] ?? 0) || (pairs.first[x] ?? 0) - (pairs.first[y] ?? 0) || (pairs.second[x] ?? 0) - (pairs.second[y] ?? 0));
  for (const at of inside) {
    const [a, b] = [pairs.first[at] ?? 0, pairs.second[at] ?? 0];
    if (!sets.union(a, b)) continue;
    add(a, { kind: 'scored', ...scoredPair(columns, pairs, density, at, weights) });
  }
  return links;
}
