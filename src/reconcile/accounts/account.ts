import { isOutcomePartOf } from '../../claim/outcome';
import type { Measure } from '../../claim/measure';
import { hull } from '../../interval/combine';
import type { Interval } from '../../interval/interval';
import { intersects } from '../../interval/relation';
import { breakDown, type Breakdown, type VoiceLaws } from './breakdown';
import { facetsOf } from '../facets';
import { fallsOf } from './falls';
import { compacted } from '../kept';
import type { BoundedClaim } from '../bounded-claim';
import { allMeet, mostSpecific, selectSpeaking } from './select';
import type { Account } from '../model/types';

/**
 * An account as JSON, with what the row still needs of it: the figure's own bounds (before a
 * narrower word or evidence widens them), and what its parts imply.
 */
export interface BuiltAccount {
  readonly account: Account;
  /** Every figure of the voice in the row. */
  readonly claims: readonly BoundedClaim[];
  readonly speaking: BoundedClaim;
  readonly own: Interval;
  readonly breakdown: Breakdown;
}

/**
 * One lineage's account of a row: its figures of this measure weighed against each other, and the
 * parts it gives of the figure that speaks.
 *
 * @param claims - every counted figure of the lineage in the row
 * @param partsOf - the figures that the same voice gives as part of a claim
 * @param measure - the row's widest measure
 * @param laws - what all figures of the voice imply together
 */
export function accountOf(
  claims: readonly BoundedClaim[],
  partsOf: (claimId: string) => readonly BoundedClaim[],
  measure: Measure,
  laws: VoiceLaws,
): BuiltAccount {
  const { remaining, superseded } = selectSpeaking(claims);
  const speaking = mostSpecific(remaining);
  const meets = allMeet(remaining);
  const publishers = [...new Set(claims.map((bounded) => bounded.claim.publisher))].sort();
  const samePublisher = new Set(remaining.map((bounded) => bounded.claim.publisher)).size === 1;
  const relayed = new Set(
    superseded.flatMap(({ because, claimId }) => (because === 'longer-chain' ? claimId : [])),
  );
  const relays = claims.filter((bounded) => relayed.has(bounded.claim.id));
  const own = meets ? speaking.asserted : hull(remaining.map((bounded) => bounded.asserted));
  const breakdown = breakDown(
    speaking,
    remaining.flatMap((bounded) => partsOf(bounded.claim.id)),
    laws,
  );
  const { origin } = speaking.claim;
  const account: Account = {
    lineage: origin.lineage,
    name: origin.name,
    named: origin.named,
    kind: origin.kind,
    interest: speaking.claim.interest,
    claimId: speaking.claim.id,
    claimIds: claims.map((bounded) => bounded.claim.id).sort(),
    figure: speaking.figure,
    measure: facetsOf(speaking.claim.measure),
    evidence: speaking.claim.evidence,
    stated: meets ? speaking.stated : hullOfStated(remaining),
    asserted: narrows(speaking, measure) ? { lower: own.lower, upper: null } : own,
    read: meets ? speaking.read : hull(remaining.map((bounded) => bounded.read)),
    readBy: speaking.readBy,
    sumOfParts: false,
    addends: compacted([]),
    otherWordings: compacted(
      remaining
        .filter((bounded) => bounded !== speaking)
        .map((bounded) => ({
          claimId: bounded.claim.id,
          figure: bounded.figure,
          publisher: bounded.claim.publisher,
        })),
    ),
    superseded: compacted(superseded),
    falls: compacted(fallsOf(claims)),
    selfContradiction: (!meets && samePublisher) || breakdown.contradicts,
    relayDiffers:
      (!meets && !samePublisher) || relays.some((relay) => !intersects(relay.read, speaking.read)),
    publishers,
    parts: compacted(breakdown.parts),
    rest: breakdown.rest,
  };
  return { account, claims, speaking, own, breakdown };
}

/**
 * Whether a figure asserts no upper bound as an answer to a measure: it uses a narrower word (70
 * executed: at least 70 dead), or counts evidence (42 bodies found: more may have died).
 */
function narrows(bounded: BoundedClaim, measure: Measure): boolean {
  const isNarrower = bounded.claim.measure.outcomes.some((outcome) =>
    measure.outcomes.every((wide) => wide !== outcome && isOutcomePartOf(outcome, wide)),
  );
  return isNarrower || bounded.claim.evidence.length > 0;
}

function hullOfStated(claims: readonly BoundedClaim[]): Account['stated'] {
  const stated = claims.map((bounded) => bounded.stated);
  const numbers = stated
    .flatMap(({ lower, upper }) => [lower, upper])
    .filter((bound) => bound !== null);
  return {
    lower: numbers.length === 0 ? null : Math.min(...numbers),
    upper: numbers.length === 0 ? null : Math.max(...numbers),
    openAbove: stated.some((one) => one.openAbove),
    openBelow: stated.some((one) => one.openBelow),
    approximate: stated.some((one) => one.approximate),
    byConvention: stated.some((one) => one.byConvention),
    derived: stated.some((one) => one.derived),
  };
}
