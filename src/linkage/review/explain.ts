import { MisuseError } from '../../issue/misuse';
import type { NormalClaim } from '../../normalise/normalise';
import { blockingPairs } from '../blocking/blocking';
import { CandidatePairs } from '../columns/candidate-pairs';
import { ColumnsBuilder, type LinkColumns } from '../columns/columns';
import { Comparer } from '../comparisons/comparison';
import { localDensity } from '../weights/density';
import type { Link, LinkedIncident, ScoredPair } from '../incident';
import type { LinkResult } from '../link-claims';
import { comparePairs, scorePairs } from '../weights/match-weight';
import { referenceLinks } from '../constraints/must-links';
import type { LinkOptions } from '../options';
import { rowWithEvent } from '../columns/row-with-event';
import { summaryClaims } from '../incidents/summary-claims';
import { scoredPair } from '../weights/waterfall';
import { defaultWeights } from '../weights/weights';

/**
 * Why any two claims were joined, or not: the rows of their waterfall, prior first. It compares
 * them whether or not blocking would have proposed the pair, with the very weights that
 * `linkClaims` goes by: for a link or a near miss of its result the answer is the same.
 *
 * @param claims - all claims, since the prior depends on what surrounds the two
 * @param a - id of one claim
 * @param b - id of the other
 * @throws a {@link MisuseError} where an id is not among the claims
 *
 * @example
 * ```ts
 * import { explainPair, normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 12, outcome: 'killed', source: 'SOHR', date: '2016-12-15', place: 'Idlib', kind: 'air strike' },
 *   { id: 'b', figure: 30, outcome: 'killed', source: 'SANA', date: '2016-12-16', place: 'Idlib', kind: 'shelling' },
 * ]);
 * const { findings } = explainPair(normaliseClaims(claims), 'a', 'b');
 * findings.slice(0, 1).map(({ comparison, level }) => [comparison, level]); // => [['period', 'one-day']]
 * findings.find(({ comparison }) => comparison === 'kind')?.level; // => 'sibling'
 * ```
 */
export function explainPair(
  claims: readonly NormalClaim[],
  a: string,
  b: string,
  options: Pick<LinkOptions, 'weights' | 'kinds'> = {},
): ScoredPair {
  const summaries = summaryClaims(claims);
  const { eventOf } = referenceLinks(claims);
  const builder = new ColumnsBuilder();
  for (const claim of claims) builder.add(rowWithEvent(claim, eventOf));
  const columns = builder.finish();
  const position = (id: string): number => {
    const at = columns.ids.indexOf(id);
    if (at === -1)
      throw new MisuseError(
        'unknown-claim',
        `explainPair: no claim has the id ${JSON.stringify(id)}; pass the ids of two of the claims`,
      );
    return at;
  };
  const [x, y] = [position(a), position(b)];
  const [first, second] = [Math.min(x, y), Math.max(x, y)];
  const weights = options.weights ?? defaultWeights;
  const linkable = Uint8Array.from(columns.ids, (id) => (summaries.has(id) ? 0 : 1));
  const comparer = new Comparer(columns, options.kinds);
  const density = localDensity(columns, linkable, comparer);
  const pair = new CandidatePairs();
  pair.push(first, second);
  if (isAliasPair(columns, comparer, linkable, first, second)) pair.aliasesFrom = 0;
  const scored = scorePairs(columns, pair, comparePairs(pair, comparer), density, weights);
  return { ...scoredPair(columns, scored, density, 0, weights), a, b };
}

/** Whether blocking proposes the pair because a third claim gives the names of both. */
function isAliasPair(
  columns: LinkColumns,
  comparer: Comparer,
  linkable: Uint8Array,
  x: number,
  y: number,
): boolean {
  // Only names that differ can be aliases: for all other pairs there is no need to look around.
  if (linkable[x] !== 1 || linkable[y] !== 1 || !comparer.differsInNameOnly(x, y)) return false;
  const { first, second, size, aliasesFrom } = blockingPairs(columns, comparer, linkable);
  for (let at = aliasesFrom; at < size; at += 1)
    if (first[at] === x && second[at] === y) return true;
  return false;
}

/**
 * The weakest of the links that hold an incident together, where any was weighed; must-links do not
 * break.
 *
 * @example
 * ```ts
 * import { linkClaims } from 'casualty-claims';
 * import { weakestLink } from 'casualty-claims/linkage';
 *
 * const result = linkClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const [incident] = result.incidents;
 * const link = incident === undefined ? undefined : weakestLink(incident);
 * [link?.a, link?.b]; // => ['a', 'b']
 * ```
 */
export function weakestLink(
  incident: LinkedIncident,
): (Link & { readonly kind: 'scored' }) | undefined {
  return incident.links.reduce<(Link & { readonly kind: 'scored' }) | undefined>(
    (weakest, link) =>
      link.kind === 'scored' && (weakest === undefined || link.weight < weakest.weight)
        ? link
        : weakest,
    undefined,
  );
}

/**
 * The runners-up of a claim: the claims of other incidents that it came nearest to, strongest
 * first.
 *
 * @example
 * ```ts
 * import { linkClaims } from 'casualty-claims';
 * import { runnersUp } from 'casualty-claims/linkage';
 *
 * const result = linkClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * runnersUp(result, 'a'); // => []
 * ```
 */
export function runnersUp(
  { runnersUp }: Pick<LinkResult, 'runnersUp'>,
  claimId: string,
): readonly ScoredPair[] {
  return runnersUp.filter(({ a, b }) => a === claimId || b === claimId);
}
