import type { Article, MarkOf } from '../article/article';
import { has, isSign } from '../article/article';
import type { FigureMention } from '../article/figure-mention';

/** A word that says what became of those counted. */
export interface Governor {
  readonly mark: MarkOf<'outcome'>;
  /** Words between it and the figure. */
  readonly distance: number;
}

const FAR = 40;
/** Words that a noun follows, and no verb. */
const AFTER = /^(?:اثر|بعد|جراء|عن|في|من|الي|نتيجه|بسبب|اثناء|خلال|قبل)$/;
/** They are still, they were: a noun after it says of them what they are. */
const STILL = /^(?:يزالون|زالوا|كانوا|باتوا|اصبحوا|عداد|يزال|يعتبرون)$/;

type Fits = (mark: MarkOf<'outcome'>) => boolean;

/** The outcome senses of a word. */
export function outcomesAt({ marks }: Pick<Article, 'marks'>, at: number): MarkOf<'outcome'>[] {
  return (marks[at] ?? []).filter((one): one is MarkOf<'outcome'> => one.sense.is === 'outcome');
}

/**
 * The nearest word before a figure that governs it.
 *
 *     أسفر القصف عن مقتل 84 مواطنا        مؤكدا أنهم قتلوا عشرات الجنود
 *                   ^^^^                            ^^^^^
 *
 * Never over "that" or "while", and not one whose object is a pronoun (أعدمتهم).
 */
export function before(
  article: Article,
  spot: FigureMention,
  floor: number,
  fits: Fits,
): Governor | undefined {
  const stop = Math.max(floor, spot.first - FAR);
  // لعشرات, بقتلى: the word itself carries a preposition, never a governor.
  for (let at = spot.first - 1; at >= stop; at--) {
    if (isBarrier(article, at)) return undefined;
    for (const mark of outcomesAt(article, at)) {
      if (mark.to > spot.first || !fits(mark)) continue;
      if (mark.sense.near === true && spot.first - mark.to > 2) continue;
      if (mark.pronoun !== '' && mark.sense.as !== 'suffer') continue;
      if (
        mark.sense.as === 'status' ||
        (mark.sense.as === 'noun' && !isCountOf(article, at) && !isBodiesOf(mark, spot))
      )
        continue;
      return { mark, distance: spot.first - mark.to };
    }
  }
  return undefined;
}

/** جثث 12 مدنيا, جثتي طفلين */
function isBodiesOf({ sense, to, definite }: MarkOf<'outcome'>, { first }: FigureMention): boolean {
  return sense.outcome === 'bodies found' && to === first && !definite;
}

/** عدد القتلى … 20, ارتفاع حصيلة الضحايا إلى 20: the noun is what the number counts. */
function isCountOf(article: Article, at: number): boolean {
  for (let step = 1; step <= 2; step++) {
    const text = article.words[at - step]?.text;
    if (text !== undefined && /(?:عدد|حصيله|اعداد|عداد|اجمالي|مجموع)$/.test(text)) return true;
  }
  return false;
}

/**
 * The first verb after a figure, of which those counted are the subject.
 *
 *     أكثر من خمسين مدنيا … قتلوا في قصف        نحو سبعمئة … سلموا أسلحتهم
 *                         ^^^^^                           ^^^^^ ^^^^^^
 */
export function after(
  article: Article,
  spot: FigureMention,
  ceiling: number,
  fits: Fits,
): Governor | undefined {
  const stop = Math.min(ceiling, spot.after + FAR / 2);
  for (let at = spot.after; at < stop; at++) {
    if (has(article, at, 'that') && at > spot.after) return undefined;
    if (isSign(article.words[at], '؛;')) return undefined;
    if (isOtherClause(article, at)) return undefined;
    for (const mark of outcomesAt(article, at)) {
      // وأصيب begins anew.
      if (!fits(mark) || mark.conjunction) continue;
      const { as } = mark.sense;
      const passive =
        as === 'event' && /^(?:تم|تمت|جري|جرت|يتم)$/.test(article.words[at - 1]?.text ?? '');
      if (as === 'event' && !passive) continue;
      if (as === 'noun' || as === 'status') {
        if (
          (at - spot.after <= 1 || STILL.test(article.words[at - 1]?.text ?? '')) &&
          mark.preposition === ''
        )
          return { mark, distance: at - spot.after };
        continue;
      }
      if (as === 'act' && !isPlural(article.words[at]?.text ?? '', at - spot.after)) continue;
      // إثر غرق قاربهم: a noun of the verb's letters.
      if (as !== 'event' && AFTER.test(article.words[at - 1]?.text ?? '')) continue;
      if (
        as === 'suffer' &&
        mark.to === at + 1 &&
        mark.pronoun === '' &&
        mark.preposition === '' &&
        !isPlural(article.words[at]?.text ?? '', at - spot.after)
      )
        continue;
      return { mark, distance: at - spot.after };
    }
  }
  return undefined;
}

/** A verb whose subject was named: قتلوا; after a singular noun straight before it قتل too. */
function isPlural(text: string, distance: number): boolean {
  return text.endsWith('وا') || text.endsWith('ون') || text.endsWith('ن') || distance <= 1;
}

/** A word over which nothing governs. */
export function isBarrier(article: Article, at: number): boolean {
  if (isSign(article.words[at], '؛;')) return true;
  if (has(article, at, 'that')) return true;
  return isOtherClause(article, at);
}

/** "While", but not a relative (الذي, ما), which goes on with its noun. */
function isOtherClause(article: Article, at: number): boolean {
  const word = article.words[at]?.text ?? '';
  return (
    has(article, at, 'meanwhile') && !/^[وفم]?(?:ما|مما|الذي|التي|الذين|حيث|اذ|فقد)$/.test(word)
  );
}
