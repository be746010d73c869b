import type { Claim } from '../claim';

/** Where the claim of each id stands in a list; the last of several. */
export function positionsById(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  claims.forEach(({ id }, at) => positions.set(id, at));
  return positions;
}
