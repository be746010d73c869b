import type { Article } from '../article/article';
import { has, isSign, mark, wording } from '../article/article';

/** A list of names of people: words `from` up to, not including, `to`. */
export interface NameList {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

const MOST_WORDS = 5;
const ARABIC_JOINERS: ReadonlySet<string> = new Set('عبد ابو ام ابن بن بنت ال'.split(' '));

/**
 * Names after "among them", and after "in addition to" where it goes on with such a list.
 *
 *     من بينهم : ياسر … - ناصر … - محمد …        including Omar Said, Lina Haddad and her son
 *                ^^^^^^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^^^^^^^
 */
export function nameListAt(article: Article, at: number, limit: number): NameList | undefined {
  const colon = isSign(article.words[at], ':');
  const from = colon ? at + 1 : at;
  const names: string[] = [];
  let end = from;
  let word = from;
  for (;;) {
    const to = endOfName(article, word, limit, colon || names.length > 0);
    const length = to - word;
    if (length < 2 || length > MOST_WORDS) break;
    names.push(
      wording(article, word, to)
        .words.replace(/^و(?=\S{2})/, '')
        .trim(),
    );
    end = to;
    let next = to;
    // ( الصورة ): what stands in brackets belongs to the name.
    if (isSign(article.words[next], '(')) {
      const close = closing(article, next, limit);
      if (close > 0) [next, end] = [close + 1, close + 1];
    }
    const link = article.words[next];
    const joins =
      isSign(link, '-–—،,') ||
      link?.text === 'و' ||
      link?.text === 'and' ||
      (article.language === 'ar' &&
        link?.text.startsWith('و') === true &&
        (article.marks[next]?.length ?? 0) === 0);
    if (!joins) break;
    word = link?.text.length === 1 || link?.text === 'and' ? next + 1 : next;
    if (
      isSign(link, '،,-') &&
      (article.words[word]?.text === 'و' || article.words[word]?.text === 'and')
    )
      word++;
  }
  if (names.length === 0 || (names.length < 2 && !colon)) return undefined;
  return { from, to: end, names };
}

function closing(article: Article, at: number, limit: number): number {
  for (let step = at + 1; step < Math.min(limit, at + 6); step++)
    if (isSign(article.words[step], ')')) return step;
  return -1;
}

function endOfName(article: Article, from: number, limit: number, listed: boolean): number {
  let at = from;
  while (at < limit && at - from <= MOST_WORDS && isName(article, at, from, listed)) at++;
  return at;
}

/**
 * `listed`: a colon or another name stands before it, so that a verb of the same letters (ياسر) is
 * none.
 */
function isName(article: Article, at: number, from: number, listed: boolean): boolean {
  const word = article.words[at];
  if (word?.kind !== 'word' || word.newline || word.text === 'و') return false;
  if (article.language === 'en') {
    if (word.text === 'al' || word.text === 'bin' || word.text === 'de') return at > from;
    return (
      word.capital &&
      !has(article, at, 'source') &&
      !has(article, at, 'actor') &&
      !has(article, at, 'time') &&
      !has(article, at, 'role') &&
      !has(article, at, 'place')
    );
  }
  if (
    at > from &&
    word.text.startsWith('و') &&
    !/^(?:وليد|وائل|وسام|وفاء|وديع|واصف|وجيه|وحيد|وسيم|وردة)$/.test(word.text)
  )
    return false;
  if (ARABIC_JOINERS.has(word.text) || ARABIC_JOINERS.has(article.words[at - 1]?.text ?? ''))
    return true;
  if (
    mark(article, at, 'part') !== undefined ||
    word.text === 'في' ||
    word.text === 'من' ||
    word.text === 'الي'
  )
    return false;
  return !article.marks[at]!.some(
    ({ sense, conjunction }) =>
      sense.is !== 'place' &&
      sense.is !== 'where' &&
      sense.is !== 'actor' &&
      !(
        listed &&
        !conjunction &&
        (sense.is === 'speech' ||
          (sense.is === 'outcome' && (sense.as === 'act' || sense.as === 'suffer')))
      ),
  );
}
