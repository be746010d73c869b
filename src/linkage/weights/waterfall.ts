import type { LinkColumns } from '../columns/columns';
import { pairDensity } from './density';
import type { ComparisonFinding, ScoredPair } from '../incident';
import { COMPARISONS, COMPARISON_NAMES, levelIn } from '../comparisons/levels';
import { SCORE_UNIT, type ScoredPairs } from './match-weight';
import { priorWeight } from './prior';
import type { LinkWeights } from './weights';

/**
 * The rows of a pair's waterfall: what every comparison found, in the fixed order, those not
 * observed among them.
 */
function findingsOf(pattern: number, weights: LinkWeights): ComparisonFinding[] {
  return COMPARISON_NAMES.map((comparison): ComparisonFinding => {
    const level = COMPARISONS[comparison][levelIn(pattern, comparison)]!;
    const byLevel: Readonly<Record<string, number>> = weights.comparisons[comparison];
    return { comparison, level, weight: byLevel[level] ?? 0 };
  });
}

/** One of the scored pairs, spelt out. */
export function scoredPair(
  columns: Pick<LinkColumns, 'ids' | 'start'>,
  pairs: ScoredPairs,
  density: Float32Array,
  at: number,
  weights: LinkWeights,
): ScoredPair {
  const [a, b] = [pairs.first[at]!, pairs.second[at]!];
  return {
    a: columns.ids[a]!,
    b: columns.ids[b]!,
    weight: pairs.weights[at]! / SCORE_UNIT,
    prior: priorWeight(pairDensity(columns, density, a, b), weights),
    findings: findingsOf(pairs.patterns[at]!, weights),
  };
}
