import { assertedBounds, readFigure, statedBounds, type Convention, type Figure, type Stated } from '../figure';
import type { Interval } from '../interval/interval';
import type { NormalClaim } from '../normalise/normalise';

/** A claim with the three kinds of bounds of its figure. */
export interface Reading {
  readonly claim: NormalClaim;
  readonly figure: Figure;
  readonly stated: Stated;
  readonly asserted: Interval;
  readonly read: Interval;
  readonly readBy: string;
}

/**
 * The bounds of every claim that has a figure. A share is worked out from its whole, and a whole may
 * itself be a share; the chain is followed without recursion, since it may be as deep as the input is long.
 */
export function readClaims(claims: readonly NormalClaim[], convention: Convention): ReadonlyMap<string, Reading> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const readings = new Map<string, Reading>();
  for (const claim of claims) {
    const chain: NormalClaim[] = [];
    const open = new Set<string>();
    for (let at: NormalClaim | undefined = claim; at !== undefined && !readings.has(at.id) && !open.has(at.id); ) {
      chain.push(at);
      open.add(at.id);
      at = at.figure?.kind === 'share' ? byId.get(at.effective.partOf ?? '') : undefined;
    }
    for (let at = chain.pop(); at !== undefined; at = chain.pop()) {
      if (at.figure !== null) readings.set(at.id, readOne(at, at.figure, readings.get(at.effective.partOf ?? ''), convention));
    }
  }
  return readings;
}

function readOne(claim: NormalClaim, figure: Figure, whole: Reading | undefined, convention: Convention): Reading {
  const asserted = assertedBounds(figure, whole?.asserted);
  const reading = readFigure(figure, convention, whole?.read);
  return {
    claim,
    figure,
    stated: statedBounds(figure, { convention, whole: whole?.stated }),
    asserted,
    // Where a convention has no rule, a reader is left with what the words assert.
    read: reading.kind === 'read' ? reading.bounds : asserted,
    readBy: reading.rule,
  };
}
