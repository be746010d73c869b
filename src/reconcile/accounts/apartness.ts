import { areMeasuresDisjoint } from '../../claim/measure';
import { byClaimId } from '../by-text';
import type { BoundedClaim } from '../bounded-claim';

/** Whether two parts of one whole exclude each other. */
export type Apart = 'yes' | 'by-convention' | 'no';

/**
 * Whether two siblings exclude each other: by their facets, as a full split, or as different named
 * people.
 */
export function apartness(a: BoundedClaim, b: BoundedClaim): Apart {
  if (a.claim.claim.overlaps === true || b.claim.claim.overlaps === true) return 'no';
  if (a.claim.claim.complete === true && b.claim.claim.complete === true) return 'yes';
  const [named, others] = [a.claim.claim.people ?? [], b.claim.claim.people ?? []];
  if (areAllNamed(a) && areAllNamed(b) && !named.some((name) => others.includes(name)))
    return 'yes';
  return areMeasuresDisjoint(a.claim.measure, b.claim.measure);
}

/**
 * Readings of which every two exclude each other, taken greedily with the largest lower bound
 * first: a valid set always, the best one where they fall into disjoint groups. Where `first` is
 * given, it is in the set and the others are chosen beside it.
 */
export function disjointSet(
  claims: readonly BoundedClaim[],
  isApart: (apart: Apart) => boolean,
  lowerOf: (bounded: BoundedClaim) => number,
  first?: BoundedClaim,
): readonly BoundedClaim[] {
  const chosen: BoundedClaim[] = first === undefined ? [] : [first];
  const sorted = [...claims].sort((a, b) => lowerOf(b) - lowerOf(a) || byClaimId(a, b));
  for (const bounded of sorted) {
    if (bounded !== first && chosen.every((other) => isApart(apartness(bounded, other))))
      chosen.push(bounded);
  }
  return chosen;
}

/** Whether the names given are all the people of the figure. */
function areAllNamed({ claim, asserted }: BoundedClaim): boolean {
  return (claim.claim.people ?? []).length >= (asserted.upper ?? Number.POSITIVE_INFINITY);
}
