import { compareMeasures } from '../../claim/measure';
import { isNumberless } from '../../figure';
import { gap } from '../../interval/combine';
import type { Interval } from '../../interval/interval';
import type { BuiltAccount } from '../accounts/account';
import { facetsOf, labelOf } from '../facets';
import type { BoundedClaim } from '../bounded-claim';
import type { Cause } from '../model/types';

/** The kinds of causes that remove some of a gap, in the order in which they are looked for. */
const REMOVING = [
  'same-lineage',
  'older-as-of',
  'window',
  'population',
  'measure-or-evidence',
] as const;
type Removing = (typeof REMOVING)[number];

/**
 * Why two positions are apart: for each side, another claim of the same voice that differs from the
 * one that speaks in just one respect, and in that respect is more like the other side. Put in its
 * place, it closes some of the gap; that much is its share. Without such a counterpart no share is
 * given: a difference in words alone explains nothing.
 *
 * @param a - the accounts of one position
 * @param b - those of the other
 * @param voice - every counted figure of a lineage in the incident
 * @returns the causes, and what of the gap they leave unexplained; shares and the rest add up to
 *   the gap
 */
export function causesOf(
  a: BuiltAccount,
  b: BuiltAccount,
  voice: (lineage: string) => readonly BoundedClaim[],
): { causes: Cause[]; unexplained: number } {
  let [x, y]: [Interval, Interval] = [a.account.read, b.account.read];
  let left = gap(x, y);
  const causes: Cause[] = [];
  const voices = { a: voice(a.account.lineage), b: voice(b.account.lineage) };
  // Most voices give one figure, and there is nothing to put in its place.
  if (voices.a.length < 2 && voices.b.length < 2) return { causes, unexplained: left };
  for (const kind of REMOVING) {
    for (const side of ['a', 'b'] as const) {
      if (left === 0) return { causes, unexplained: 0 };
      const [mine, other] = side === 'a' ? [a, b] : [b, a];
      const facing = side === 'a' ? y : x;
      const best = closest(counterparts(kind, mine, other, voices[side]), facing);
      if (best === null) continue;
      const after = gap(best.read, facing);
      if (after >= left) continue;
      causes.push({
        kind,
        claimId: mine.account.claimId,
        counterpart: best.claim.id,
        share: left - after,
      });
      left = after;
      if (side === 'a') x = best.read;
      else y = best.read;
    }
  }
  return { causes, unexplained: left };
}

function closest(claims: readonly BoundedClaim[], facing: Interval): BoundedClaim | null {
  let best: BoundedClaim | null = null;
  for (const bounded of claims) {
    if (best === null || gap(bounded.read, facing) < gap(best.read, facing)) best = bounded;
  }
  return best;
}

/** Claims of the voice that differ from the speaking one in the one respect asked for. */
function counterparts(
  kind: Removing,
  mine: BuiltAccount,
  other: BuiltAccount,
  voice: readonly BoundedClaim[],
): readonly BoundedClaim[] {
  const [speaking, facing] = [mine.speaking, other.speaking];
  if (voice.length < 2) return [];
  const [own, theirs] = [traitsOf(speaking), traitsOf(facing)];
  return voice.filter(
    (bounded) =>
      bounded !== speaking &&
      differsBy(kind, traitsOf(bounded), own, theirs) &&
      isTelling(bounded, facing),
  );
}

/**
 * Only a number of the same kind of people or things can show where a gap comes from; "dozens" fits
 * almost any.
 */
function isTelling({ figure, claim }: BoundedClaim, facing: BoundedClaim): boolean {
  return (
    figure.kind !== 'vague' &&
    !isNumberless(figure) &&
    compareMeasures(claim.measure, facing.claim.measure).comparable
  );
}

function differsBy(kind: Removing, reading: Traits, speaking: Traits, facing: Traits): boolean {
  const sameWhat = reading.measure === speaking.measure && reading.evidence === speaking.evidence;
  switch (kind) {
    case 'same-lineage':
      return sameWhat && reading.window === speaking.window && reading.saidOn === speaking.saidOn;
    case 'older-as-of': {
      const [then, now, theirs] = [reading.saidOn, speaking.saidOn, facing.saidOn];
      return (
        sameWhat && then !== null && now !== null && theirs !== null && then < now && theirs < now
      );
    }
    case 'window':
      return sameWhat && reading.window !== speaking.window && reading.window === facing.window;
    case 'population':
      return (
        reading.outcome === speaking.outcome &&
        reading.population !== speaking.population &&
        reading.population === facing.population
      );
    case 'measure-or-evidence':
      return (
        reading.population === speaking.population &&
        !sameWhat &&
        reading.outcome === facing.outcome &&
        reading.evidence === facing.evidence
      );
  }
}

/** The respects in which two readings may differ, as keys. */
interface Traits {
  readonly measure: string;
  readonly outcome: string;
  readonly population: string;
  readonly evidence: string;
  readonly window: string;
  readonly saidOn: number | null;
}

/**
 * The traits of readings asked about before: each stands in many pairs, and what it is like does
 * not change.
 */
const TRAITS = new WeakMap<BoundedClaim, Traits>();

function traitsOf(bounded: BoundedClaim): Traits {
  const known = TRAITS.get(bounded);
  if (known !== undefined) return known;
  const { measure, evidence, period, asOf, reportedOn } = bounded.claim;
  const facets = facetsOf(measure);
  const traits: Traits = {
    measure: labelOf(facets),
    outcome: measure.outcomes.join(),
    population: JSON.stringify(facets.population ?? null),
    evidence: evidence.join(),
    window: `${String(period.from)}/${String(period.to)}`,
    saidOn: asOf ?? reportedOn,
  };
  TRAITS.set(bounded, traits);
  return traits;
}
