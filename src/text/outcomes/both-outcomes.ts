import { isNumberless } from '../../figure';
import type { Article } from '../article/article';
import { wording } from '../article/article';
import { outcomesAt } from './arabic-outcome';
import type { FigureContext } from './reading';

/**
 * A figure without a number may be said of two fates at once, and is then two claims.
 *
 *     عدد غير معروف من القتلى والجرحى        an unknown number of dead and wounded
 *                         ^^^^^^^^                                       ^^^^^^^
 */
export function secondFate(article: Article, reading: FigureContext): FigureContext | undefined {
  const { mention } = reading;
  if (
    !isNumberless(mention.figure) ||
    (mention.figure.kind === 'vague' && mention.figure.term === 'barePlural') ||
    reading.unit !== 'person'
  )
    return undefined;
  const at =
    article.words[mention.after]?.text === 'and' || article.words[mention.after]?.text === 'و'
      ? mention.after + 1
      : mention.after;
  const joined =
    at > mention.after ||
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
