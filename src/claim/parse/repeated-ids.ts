import { makeIssue, type Issue } from '../../issue/issue';
import type { Claim } from '../claim';
import { canonicalJson } from '../content-id';
import { positionsById } from './positions-by-id';
import type { ClaimProblems } from './read-claim';
import type { KeptClaims } from './settle-references';

/**
 * What is left of the claims that were read: of each id one, and none whose id stands for different
 * contents.
 */
export function keptOf(
  read: readonly (Claim | null)[],
  troubled: ReadonlyMap<number, ClaimProblems>,
): { kept: KeptClaims; conflicting: ReadonlySet<string> } {
  const claims: Claim[] = [];
  const places: number[] = [];
  read.forEach((claim, at) => {
    if (claim === null) return;
    claims.push(claim);
    places.push(at);
  });
  const unusable = new Set<string>();
  for (const { claim, claimId } of troubled.values())
    if (claim === null && claimId !== undefined) unusable.add(claimId);
  const positions = positionsById(claims);
  if (positions.size === claims.length && unusable.size === 0)
    return { kept: { claims, places, positions }, conflicting: unusable };
  const conflicting = conflictingIds(claims, unusable);
  const seen = new Set<string>();
  const isKept = claims.map(({ id }) => {
    if (conflicting.has(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  const left = claims.filter((_, at) => isKept[at]);
  return {
    kept: {
      claims: left,
      places: places.filter((_, at) => isKept[at]),
      positions: positionsById(left),
    },
    conflicting,
  };
}

/**
 * Ids that stand for different contents: nobody can say which was meant, so none is used. An
 * unusable id is one of an item that could not be read, whose content differs for certain.
 */
function conflictingIds(
  claims: readonly Claim[],
  unusable: ReadonlySet<string>,
): ReadonlySet<string> {
  const conflicting = new Set<string>();
  const first = new Map<string, Claim>();
  const content = new Map<string, string>();
  for (const claim of claims) {
    if (unusable.has(claim.id)) conflicting.add(claim.id);
    const other = first.get(claim.id);
    if (other === undefined) {
      first.set(claim.id, claim);
      continue;
    }
    const known = content.get(claim.id) ?? canonicalJson(other);
    content.set(claim.id, known);
    if (known !== canonicalJson(claim)) conflicting.add(claim.id);
  }
  return conflicting;
}

/** Of a claim whose id another claim of different content bears too. */
export function duplicateIssue(id: string): Issue {
  return makeIssue({
    code: 'duplicate-id',
    severity: 'error',
    claimId: id,
    path: ['id'],
    received: id,
    expected: 'an id that no other claim of different content has',
  });
}
