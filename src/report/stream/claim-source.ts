import type { Claim } from '../../claim/claim';
import { parseClaims } from '../../claim/parse/parse-claims';
import type { Issue } from '../../issue/issue';
import type { PlacedRejection } from '../../linkage/stream/packed-reading';
import type { NormalClaim } from '../../normalise/normalise';

/**
 * Where the claims of a report come from: all are objects, or they are read again when their
 * incident is reconciled.
 */
export interface ClaimSource {
  /** How many claims were given, where that is known before they are read. */
  readonly size: number;
  /** How many claims are made ready together. */
  readonly batch: number;
  /** Reads everything once: the usable claims, in batches that no reference leads out of. */
  batches(told: (done: number, total: number) => void): Iterable<readonly Claim[]>;
  /** Takes in what became of a batch. */
  keep(normal: readonly NormalClaim[]): void;
  /** Makes the claims of the next incidents ready. */
  prepare(ids: readonly string[]): void;
  claimsOf(ids: readonly string[]): NormalClaim[];
  claim(id: string): Claim | undefined;
  /** Every claim that was kept, by id. */
  readonly kept: { readonly size: number } & Iterable<Claim>;
  readonly rejected: readonly PlacedRejection[];
  inputOf(rejection: PlacedRejection): unknown;
  readonly issues: readonly Issue[];
  placeOf(issue: Issue): number | undefined;
}

/** Claims that are held as objects, in every stage. */
export function memorySource(input: unknown): ClaimSource {
  const byId = new Map<string, NormalClaim>();
  let parsed = parseClaims([]);
  return {
    size: 0,
    batch: Infinity,
    *batches(told) {
      parsed = parseClaims(input, told);
      yield parsed.claims;
    },
    keep: (normal) => {
      for (const claim of normal) byId.set(claim.id, claim);
    },
    prepare: () => undefined,
    claimsOf: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    claim: (id) => byId.get(id)?.claim,
    kept: {
      get size() {
        return byId.size;
      },
      *[Symbol.iterator]() {
        for (const { claim } of byId.values()) yield claim;
      },
    },
    get rejected() {
      return parsed.rejected.map(({ claimId, issues }, place): PlacedRejection => ({
        ...(claimId === undefined ? {} : { claimId }),
        issues,
        place,
      }));
    },
    inputOf: ({ place }) => parsed.rejected[place]?.input,
    get issues() {
      return parsed.issues;
    },
    placeOf: () => undefined,
  };
}
