import * as fc from 'fast-check';
import { syntheticClaims, type SyntheticClaim, type SyntheticOptions } from '../synthetic';
import type { Groups } from '../linkage-metrics';

/** Claims whose incidents are known, as {@link arbitraryCorpus} makes them. */
export interface Corpus {
  /** In an order that tells nothing. */
  readonly claims: readonly SyntheticClaim['claim'][];
  /** The ids of the claims of each incident. */
  readonly truth: Groups;
  /** What it was made from: the same options give the same corpus. */
  readonly options: SyntheticOptions;
}

/**
 * Corpora with known truth, for measuring what links claims: `syntheticClaims` of any seed, size
 * and density. Shrinks towards few claims and the seed 0.
 *
 * @param most - how many claims at most; 40 where left out
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { linkClaims } from 'casualty-claims';
 * import { pairwiseAgreement } from 'casualty-claims/testing';
 * import { arbitraryCorpus, type Corpus } from 'casualty-claims/testing/arbitraries';
 *
 * const found = ({ claims }: Corpus) =>
 *   linkClaims(claims).incidents.map(({ claimIds }) => claimIds);
 * fc.assert(
 *   fc.property(
 *     arbitraryCorpus(),
 *     (corpus) => pairwiseAgreement(found(corpus), corpus.truth).f1 >= 0,
 *   ),
 *   { numRuns: 5 },
 * );
 * ```
 */
export function arbitraryCorpus(most = 40): fc.Arbitrary<Corpus> {
  return fc
    .record({
      size: fc.integer({ min: 1, max: most }),
      seed: fc.nat(),
      density: fc.constantFrom(1, 8),
      bursty: fc.boolean(),
    })
    .map((options): Corpus => {
      const made = [...syntheticClaims(options)];
      const truth = new Map<string, string[]>();
      for (const { claim, gold } of made) truth.set(gold, [...(truth.get(gold) ?? []), claim.id]);
      return { claims: made.map(({ claim }) => claim), truth: [...truth.values()], options };
    });
}
