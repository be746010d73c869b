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
export function selectSpeaking(readings: readonly BoundedClaim[]): Selection {
  if (readings.length === 1) return { remaining: readings, superseded: [] };
  const superseded: Superseded[] = [];
  const drop = (
    because: Superseded['because'],
    by: (reading: BoundedClaim) => string | null,
    list: readonly BoundedClaim[],
  ): void => {
    for (const reading of list)
      superseded.push({
        claimId: reading.claim.id,
        figure: reading.figure,
        publisher: reading.claim.publisher,
        because,
        by: by(reading),
      });
  };
  let rest = [...readings].sort(byClaimId);

  const replacedBy = new Map<string, string>();
  for (const { claim } of rest)
    if (claim.claim.supersedes !== undefined) replacedBy.set(claim.claim.supersedes, claim.id);
  const replaced = rest.filter((reading) => replacedBy.has(reading.claim.id));
  // Two claims that replace each other both stay: nobody can say which came last.
  if (replaced.length < rest.length) {
    drop('superseded', (reading) => replacedBy.get(reading.claim.id) ?? null, replaced);
    rest = rest.filter((reading) => !replacedBy.has(reading.claim.id));
  }

  const wider = widerThan(rest);
  const narrower = rest.filter((reading) => wider(reading) !== null);
  drop('narrower', (reading) => wider(reading)?.claim.id ?? null, narrower);
  const isNarrower = new Set(narrower);
  rest = rest.filter((reading) => !isNarrower.has(reading));

  const latest = maxOf(rest.map(saidOn));
  const earlier = rest.filter((reading) => latest !== null && (saidOn(reading) ?? latest) < latest);
  drop(
    'later-figure',
    () => rest.find((reading) => saidOn(reading) === latest)?.claim.id ?? null,
    earlier,
  );
  rest = rest.filter((reading) => latest === null || (saidOn(reading) ?? latest) >= latest);

  const shortest = rest.reduce(
    (least, reading) => Math.min(least, chainLength(reading)),
    Number.POSITIVE_INFINITY,
  );
  const relayed = rest.filter((reading) => chainLength(reading) > shortest);
  drop(
    'longer-chain',
    () => rest.find((reading) => chainLength(reading) === shortest)?.claim.id ?? null,
    relayed,
  );
  return { remaining: rest.filter((reading) => chainLength(reading) === shortest), superseded };
}

/**
 * The most specific of figures that can all be meant: the narrowest as read; then the more exact
 * wording; then by id.
 */
export function mostSpecific(readings: readonly BoundedClaim[]): BoundedClaim {
  return readings.reduce((best, reading) => (isMoreSpecific(reading, best) ? reading : best));
}

/** Whether every two of them meet as they are read. */
export function allMeet(readings: readonly BoundedClaim[]): boolean {
  // Intervals on a line meet pairwise when the largest lower end is below the smallest upper end.
  const lower = readings.reduce((most, { read }) => Math.max(most, read.lower), 0);
  const upper = readings.reduce(
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
  readings: readonly BoundedClaim[],
): (reading: BoundedClaim) => BoundedClaim | null {
  const keyOf = ({ claim }: BoundedClaim): string =>
    `${measureKey(claim.measure, claim.measure.outcomes.join())} ${claim.evidence.join()} ${String(claim.claim.restates === undefined)}`;
  const kinds = new Map<string, BoundedClaim>();
  for (const reading of readings)
    if (!kinds.has(keyOf(reading))) kinds.set(keyOf(reading), reading);
  const wider = new Map<string, BoundedClaim | null>();
  for (const [key, reading] of kinds)
    wider.set(key, [...kinds.values()].find((other) => isStrictlyNarrower(reading, other)) ?? null);
  return (reading) => wider.get(keyOf(reading)) ?? null;
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
