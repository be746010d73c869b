import type { NormalClaim } from '../normalise/normalise';
import type { NotCounted } from './model/types';

/**
 * Tells the claims that count from those that are listed and never counted: what is only possible
 * or hypothetical, denials, retractions and what they take back, and repeats without a figure of
 * their own.
 */
export function countedClaims(
  claims: readonly NormalClaim[],
  isExcluded: (claim: NormalClaim) => boolean,
): { counted: NormalClaim[]; notCounted: NotCounted[] } {
  const retracted = retractions(claims);
  const notCounted: NotCounted[] = [];
  const counted: NormalClaim[] = [];
  for (const claim of claims) {
    const reason = isExcluded(claim)
      ? { because: 'excluded' as const, of: null }
      : reasonNotToCount(claim, retracted);
    if (reason === null) counted.push(claim);
    else notCounted.push({ claimId: claim.id, ...reason });
  }
  return { counted, notCounted };
}

function reasonNotToCount(
  claim: NormalClaim,
  retracted: ReadonlyMap<string, string>,
): Omit<NotCounted, 'claimId'> | null {
  const { stance, denies, supersedes, restates } = claim.claim;
  const { modality } = claim.effective;
  if (stance === 'retracts')
    return { because: 'retraction', of: denies ?? supersedes ?? restates ?? null };
  const by = retracted.get(claim.id);
  if (by !== undefined) return { because: 'retracted', of: by };
  if (stance === 'denies') return { because: 'denial', of: denies ?? null };
  if (modality === 'possible' || modality === 'hypothetical')
    return { because: modality, of: null };
  if (restates !== undefined && claim.figure === null && claim.effective.topic === undefined)
    return { because: 'restated-without-figure', of: restates };
  return null;
}

/** Claim ids that a later word of the same voice took back, with the claim that did it. */
function retractions(claims: readonly NormalClaim[]): ReadonlyMap<string, string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const retracted = new Map<string, string>();
  for (const claim of claims) {
    if (claim.claim.stance !== 'retracts') continue;
    const target = byId.get(
      claim.claim.denies ?? claim.claim.supersedes ?? claim.claim.restates ?? '',
    );
    // Only the voice that said it can take it back; from anyone else it is a denial.
    if (target?.origin.lineage === claim.origin.lineage) retracted.set(target.id, claim.id);
  }
  return retracted;
}
