import type { IsoDay } from '../calendar';
import type { Claim } from '../claim/claim';
import type { ParsedClaims } from '../claim/parse/parse-claims';
import type { Issue } from '../issue/issue';
import { byClaim, claimsKnownBy, type KnownClaims } from './known-claims';
import type { Replay } from './report';

/** The claims that a report is made of, by id, and what a replay left out. */
export interface KnownByDay {
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
  readonly replay: Replay | undefined;
}

/** Keeps what was known by a day, in the order of ids; everything where there is no day. */
export function knownByDay(
  { claims, issues }: Pick<ParsedClaims, 'claims' | 'issues'>,
  asOf: IsoDay | undefined,
): KnownByDay {
  if (asOf === undefined) return { claims: inOrderOfIds(claims), issues, replay: undefined };
  const { claims: known, ...leftOut } = claimsKnownBy(claims, asOf);
  return {
    claims: inOrderOfIds(known),
    issues: issuesOfKnown(issues, leftOut),
    replay: replayOf(asOf, leftOut),
  };
}

/** Claims in the order of a report. */
export function inOrderOfIds(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Issues without those of claims that were not yet known. */
export function issuesOfKnown(
  issues: readonly Issue[],
  { notYet, waiting }: Pick<KnownClaims, 'notYet' | 'waiting'>,
): readonly Issue[] {
  const hidden = new Set([...notYet, ...waiting.map(({ claimId }) => claimId)]);
  return hidden.size === 0
    ? issues
    : issues.filter(({ claimId }) => claimId === undefined || !hidden.has(claimId));
}

/** What a replay left out, as reports list it. */
export function replayOf(
  asOf: IsoDay,
  { undated, notYet, waiting, cut }: Omit<KnownClaims, 'claims'>,
): Replay {
  return {
    asOf,
    undated: [...undated].sort(),
    notYet: [...notYet].sort(),
    waiting: [...waiting].sort(byClaim),
    cut: [...cut].sort(byClaim),
  };
}
