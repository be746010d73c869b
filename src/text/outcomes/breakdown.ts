import type { Article, MarkOf } from '../article/article';
import { has, isSign, mark } from '../article/article';
import { isCoordinated } from './coordination';
import type { FigureMention } from '../article/figure-mention';
import { outcomesAt } from './arabic-outcome';
import type { FigureContext } from './reading';
import { isFamily } from './outcome-family';

/** How many figures back the whole of a part is looked for. */
const FURTHEST = 40;

/** The words that make a figure a part, and of what. */
export interface PartSign {
  readonly from: number;
  readonly to: number;
  /** The outcome of the whole, where it is named: "among the wounded". */
  readonly of?: MarkOf<'outcome'>;
}

/**
 * "Among them" between the last figure and this one, or the pronoun of the figure itself.
 *
 *     42 جثة بينهم خمسة نشطاء        20 قتيلا معظمهم من الأطفال        12 were killed, including three children
 *            ^^^^^                             ^^^^^^                                  ^^^^^^^^^
 */
export function partSign(
  article: Article,
  previous: FigureMention | undefined,
  spot: FigureMention,
): PartSign | undefined {
  const sentence = article.sentences[spot.sentence];
  const floor = previous?.sentence === spot.sentence ? previous.next : (sentence?.from ?? 0);
  if (spot.figure.kind === 'share')
    return isPronounShare(article, spot) ? { from: spot.first, to: spot.next } : undefined;
  for (let at = spot.first - 1; at >= Math.max(floor, spot.first - 9); at--) {
    const part = mark(article, at, 'part');
    const of = outcomesAt(article, part?.to ?? at).find(
      ({ definite, sense }) =>
        (definite || article.language === 'en') && sense.as !== 'act' && sense.as !== 'event',
    );
    if (part !== undefined && part.to <= spot.first) {
      const harmed = /^(?:include|includes|included)$/.test(article.words[part.from]?.text ?? '')
        ? harmedBefore(article, part.from)
        : undefined;
      if (harmed !== undefined) return { from: part.from, to: part.to, of: harmed };
      const bare =
        /(?:^|و|ف)(?:من )?بين$/.test(
          article.words
            .slice(part.from, part.to)
            .map(({ text }) => text)
            .join(' '),
        ) ||
        (part.to === part.from + 1 && article.words[part.from]?.text === 'among');
      if (bare && of === undefined) return undefined;
      if (part.to < spot.first - 6) return undefined;
      // among the dead were four children; not "two were among the dead, and that four …"
      if (of !== undefined && (spot.first - of.to > 3 || begins(article, of.to, spot.first)))
        return undefined;
      return { from: part.from, to: part.to, ...(of === undefined ? {} : { of }) };
    }
    if (has(article, at, 'addition')) return undefined;
  }
  const bracket = previous === undefined ? undefined : inBracket(article, previous, spot);
  if (bracket !== undefined) return bracket;
  const among = ofTheHarmed(article, spot);
  if (among !== undefined) return among;
  // ثلاثة منهم, three of them
  const after = mark(article, spot.next, 'part') ?? mark(article, spot.after, 'part');
  if (after !== undefined && isOfThem(article, after.from, after.to))
    return { from: after.from, to: after.to };
  return undefined;
}

/**
 * six priests (five Spaniards …), 13 bodies: eight guerrillas, …: what splits up the figure before
 * it.
 */
function inBracket(
  article: Article,
  previous: FigureMention,
  spot: FigureMention,
): PartSign | undefined {
  if (previous.sentence !== spot.sentence || spot.first - previous.after > 2) return undefined;
  const before = article.words[spot.first - 1];
  const isOpen =
    isSign(before, '(') || (isSign(before, '-–—') && (before?.end ?? 0) - (before?.start ?? 0) > 1);
  return isOpen ? { from: spot.first - 1, to: spot.first } : undefined;
}

/** the dead include four children */
function harmedBefore(article: Article, at: number): MarkOf<'outcome'> | undefined {
  for (let step = 1; step <= 3; step++) {
    const harmed = outcomesAt(article, at - step).find(({ sense }) => sense.as === 'noun');
    if (harmed !== undefined) return harmed;
  }
  return undefined;
}

/** Another clause begins between the two. */
function begins(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (has(article, at, 'that') || article.words[at]?.text === 'and') return true;
  return false;
}

/** nine of the dead, five of those wounded; two children were among the dead */
function ofTheHarmed(article: Article, { next, after }: FigureMention): PartSign | undefined {
  for (let at = after; at <= after + 2; at++) {
    const among = mark(article, at, 'part');
    const dead =
      among === undefined || article.words[at]?.text !== 'among'
        ? undefined
        : outcomesAt(article, among.to).find(
            ({ sense }) => sense.as === 'noun' || sense.as === 'participle',
          );
    if (among !== undefined && dead !== undefined)
      return { from: among.from, to: among.to, of: dead };
  }
  const [of, the] = [article.words[next]?.text, article.words[next + 1]?.text];
  if (of !== 'of' || (the !== 'the' && the !== 'those' && the !== 'these')) return undefined;
  const harmed = outcomesAt(article, next + 2).find(
    ({ sense }) => sense.as === 'noun' || sense.as === 'participle',
  );
  return harmed === undefined ? undefined : { from: next, to: next + 2, of: harmed };
}

function isPronounShare(article: Article, spot: FigureMention): boolean {
  const words = article.words
    .slice(spot.first, spot.next + 2)
    .map(({ text }) => text)
    .join(' ');
  return /(?:هم|هن|ها)(?: |$)/.test(words) || /\b(?:them|whom|these|those)\b/.test(words);
}

function isOfThem(article: Article, from: number, to: number): boolean {
  const words = article.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return words === 'منهم' || words === 'منهن' || words === 'of them' || words === 'of whom';
}

/**
 * The reading that a part belongs to: the last whole before it, or the one whose outcome is named.
 */
export function wholeOf(
  article: Article,
  readings: readonly FigureContext[],
  spot: FigureMention,
  sign: PartSign,
): number | undefined {
  const paragraph = article.sentences[spot.sentence]?.paragraph;
  const { of } = sign;
  for (let at = readings.length - 1; at >= Math.max(0, readings.length - FURTHEST); at--) {
    const reading = readings[at];
    if (reading === undefined) break;
    if (of === undefined && reading.mention.sentence < spot.sentence - 1) break;
    if (
      of === undefined &&
      article.sentences[reading.mention.sentence]?.paragraph !== paragraph &&
      reading.mention.sentence !== spot.sentence
    )
      break;
    if (reading.whole !== undefined || reading.unit !== 'person') continue;
    if (
      of !== undefined &&
      !isFamily(of.sense.outcome === 'bodies found' ? 'dead' : of.sense.outcome, reading.outcome)
    )
      continue;
    return at;
  }
  return undefined;
}

/** Whether a figure goes on with the parts that the one before it is of: بينهم 5 أطفال و3 نساء. */
export function isNextPart(
  article: Article,
  previous: FigureContext | undefined,
  spot: FigureMention,
): boolean {
  return (
    previous?.whole !== undefined &&
    previous.mention.figure.kind !== 'share' &&
    isCoordinated(article, previous.mention, spot)
  );
}
