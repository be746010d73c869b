import type { ComparisonFinding } from './incident';
import { COMPARISONS, COMPARISON_NAMES, levelIn } from './levels';
import { weightColumn, type LinkWeights } from './weights';

/** The rows of a pair's waterfall: what every comparison found, in the fixed order, those not observed among them. */
export function findingsOf(pattern: number, weights: LinkWeights): ComparisonFinding[] {
  return COMPARISON_NAMES.map((comparison): ComparisonFinding => {
    const level = levelIn(pattern, comparison);
    return { comparison, level: COMPARISONS[comparison][level] ?? 'not-observed', weight: weightColumn(weights, comparison)[level] ?? 0 };
  });
}
