import type { Measure } from '../claim/measure';
import {
  assertedBounds,
  readFigure,
  statedBounds,
  type Convention,
  type Figure,
  type Stated,
} from '../figure';
import type { Interval } from '../interval/interval';
import type { NormalClaim } from '../normalise/normalise';

/** A claim that says what it counts. */
export interface MeasuredClaim extends NormalClaim {
  readonly measure: Measure;
}

/** A claim with the three kinds of bounds of its figure. */
export interface BoundedClaim extends Bounds {
  readonly claim: MeasuredClaim;
}

/** What a figure comes to. */
interface Bounds {
  readonly figure: Figure;
  readonly stated: Stated;
  readonly asserted: Interval;
  readonly read: Interval;
  readonly readBy: string;
}

/**
 * The bounds of every claim that has a figure and says what it counts. A share is worked out from
 * its whole, and a whole may itself be a share; the chain is followed without recursion, since it
 * may be as deep as the input is long.
 *
 * @returns by id, in the order of the claims
 */
export function readClaims(
  claims: readonly NormalClaim[],
  convention: Convention,
): ReadonlyMap<string, BoundedClaim> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const boundsById = new Map<string, Bounds>();
  for (const claim of claims) {
    const chain: NormalClaim[] = [];
    const open = new Set<string>();
    for (
      let at: NormalClaim | undefined = claim;
      at !== undefined && !boundsById.has(at.id) && !open.has(at.id);
    ) {
      chain.push(at);
      open.add(at.id);
      at = at.figure?.kind === 'share' ? byId.get(at.effective.partOf ?? '') : undefined;
    }
    for (let at = chain.pop(); at !== undefined; at = chain.pop()) {
      if (at.figure !== null)
        boundsById.set(
          at.id,
          boundsOf(at.figure, boundsById.get(at.effective.partOf ?? ''), convention),
        );
    }
  }
  const measured = new Map<string, BoundedClaim>();
  for (const claim of claims) {
    const bounds = boundsById.get(claim.id);
    if (bounds !== undefined && isMeasured(claim)) measured.set(claim.id, { claim, ...bounds });
  }
  return measured;
}

function isMeasured(claim: NormalClaim): claim is MeasuredClaim {
  return claim.measure !== null;
}

function boundsOf(figure: Figure, whole: Bounds | undefined, convention: Convention): Bounds {
  const asserted = assertedBounds(figure, whole?.asserted);
  const reading = readFigure(figure, convention, whole?.read);
  return {
    figure,
    stated: statedBounds(figure, { convention, whole: whole?.stated }),
    asserted,
    // Where a convention has no rule, a reader is left with what the words assert.
    read: reading.kind === 'read' ? reading.bounds : asserted,
    readBy: reading.rule,
  };
}
