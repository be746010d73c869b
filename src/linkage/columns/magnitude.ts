import { isDeath, isOutcomePartOf, outcomeFromWord } from '../../claim/outcome';

/**
 * How many there are of each for one dead, roughly: what makes 12 killed and 30 wounded of one
 * order. War surgery counts two wounded and more for each dead (R. M. Coupland, D. R. Meddings,
 * "Mortality associated with use of weapons in armed conflicts, wartime atrocities, and civilian
 * mass shootings", BMJ 319, 1999, pp. 407–410).
 */
const WOUNDED = 2;
const MISSING = 0.5;
const CASUALTIES = 3;

/**
 * By what a count of a measure is divided to be held against the dead of the same event; null where
 * nothing follows: the displaced, things, and parts of a people ("5 activists") are of any order.
 *
 * @param measure - the key of a row's measure: outcome, then unit, type and population where it has
 *   them
 */
export function scaleOf(measure: string): number | null {
  const [words = '', unit = 'person', , population = '[]'] = measure.split(' ');
  if (unit !== 'person' || population !== '[]' || words.includes('|')) return null;
  const outcome = outcomeFromWord(words);
  if (outcome === null) return null;
  if (isDeath(outcome)) return 1;
  if (isOutcomePartOf(outcome, 'wounded')) return WOUNDED;
  if (outcome === 'missing') return MISSING;
  return outcome === 'casualties' ? CASUALTIES : null;
}
