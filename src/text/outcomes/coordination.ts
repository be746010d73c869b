import type { Article } from '../article/article';
import { has, isSign } from '../article/article';
import type { FigureMention } from '../article/figure-mention';

/** Whether a figure is the next item of the list that the figure before it stands in. */
export function isCoordinated(
  article: Article,
  previous: FigureMention,
  spot: FigureMention,
): boolean {
  const from = skipBracket(article, previous.after, spot.first);
  const gap = spot.first - from;
  if (gap > 12 || previous.sentence !== spot.sentence) return false;
  const word = article.words[spot.first];
  const joined =
    article.language === 'ar'
      ? (word?.text.startsWith('و') === true && spot.start > word.start) ||
        article.words[spot.first - 1]?.text === 'و' ||
        (gap <= 2 && isSign(article.words[spot.first - 1], '،,'))
      : hasEnglishLink(article, from, spot, gap);
  if (!joined) return false;
  for (let at = from; at < spot.first; at++) {
    if (isSign(article.words[at], ';؛') || has(article, at, 'that')) return false;
  }
  return true;
}

function skipBracket(article: Article, at: number, stop: number): number {
  const open = article.words[at];
  if (!isSign(open, '(') && !isSign(open, '-–—')) return at;
  for (let step = at + 1; step < stop; step++)
    if (isSign(article.words[step], isSign(open, '(') ? ')' : (open?.text ?? ''))) return step + 1;
  return at;
}

function hasEnglishLink(article: Article, from: number, spot: FigureMention, gap: number): boolean {
  let before = spot.first - 1;
  if (/^(?:the|his|her|their|its)$/.test(article.words[before]?.text ?? '')) before--;
  if (article.words[before]?.text === 'of') before--;
  const last = article.words[before]?.text;
  if (last === 'and' || last === 'or' || last === 'plus') return true;
  if (gap <= 2 && isSign(article.words[spot.first - 1], ',')) return true;
  return (
    gap <= 4 &&
    (has(article, from, 'addition') ||
      (isSign(article.words[from], ',') && has(article, from + 1, 'addition')))
  );
}
