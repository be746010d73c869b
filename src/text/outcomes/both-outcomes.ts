import { isNumberless } from '../../figure';
import type { Article } from '../article/article';
import { wording } from '../article/article';
import { outcomesAt } from './arabic-outcome';
import type { Reading } from './reading';

/**
 * A figure without a number may be said of two fates at once, and is then two claims.
 *
 *     عدد غير معروف من القتلى والجرحى        an unknown number of dead and wounded
 *                         ^^^^^^^^                                       ^^^^^^^
 */
export function secondFate(article: Article, reading: Reading): Reading | undefined {
  const { spot } = reading;
  if (
    !isNumberless(spot.figure) ||
    (spot.figure.kind === 'vague' && spot.figure.term === 'barePlural') ||
    reading.unit !== 'person'
  )
    return undefined;
  const at =
    article.words[spot.after]?.text === 'and' || article.words[spot.after]?.text === 'و'
      ? spot.after + 1
      : spot.after;
  const joined =
    at > spot.after ||
    (article.language === 'ar' && article.words[at]?.text.startsWith('و') === true);
  const noun = outcomesAt(article, at).find(({ sense }) => sense.as === 'noun');
  if (
    !joined ||
    noun === undefined ||
    noun.sense.outcome === 'bodies found' ||
    noun.sense.outcome === reading.outcome
  )
    return undefined;
  return {
    ...reading,
    outcome: noun.sense.outcome,
    evidence: [],
    until: noun.to,
    reasons: [{ is: 'outcome', by: 'noun', ...wording(article, noun.from, noun.to), distance: 0 }],
  };
}
