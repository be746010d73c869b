import type { Membership } from './membership';
import { LEAST_SCORE, SCORE_UNIT } from '../weights/match-weight';

/** A score that no agreement can make up for. */
export const FORBIDDEN = -(2 ** 42);
const LEAST = LEAST_SCORE * SCORE_UNIT;

/**
 * One connected component, ready to be clustered: nodes are groups of claims that must stay
 * together. `scores` holds, for pairs of nodes with candidates (some perhaps more than once: they
 * add up), what their claim pairs count above `LEAST_SCORE`; so a pair that is no candidate counts
 * as the least without being stored. The arrays may be longer than what counts of them: they serve
 * one component after the other.
 */
export interface Component {
  readonly nodeCount: number;
  /** Claims per node. */
  readonly sizes: Int32Array;
  readonly pairCount: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly scores: Float64Array;
  /** Of the nodes that are an event of a report or an entry of a list. */
  readonly memberships: ReadonlyMap<number, Membership>;
}

/**
 * The **linkage criterion**: how well two groups hold together, from the sum of scores above the
 * least. Average linkage divides by |A||B|; the power of ¾ lets agreement among many count for more
 * than among two.
 *
 * @returns nats/1024 over (|A||B|)^¾; groups are merged while it is above 0
 *
 * @example
 * ```ts
 * import { cohesion } from 'casualty-claims/linkage';
 *
 * cohesion(0, 1, 1) < 0; // => true
 * cohesion(8 * 1024, 1, 1); // => 2048
 * ```
 */
export function cohesion(aboveLeast: number, sizeA: number, sizeB: number): number {
  const cells = sizeA * sizeB;
  const sum = aboveLeast + LEAST * cells;
  const root = Math.sqrt(cells);
  return sum / (root * Math.sqrt(root));
}
