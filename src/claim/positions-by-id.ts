import type { Claim } from './claim';

/** Where the claim of each id stands in a list; the last of several. */
export function positionsById(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (let at = 0; at < claims.length; at += 1) positions.set(claims[at]?.id ?? '', at);
  return positions;
}
