import { LEAST_SCORE, SCORE_UNIT } from './match-weight';

const LEAST = LEAST_SCORE * SCORE_UNIT;

/**
 * One connected component, ready to be clustered: nodes are groups of claims that must stay together.
 * `scores` holds, per pair of nodes with candidates, the sum over its claim pairs of what each counts
 * above `LEAST_SCORE`; so a pair that is no candidate counts as the least without being stored.
 */
export interface Component {
  /** Claims per node. */
  readonly sizes: Int32Array;
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly score: number }[];
}

/**
 * The **linkage criterion**: how well two groups hold together, from the sum of scores above the least.
 * Average linkage divides by |A||B|; the power of ¾ lets agreement among many count for more than among two.
 *
 * @returns nats/1024 over (|A||B|)^¾; groups are merged while it is above 0
 *
 * @example
 * ```ts
 * import { cohesion } from 'casualty-claims';
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
