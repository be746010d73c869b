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
  readonly readings: readonly BoundedClaim[];
  readonly speaking: BoundedClaim;
  readonly own: Interval;
  readonly breakdown: Breakdown;
}

/**
 * One lineage's account of a row: its figures of this measure weighed against each other, and the
 * parts it gives of the figure that speaks.
 *
 * @param readings - every counted figure of the lineage in the row
 * @param partsOf - the figures that the same voice gives as part of a claim
 * @param row - the row's widest measure
 * @param laws - what all figures of the voice imply together
 */
export function accountOf(
  readings: readonly BoundedClaim[],
  partsOf: (claimId: string) => readonly BoundedClaim[],
  row: Measure,
  laws: VoiceLaws,
): BuiltAccount {
  const { remaining, superseded } = selectSpeaking(readings);
  const speaking = mostSpecific(remaining);
  const meets = allMeet(remaining);
  const publishers = [...new Set(readings.map((reading) => reading.claim.publisher))].sort();
  const samePublisher = new Set(remaining.map((reading) => reading.claim.publisher)).size === 1;
  const relayed = new Set(
    superseded.flatMap(({ because, claimId }) => (because === 'longer-chain' ? claimId : [])),
  );
  const relays = readings.filter((reading) => relayed.has(reading.claim.id));
  const own = meets ? speaking.asserted : hull(remaining.map((reading) => reading.asserted));
  const breakdown = breakDown(
    speaking,
    remaining.flatMap((reading) => partsOf(reading.claim.id)),
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
    claimIds: readings.map((reading) => reading.claim.id).sort(),
    figure: speaking.figure,
    measure: facetsOf(speaking.claim.measure),
    evidence: speaking.claim.evidence,
    stated: meets ? speaking.stated : hullOfStated(remaining),
    asserted: narrows(speaking, row) ? { lower: own.lower, upper: null } : own,
    read: meets ? speaking.read : hull(remaining.map((reading) => reading.read)),
    readBy: speaking.readBy,
    sumOfParts: false,
    addends: compacted([]),
    otherWordings: compacted(
      remaining
        .filter((reading) => reading !== speaking)
        .map((reading) => ({
          claimId: reading.claim.id,
          figure: reading.figure,
          publisher: reading.claim.publisher,
        })),
    ),
    superseded: compacted(superseded),
    falls: compacted(fallsOf(readings)),
    selfContradiction: (!meets && samePublisher) || breakdown.contradicts,
    relayDiffers:
      (!meets && !samePublisher) || relays.some((relay) => !intersects(relay.read, speaking.read)),
    publishers,
    parts: compacted(breakdown.parts),
    rest: breakdown.rest,
  };
  return { account, readings, speaking, own, breakdown };
}

/**
 * Whether a figure asserts no upper bound as an answer to a measure: it uses a narrower word (70
 * executed: at least 70 dead), or counts evidence (42 bodies found: more may have died).
 */
function narrows(reading: BoundedClaim, row: Measure): boolean {
  const isNarrower = reading.claim.measure.outcomes.some((outcome) =>
    row.outcomes.every((wide) => wide !== outcome && isOutcomePartOf(outcome, wide)),
  );
  return isNarrower || reading.claim.evidence.length > 0;
}

function hullOfStated(readings: readonly BoundedClaim[]): Account['stated'] {
  const stated = readings.map((reading) => reading.stated);
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
