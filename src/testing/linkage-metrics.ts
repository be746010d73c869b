/**
 * How well groups match the true ones: of what was joined how much is right, of what is right how
 * much was joined.
 */
export interface Agreement {
  /** From 0 to 1. */
  readonly precision: number;
  /** From 0 to 1. */
  readonly recall: number;
  /** Their harmonic mean, 0 where both are. */
  readonly f1: number;
}

/** Groups of ids, each id in one group; an id that is in one list of groups only is left out. */
export type Groups = readonly (readonly string[])[];

/**
 * **Pairwise** precision and recall: over all pairs of ids that are in one group. Large groups
 * weigh with the square of their size. Where no pair is joined, precision is 1: nothing wrong was
 * said.
 *
 * W. M. Rand, "Objective Criteria for the Evaluation of Clustering Methods", JASA 66(336), 1971,
 * pp. 846–850, counts the same pairs.
 *
 * @example
 * ```ts
 * import { pairwiseAgreement } from 'casualty-claims/testing';
 *
 * pairwiseAgreement([['a', 'b', 'c', 'd']], [['a', 'b', 'c'], ['d']]).precision; // => 0.5
 * ```
 */
export function pairwiseAgreement(found: Groups, gold: Groups): Agreement {
  const { overlaps, foundSizes, goldSizes } = crossTable(found, gold);
  let shared = 0;
  for (const { size } of overlaps) shared += pairsOf(size);
  const pairs = (sizes: readonly number[]): number =>
    sizes.reduce((sum, size) => sum + pairsOf(size), 0);
  return agreement(ratio(shared, pairs(foundSizes)), ratio(shared, pairs(goldSizes)));
}

/**
 * **B-cubed** precision and recall: for each id the share of its group that is right, averaged over
 * ids, so that every claim weighs the same.
 *
 * A. Bagga, B. Baldwin, "Algorithms for Scoring Coreference Chains", LREC 1998 workshop on
 * linguistic coreference; E. Amigó et al., "A comparison of extrinsic clustering evaluation metrics
 * based on formal constraints", Information Retrieval 12, 2009, pp. 461–486.
 *
 * @example
 * ```ts
 * import { bCubedAgreement } from 'casualty-claims/testing';
 *
 * bCubedAgreement([['a', 'b'], ['c', 'd']], [['a', 'b', 'c', 'd']]).recall; // => 0.5
 * ```
 */
export function bCubedAgreement(found: Groups, gold: Groups): Agreement {
  const { overlaps, foundSizes, goldSizes, ids } = crossTable(found, gold);
  let [precise, recalled] = [0, 0];
  for (const { size, inFound, inGold } of overlaps) {
    precise += (size * size) / foundSizes[inFound]!;
    recalled += (size * size) / goldSizes[inGold]!;
  }
  return agreement(ratio(precise, ids), ratio(recalled, ids));
}

/**
 * **LEA**, link-based entity-aware: for each group the share of its links that is resolved,
 * weighted by its size; a group of one has one link, to itself.
 *
 * N. S. Moosavi, M. Strube, "Which Coreference Evaluation Metric Do You Trust? A Proposal for a
 * Link-based Entity Aware Metric", ACL 2016, pp. 632–642.
 *
 * @example
 * ```ts
 * import { leaAgreement } from 'casualty-claims/testing';
 *
 * leaAgreement([['a', 'b'], ['c']], [['a', 'b', 'c']]).recall.toFixed(3); // => '0.333'
 * ```
 */
export function leaAgreement(found: Groups, gold: Groups): Agreement {
  const { overlaps, foundSizes, goldSizes, ids } = crossTable(found, gold);
  const resolved = (
    sizes: readonly number[],
    others: readonly number[],
    own: 'inFound' | 'inGold',
    other: 'inFound' | 'inGold',
  ): number => {
    const links = sizes.map(() => 0);
    for (const overlap of overlaps) {
      const [at, across] = [overlap[own], overlap[other]];
      const self = sizes[at] === 1 && others[across] === 1 ? 1 : 0;
      links[at] = links[at]! + pairsOf(overlap.size) + self;
    }
    return sizes.reduce(
      (sum, size, at) =>
        sum + (size === 0 ? 0 : size * (links[at]! / (size === 1 ? 1 : pairsOf(size)))),
      0,
    );
  };
  return agreement(
    ratio(resolved(foundSizes, goldSizes, 'inFound', 'inGold'), ids),
    ratio(resolved(goldSizes, foundSizes, 'inGold', 'inFound'), ids),
  );
}

interface CrossTable {
  /** Ids that a found and a true group share, for every two groups that share any. */
  readonly overlaps: readonly {
    readonly inFound: number;
    readonly inGold: number;
    readonly size: number;
  }[];
  readonly foundSizes: readonly number[];
  readonly goldSizes: readonly number[];
  readonly ids: number;
}

function crossTable(found: Groups, gold: Groups): CrossTable {
  const goldOf = new Map<string, number>();
  gold.forEach((group, at) => {
    for (const id of group) goldOf.set(id, at);
  });
  const goldSizes = gold.map(() => 0);
  const overlaps: { inFound: number; inGold: number; size: number }[] = [];
  let ids = 0;
  const foundSizes = found.map((group, inFound) => {
    const counts = new Map<number, number>();
    for (const id of group) {
      const inGold = goldOf.get(id);
      if (inGold === undefined) continue;
      counts.set(inGold, (counts.get(inGold) ?? 0) + 1);
      goldSizes[inGold] = goldSizes[inGold]! + 1;
      ids += 1;
    }
    let size = 0;
    for (const [inGold, shared] of counts) {
      overlaps.push({ inFound, inGold, size: shared });
      size += shared;
    }
    return size;
  });
  return { overlaps, foundSizes, goldSizes, ids };
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function agreement(precision: number, recall: number): Agreement {
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
