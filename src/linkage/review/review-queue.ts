import { weakestLink } from './explain';
import type { LinkedIncident, ScoredPair } from '../incident';
import type { LinkResult } from '../link-claims';

/** A question for an analyst: are these two about the same incident? */
export interface ReviewItem {
  readonly pair: ScoredPair;
  /**
   * What was answered so far: `same` for a link that holds an incident together, `different` for a
   * near miss.
   */
  readonly now: 'same' | 'different';
  /** How much hangs on it: claims that change company under the other answer. */
  readonly moved: number;
  /**
   * The groups there are under either answer, as sorted claim ids: reconcile them to see what it
   * does to the ranges.
   */
  readonly ifSame: readonly (readonly string[])[];
  readonly ifDifferent: readonly (readonly string[])[];
}

/**
 * The pairs most worth an analyst's eye, the most telling first: those whose weight is nearest to
 * undecided, the more so the more claims hang on the answer. An answer goes into
 * `options.decisions`.
 *
 * @param n - how many at most, a whole number of at least 0
 *
 * @example
 * ```ts
 * import { linkClaims, reviewQueue } from 'casualty-claims';
 *
 * const result = linkClaims([
 *   { id: 'a', figure: 12, outcome: 'killed', source: 'SOHR', date: '2016-12-15', place: 'Idlib', kind: 'air strike' },
 *   { id: 'b', figure: 30, outcome: 'killed', source: 'SANA', date: '2016-12-17', place: 'Idlib', kind: 'clashes' },
 * ]);
 * const [first] = reviewQueue(result, 5);
 * [first?.now, first?.ifSame, first?.ifDifferent]; // => ['different', [['a', 'b']], [['a'], ['b']]]
 * ```
 */
export function reviewQueue(
  { incidents, runnersUp }: Pick<LinkResult, 'incidents' | 'runnersUp'>,
  n: number,
): readonly ReviewItem[] {
  const incidentOf = new Map<string, LinkedIncident>();
  for (const incident of incidents)
    for (const id of incident.claimIds) incidentOf.set(id, incident);
  const items: ReviewItem[] = [];
  for (const pair of runnersUp) {
    const [x, y] = [incidentOf.get(pair.a), incidentOf.get(pair.b)];
    if (x === undefined || y === undefined || x === y) continue;
    const apart = [x.claimIds, y.claimIds];
    items.push({
      pair,
      now: 'different',
      moved: Math.min(x.claimIds.length, y.claimIds.length),
      ifSame: [[...x.claimIds, ...y.claimIds].sort()],
      ifDifferent: apart,
    });
  }
  for (const incident of incidents) {
    const weakest = weakestLink(incident);
    if (weakest === undefined) continue;
    const { a, b, weight, prior, findings } = weakest;
    const pair: ScoredPair = { a, b, weight, prior, findings };
    const parts = partsWithout(incident, weakest);
    items.push({
      pair,
      now: 'same',
      moved: Math.min(...parts.map((part) => part.length)),
      ifSame: [incident.claimIds],
      ifDifferent: parts,
    });
  }
  const worth = ({ pair, moved }: ReviewItem): number =>
    Math.sqrt(moved) / (1 + Math.abs(pair.weight));
  return items
    .sort((x, y) => worth(y) - worth(x) || (x.pair.a + x.pair.b < y.pair.a + y.pair.b ? -1 : 1))
    .slice(0, n);
}

/** The two parts into which an incident falls without one of its links. */
function partsWithout(
  { claimIds, links }: LinkedIncident,
  without: ScoredPair,
): (readonly string[])[] {
  const part = new Set([without.a]);
  for (let grown = true; grown;) {
    grown = false;
    for (const link of links) {
      if ((link.a === without.a && link.b === without.b) || part.has(link.a) === part.has(link.b))
        continue;
      part.add(link.a).add(link.b);
      grown = true;
    }
  }
  return [claimIds.filter((id) => part.has(id)), claimIds.filter((id) => !part.has(id))];
}
