import type { NormalClaim } from '../../normalise/normalise';
import { rowOf, type LinkRow } from './row';

/** The row of a claim with the event that its references leave it: see `referenceLinks`. */
export function rowWithEvent(claim: NormalClaim, eventOf: ReadonlyMap<string, string>): LinkRow {
  return {
    ...rowOf(claim),
    event:
      claim.claim.event === undefined
        ? (claim.effective.event ?? null)
        : (eventOf.get(claim.id) ?? null),
  };
}
