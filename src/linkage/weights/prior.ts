import type { LinkWeights } from './weights';

/**
 * The **prior** of a pair in nats: ln μ/ν, where ν is how many claims a claim meets by chance at
 * its place in its days, and μ how many partners it has. Two clashes a day in one city need more
 * evidence to be called one than two in a year.
 *
 * @param density - local density around the pair, claims a window
 *
 * @example
 * ```ts
 * import { defaultWeights, priorWeight } from 'casualty-claims/linkage';
 *
 * priorWeight(0, defaultWeights) > 1; // => true
 * priorWeight(60, defaultWeights) < -3; // => true
 * ```
 */
export function priorWeight(density: number, { prior }: LinkWeights): number {
  return Math.log(prior.partners / (prior.quiet + density));
}
