import type { Article } from '../article/article';
import { has, isSign, mark } from '../article/article';

const WINDOW = 16;

/**
 * Whether what is told of a figure is only imagined, asked for or feared. The words before the
 * governor of the same clause decide, and "may" for "perhaps".
 *
 *     أي قذيفة يمكن أن تتسبب في مقتل عدد كبير        demanded the release of 300 prisoners
 *              ^^^^^^^                                ^^^^^^^^
 */
export function unrealBefore(
  article: Article,
  governor: number,
  first: number,
  floor: number,
  reach = WINDOW,
): 'hypothetical' | 'possible' | undefined {
  let how: 'hypothetical' | 'possible' | undefined;
  const from = Math.min(governor, first);
  const to = Math.max(governor, first);
  for (let at = to; at >= Math.max(floor, from - reach); at--) {
    if (at < from && isSign(article.words[at], ';؛.')) break;
    const unreal = mark(article, at, 'unreal');
    if (unreal !== undefined && unreal.from <= to) {
      if (unreal.sense.how === 'hypothetical') return 'hypothetical';
      how = 'possible';
      continue;
    }
    if (at < from && (has(article, at, 'speech') || has(article, at, 'according-to'))) break;
    if (at < from && article.language === 'en' && has(article, at, 'that')) break;
    if (at < from - 6 && isSign(article.words[at], '،,')) break;
    if (at < from && article.language === 'ar' && isConjoinedVerb(article, at)) break;
  }
  return how;
}

/** و before a verb begins anew: هدد … وقتل 5. */
function isConjoinedVerb(article: Article, at: number): boolean {
  return (
    article.marks[at]?.some(
      ({ sense, conjunction }) => conjunction && sense.is === 'outcome' && sense.as === 'act',
    ) === true
  );
}
