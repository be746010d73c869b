import type { BoundedClaim } from './bounded-claim';

/** The order of two texts by their code units, the same in every locale. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of two figures by the ids of their claims. */
export function byClaimId(a: BoundedClaim, b: BoundedClaim): number {
  return byText(a.claim.id, b.claim.id);
}
