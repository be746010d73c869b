import { foldName } from '../claim/fold';
import type { SourceKind } from '../claim/source';
import type { NormalClaim } from '../normalise/normalise';

/**
 * What to leave out of the count, to see what hangs on it. Claims keep their incident and are
 * listed as `excluded`, so that a what-if differs from the report in nothing but what was asked.
 */
export interface Exclusion {
  readonly claimIds?: readonly string[];
  /** Names of origins, or lineages as reports give them. */
  readonly sources?: readonly string[];
  readonly kinds?: readonly SourceKind[];
  /**
   * Weight in nats: claims that only a link below it holds in their incident, the largest part of
   * which stays. It acts in `reconcileClaims`, where there are links.
   */
  readonly linksBelow?: number;
}

/** Whether a claim is left out. */
export function exclusionOf({ claimIds = [], sources = [], kinds = [] }: Exclusion = {}): (
  claim: NormalClaim,
) => boolean {
  if (claimIds.length + sources.length + kinds.length === 0) return () => false;
  const ids = new Set(claimIds);
  const names = new Set(sources.map(foldName));
  const lineages = new Set(sources);
  const left = new Set<string>(kinds);
  return ({ id, origin }) =>
    ids.has(id) ||
    lineages.has(origin.lineage) ||
    names.has(foldName(origin.name)) ||
    (origin.kind !== null && left.has(origin.kind));
}
