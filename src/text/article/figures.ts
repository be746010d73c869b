import { findFigures, type FoundFigure } from '../../figure';
import type { Article } from './article';
import { has, isSign, mark } from './article';
import type { FigureMention } from './figure-mention';

type Unfigured = Omit<Article, 'mentions'>;

/** The figures of the text with the nouns they count. */
export function figureMentionsOf(article: Unfigured): FigureMention[] {
  const { text, words, sentences, language } = article;
  const spots: FigureMention[] = [];
  let at = 0;
  let sentence = 0;
  const figures = findFigures(text, { language });
  for (const [nth, found] of figures.entries()) {
    while (at < words.length && (words[at]?.end ?? 0) <= found.start) at++;
    let next = at;
    while (next < words.length && (words[next]?.start ?? 0) < found.end) next++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.to ?? 0) <= at) sentence++;
    const limit = sentences[sentence]?.to ?? words.length;
    if (language === 'ar' && isSubject(article, found, at, next, figures[nth + 1])) continue;
    spots.push({
      ...found,
      first: at,
      next,
      after:
        language === 'ar'
          ? afterArabicNoun(
              article,
              next,
              limit,
              found.figure.kind === 'exact' &&
                found.figure.value === 2 &&
                !/[0-9٠-٩]/.test(found.figure.words),
            )
          : afterEnglishNoun(article, next, limit),
      sentence,
      index: spots.length,
    });
  }
  return spots;
}

/**
 *     خطف مسلحون عشرة عمال        أعدم مسلحون مجهولون ستة شبان
 *         ^^^^^^                       ^^^^^^ people without a number, straight after a verb and before its object: its subject
 */
function isSubject(
  article: Unfigured,
  { figure }: FoundFigure,
  at: number,
  next: number,
  after: FoundFigure | undefined,
): boolean {
  if (figure.kind !== 'vague' || figure.term !== 'barePlural' || after === undefined) return false;
  // جثث 12 شخصا: the number follows its noun.
  const isNounOf =
    has(article, at, 'outcome') &&
    article.words[next]?.start === after.start &&
    !isJoined(article, next);
  if (isNounOf) return true;
  if (!has(article, at, 'role') || !has(article, at - 1, 'outcome')) return false;
  for (let word = next; word <= next + 2; word++) {
    const here = article.words[word];
    if (here === undefined || here.kind === 'sign') return false;
    if (here.end > after.start) return here.start >= after.start;
    if (here.text.startsWith('و')) return false;
  }
  return false;
}

/** Whether a word belongs to a figure or to the noun that it counts. */
export function isCounted(article: Pick<Article, 'mentions' | 'words'>, at: number): boolean {
  const { mentions } = article;
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const spot = mentions[low - 1];
  return spot !== undefined && at < spot.after;
}

/** Whether a word is a noun that can be counted. */
function isNoun(article: Unfigured, at: number): boolean {
  return (
    article.marks[at]?.some(
      ({ sense, pronoun }) =>
        sense.is === 'role' ||
        sense.is === 'thing' ||
        (sense.is === 'outcome' &&
          (sense.as === 'noun' || sense.as === 'status') &&
          pronoun === ''),
    ) === true
  );
}

/**
 *     عدد غير محدد من الخسائر        42 جثة        نحو سبعمئة من مسلحي المعارضة
 *                  ^^ ^^^^^^^          ^^^                    ^^ ^^^^^
 */
function afterArabicNoun(article: Unfigured, next: number, limit: number, isDual: boolean): number {
  let at = next;
  if (article.words[at]?.text === 'من' && !hasConjunction(article, at)) at++;
  for (let step = 0; step < 2 && at + step < limit; step++) {
    const word = article.words[at + step];
    if (word?.kind !== 'word' || (word.newline && step > 0)) break;
    if (isJoined(article, at + step)) break;
    if (isNoun(article, at + step)) return longestNoun(article, at + step);
    if (step === 0 && at > next && !word.text.startsWith('ال')) break;
  }
  // قتيلان: the figure is its own noun.
  const isOwnNoun = isDual || isNoun(article, next - 1);
  return !isOwnNoun && isPlainNoun(article, at, limit) ? at + 1 : next;
}

function hasConjunction(article: Unfigured, at: number): boolean {
  return article.words[at]?.text.startsWith('و') === true;
}

/** و written onto a word that is known without it. */
function isJoined(article: Unfigured, at: number): boolean {
  const marks = article.marks[at]!;
  return (
    article.words[at]?.text.startsWith('و') === true &&
    (marks.length === 0 || marks.every(({ conjunction }) => conjunction))
  );
}

/** A noun that no list knows, straight after the number. */
function isPlainNoun(article: Unfigured, at: number, limit: number): boolean {
  const word = article.words[at];
  return (
    at < limit &&
    word?.kind === 'word' &&
    !word.newline &&
    (article.marks[at]?.length ?? 0) === 0 &&
    !word.text.startsWith('و') &&
    word.text.length > 2
  );
}

function longestNoun(article: Unfigured, at: number): number {
  const noun =
    mark(article, at, 'thing') ?? mark(article, at, 'outcome') ?? mark(article, at, 'role');
  return noun?.to ?? at + 1;
}

const AFTER_NOUN: ReadonlySet<string> = new Set(
  `
    was were is are be been being am have has had who whom whose that which in on at by from with
    without during when while after before and or but as to into for if than then also will would
    could may might near since until against under over because just only still not yesterday today
    including among where including`
    .trim()
    .split(/\s+/),
);

/**
 *     two unidentified armed men were killed        12 of the hostages
 *                            ^^^                              ^^^^^^^
 */
function afterEnglishNoun(article: Unfigured, next: number, limit: number): number {
  let at = next;
  if (article.words[at]?.text === 'of') at++;
  if (
    article.words[at]?.text === 'the' ||
    article.words[at]?.text === 'his' ||
    article.words[at]?.text === 'their' ||
    article.words[at]?.text === 'these'
  )
    at++;
  let end = next;
  for (let step = 0; step < 6 && at < limit; step++, at++) {
    const word = article.words[at];
    if (isSign(word, '-') || isSign(word, "'") || isSign(word, '"')) continue;
    if (word?.kind !== 'word' || AFTER_NOUN.has(word.text)) break;
    const counted = isNoun(article, at);
    if (!counted && article.marks[at]?.some(({ sense }) => sense.is === 'outcome') === true) break;
    if (counted) {
      const noun = longestNoun(article, at);
      // "12 wounded soldiers" goes on, "12 wounded" ends there.
      end = noun;
      at = noun - 1;
    } else if (end === next && step === 0) end = at + 1;
    else if (end > next && isCountedBefore(article, end)) break;
    else end = at + 1;
    if (article.words[at + 1]?.text === 'of') break;
  }
  return end;
}

function isCountedBefore(article: Unfigured, end: number): boolean {
  return isNoun(article, end - 1);
}
