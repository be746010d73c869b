import { isMeasurePartOf } from '../../claim/measure';
import { upperEnd } from '../../interval/interval';
import { attributionChain } from '../../normalise/origin';
import { byClaimId } from '../by-text';
import { measureKey } from '../facets';
import type { BoundedClaim } from '../bounded-claim';
import type { Superseded } from '../model/types';

/** What of one lineage's figures for one measure still speaks, and what no longer does. */
export interface Selection {
  /** The figures that remain: the widest, the latest, the shortest chain. */
  readonly remaining: readonly BoundedClaim[];
  readonly superseded: readonly Superseded[];
}

/**
 * Of one voice's figures for one measure: the widest measure speaks (a toll of 84 before the 20 of
 * them executed), then what its own later word has not replaced, then the latest, then the shortest
 * chain. The order of the input does not matter.
 */
export function selectSpeaking(claims: readonly BoundedClaim[]): Selection {
  if (claims.length === 1) return { remaining: claims, superseded: [] };
  const superseded: Superseded[] = [];
  const drop = (
    because: Superseded['because'],
    by: (bounded: BoundedClaim) => string | null,
    list: readonly BoundedClaim[],
  ): void => {
    for (const bounded of list)
      superseded.push({
        claimId: bounded.claim.id,
        figure: bounded.figure,
        publisher: bounded.claim.publisher,
        because,
        by: by(bounded),
      });
  };
  let rest = [...claims].sort(byClaimId);

  const replacedBy = new Map<string, string>();
  for (const { claim } of rest)
    if (claim.claim.supersedes !== undefined) replacedBy.set(claim.claim.supersedes, claim.id);
  const replaced = rest.filter((bounded) => replacedBy.has(bounded.claim.id));
  // Two claims that replace each other both stay: nobody can say which came last.
  if (replaced.length < rest.length) {
    drop('superseded', (bounded) => replacedBy.get(bounded.claim.id) ?? null, replaced);
    rest = rest.filter((bounded) => !replacedBy.has(bounded.claim.id));
  }

  const wider = widerThan(rest);
  const narrower = rest.filter((bounded) => wider(bounded) !== null);
  drop('narrower', (bounded) => wider(bounded)?.claim.id ?? null, narrower);
  const isNarrower = new Set(narrower);
  rest = rest.filter((bounded) => !isNarrower.has(bounded));

  const latest = maxOf(rest.map(saidOn));
  const earlier = rest.filter((bounded) => latest !== null && (saidOn(bounded) ?? latest) < latest);
  drop(
    'later-figure',
    () => rest.find((bounded) => saidOn(bounded) === latest)?.claim.id ?? null,
    earlier,
  );
  rest = rest.filter((bounded) => latest === null || (saidOn(bounded) ?? latest) >= latest);

  const shortest = rest.reduce(
    (least, bounded) => Math.min(least, chainLength(bounded)),
    Number.POSITIVE_INFINITY,
  );
  const relayed = rest.filter((bounded) => chainLength(bounded) > shortest);
  drop(
    'longer-chain',
    () => rest.find((bounded) => chainLength(bounded) === shortest)?.claim.id ?? null,
    relayed,
  );
  return { remaining: rest.filter((bounded) => chainLength(bounded) === shortest), superseded };
}

/**
 * The most specific of figures that can all be meant: the narrowest as read; then the more exact
 * wording; then by id.
 */
export function mostSpecific(claims: readonly BoundedClaim[]): BoundedClaim {
  return claims.reduce((best, bounded) => (isMoreSpecific(bounded, best) ? bounded : best));
}

/** Whether every two of them meet as they are read. */
export function allMeet(claims: readonly BoundedClaim[]): boolean {
  // Intervals on a line meet pairwise when the largest lower end is below the smallest upper end.
  const lower = claims.reduce((most, { read }) => Math.max(most, read.lower), 0);
  const upper = claims.reduce(
    (least, { read }) => Math.min(least, upperEnd(read)),
    Number.POSITIVE_INFINITY,
  );
  return lower <= upper;
}

function isMoreSpecific(a: BoundedClaim, b: BoundedClaim): boolean {
  const [x, y] = [widthOf(a), widthOf(b)];
  if (x !== y) return x < y;
  // A restatement speaks only where nothing else does.
  return a.claim.claim.restates === undefined && b.claim.claim.restates !== undefined;
}

function widthOf({ read }: BoundedClaim): number {
  return read.upper === null ? Number.POSITIVE_INFINITY : read.upper - read.lower;
}

/**
 * For each reading one that counts strictly more, if the voice gives one: looked up once per
 * measure, not per pair of claims.
 */
function widerThan(
  claims: readonly BoundedClaim[],
): (bounded: BoundedClaim) => BoundedClaim | null {
  const keyOf = ({ claim }: BoundedClaim): string =>
    `${measureKey(claim.measure, claim.measure.outcomes.join())} ${claim.evidence.join()} ${String(claim.claim.restates === undefined)}`;
  const kinds = new Map<string, BoundedClaim>();
  for (const bounded of claims) if (!kinds.has(keyOf(bounded))) kinds.set(keyOf(bounded), bounded);
  const wider = new Map<string, BoundedClaim | null>();
  for (const [key, bounded] of kinds)
    wider.set(key, [...kinds.values()].find((other) => isStrictlyNarrower(bounded, other)) ?? null);
  return (bounded) => wider.get(keyOf(bounded)) ?? null;
}

function isStrictlyNarrower(a: BoundedClaim, b: BoundedClaim): boolean {
  const inB = isMeasurePartOf(a.claim.measure, b.claim.measure) === 'yes';
  const inA = isMeasurePartOf(b.claim.measure, a.claim.measure) === 'yes';
  if (inB !== inA) return inB;
  return (
    inB &&
    a.claim.evidence.length > 0 &&
    b.claim.evidence.length === 0 &&
    a.claim.claim.restates === undefined
  );
}

function saidOn({ claim }: BoundedClaim): number | null {
  return claim.asOf ?? claim.reportedOn;
}

function chainLength({ claim }: BoundedClaim): number {
  return attributionChain(claim.effective).length;
}

function maxOf(days: readonly (number | null)[]): number | null {
  let most: number | null = null;
  for (const day of days) if (day !== null && (most === null || day > most)) most = day;
  return most;
}
