import type { Claim } from '../claim/claim';
import type { ClaimInput } from '../claim/input';
import { parseClaims, type RejectedClaim } from '../claim/parse/parse-claims';
import type { Issue } from '../issue/issue';
import { normaliseClaims, type NormalClaim } from '../normalise/normalise';
import type { IncidentChange } from './carry-over';
import type { LinkedIncident, ScoredPair } from './incident';
import { linkColumns } from './link-columns';
import { linkableClaims } from './linkable-claims';
import { linkedClaims, type LinkedClaims } from './linked-claims';
import type { LinkOptions } from './options';
import type { SummaryGroup } from './incidents/summary-claims';

/**
 * Which claims are about the same incident. Every claim is in one incident, one summary group, or
 * `unplaced`.
 */
export interface LinkResult {
  /** By first day, then id; undated last. */
  readonly incidents: readonly LinkedIncident[];
  readonly summaries: readonly SummaryGroup[];
  /**
   * Runners-up: pairs of different incidents that came near, at most two for each claim, strongest
   * first.
   */
  readonly runnersUp: readonly ScoredPair[];
  /** Incidents of `options.previous` that fell apart or came together; empty without one. */
  readonly changes: readonly IncidentChange[];
  /**
   * Ids of claims with neither date, place, event nor reference: nothing to place them by. Sorted.
   */
  readonly unplaced: readonly string[];
  /** Claims that could not be read, where the input was not in regular form. */
  readonly rejected: readonly RejectedClaim[];
  readonly issues: readonly Issue[];
}

/**
 * Finds which claims are about the same incident.
 *
 * @param claims - in the written form or in regular form; the order does not matter
 * @param options - names, weights, progress, abort signal
 * @returns incidents with what joined them; bad claims come back as `rejected` and `issues`
 * @throws the reason of `options.signal` once it is aborted; nothing else
 *
 * @example
 * ```ts
 * import { linkClaims } from 'casualty-claims';
 *
 * const place = { name: "children's hospital", within: ['Qadi Askar', 'Aleppo'], level: 'site' } as const;
 * const { incidents } = linkClaims([
 *   { id: 'm', figure: 42, outcome: 'bodies found', source: 'SOHR', date: '2014-01-08', place },
 *   { id: 'a', figure: 70, outcome: 'executed', source: 'activists', date: '2014-01-08', place },
 *   { id: 'later', figure: 3, outcome: 'killed', source: 'SOHR', date: '2014-01-20', place },
 * ]);
 * incidents.map((incident) => incident.claimIds); // => [['a', 'm'], ['later']]
 * ```
 */
export function linkClaims(
  claims: readonly (Claim | ClaimInput)[],
  options: LinkOptions = {},
): LinkResult {
  const parsed = parseClaims(claims);
  const normal = normaliseClaims(parsed.claims, options);
  const linked = linkNormalClaims(normal, options);
  return { ...linked, rejected: parsed.rejected, issues: [...parsed.issues, ...linked.issues] };
}

/**
 * As {@link linkClaims}, for claims that are parsed and normalised already. `options.actors` and
 * `options.gazetteer` count for nothing here: names are resolved.
 *
 * @example
 * ```ts
 * import { linkNormalClaims } from 'casualty-claims/linkage';
 * import { normaliseClaims, parseClaims } from 'casualty-claims';
 *
 * const { claims } = parseClaims([
 *   { id: 'a', figure: 3, outcome: 'killed', date: '2016-11-30', place: 'Idlib' },
 *   { id: 'b', figure: 4, outcome: 'killed', date: '2016-12-01', place: 'Idlib' },
 * ]);
 * const normal = normaliseClaims(claims);
 * linkNormalClaims(normal).incidents.length; // => 1
 * ```
 */
export function linkNormalClaims(
  claims: readonly NormalClaim[],
  options: LinkOptions = {},
): LinkResult {
  const linkable = linkableClaims(claims, options.decisions);
  const linked = linkColumns(linkable.columns, options, linkable.constraints);
  return linkResult(linkedClaims(linkable, linked, options));
}

/** Writes out what linking found: every incident, and every runner-up. */
export function linkResult({ incidents, runnersUp, ...rest }: LinkedClaims): LinkResult {
  return { ...rest, incidents: [...incidents], runnersUp: [...runnersUp], rejected: [] };
}
