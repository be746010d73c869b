import type { Article } from '../article/article';
import type { FigureContext } from '../outcomes/reading';

const LONG: ReadonlySet<string> = new Set(
  `
    year years decade decades months month war conflict السنوات سنوات سنه اعوام الاعوام الاشهر اشهر
    العام الحرب النزاع`
    .trim()
    .split(/\s+/),
);
const OVER: ReadonlySet<string> = new Set(
  `
    last past during over in for within this so خلال مدي علي الماضي الماضيه الاخيره في هذا طوال`
    .trim()
    .split(/\s+/),
);
const BEGAN: ReadonlySet<string> = new Set(
  `
    began begin beginning start started outbreak founded founding 2011 war بدء بدايه اندلاع بدات عام
    مطلع تاسيس انطلاق الحرب`
    .trim()
    .split(/\s+/),
);

/**
 * Whether a figure sums up years or a war, rather than telling of one incident: "since the war
 * began", "in the last ten years", منذ اندلاع الحرب.
 */
export function isSummary(article: Article, { mention }: FigureContext): boolean {
  const sentence = article.sentences[mention.sentence];
  if (sentence === undefined) return false;
  const from = Math.max(sentence.from, mention.first - 16);
  const to = Math.min(sentence.to, mention.after + 20);
  for (let at = from; at < to; at++) {
    const text = article.words[at]?.text ?? '';
    if (text === 'since' || text === 'منذ') {
      for (let step = at + 1; step <= at + 5; step++) {
        const word = article.words[step];
        if (word !== undefined && (BEGAN.has(word.text) || /^(?:19|20)\d\d$/.test(word.text)))
          return true;
      }
    }
    if (LONG.has(text)) {
      for (let step = 1; step <= 3; step++)
        if (OVER.has(article.words[at - step]?.text ?? '')) return true;
      if (OVER.has(article.words[at + 1]?.text ?? '') && article.language === 'ar') return true;
    }
  }
  return false;
}
