import type { BetweenFigure, Figure, ShareFigure } from '../figure';
import { phrasesAt } from '../words/phrase-match';
import type { Comparator } from '../words/phrases';
import { NUMBER, SIGN, type Token } from '../words/token';

/** The figure with a comparator put on it; the inner wording wins where the outer adds nothing. */
export function compare(kind: Comparator, inner: Figure): Figure {
  switch (inner.kind) {
    case 'exact':
      return withComparator(kind, inner.value);
    case 'about':
      return kind === 'about' || kind === 'nearly' || kind === 'exactly'
        ? inner
        : withComparator(kind, inner.value);
    case 'between':
      return comparedRange(kind, inner);
    case 'vague':
      // Beyond "dozens" nothing is bounded that the word did not leave open already.
      return kind === 'at-most' || kind === 'fewer-than' ? { ...inner, comparator: kind } : inner;
    case 'share':
      return comparedShare(kind, inner);
    default:
      return inner;
  }
}

function comparedRange(kind: Comparator, inner: BetweenFigure): Figure {
  switch (kind) {
    case 'at-most':
    case 'fewer-than':
      return { kind, value: inner.high, words: '' };
    case 'at-least':
    case 'more-than':
      return { ...inner, openAbove: true };
    case 'about':
    case 'nearly':
      return { ...inner, approximate: true };
    case 'exactly':
      return inner;
  }
}

function comparedShare(kind: Comparator, inner: ShareFigure): Figure {
  const isHedge = kind === 'about' || kind === 'nearly';
  if (kind === 'exactly' || inner.share === 'most' || (inner.comparator !== undefined && isHedge))
    return inner;
  if (inner.share === 'half' && kind === 'more-than')
    return { kind: 'share', share: 'most', words: '' };
  // "Nearly all" is most; there is no more than all.
  if (inner.share === 'all' && kind !== 'fewer-than')
    return isHedge ? { kind: 'share', share: 'most', words: '' } : inner;
  return { ...inner, comparator: kind };
}

function withComparator(kind: Comparator, value: number): Figure {
  const words = '';
  switch (kind) {
    case 'exactly':
      return { kind: 'exact', value, words };
    case 'nearly':
      return { kind: 'about', value, side: 'below', words };
    default:
      return { kind, value, words };
  }
}

const STOPS: ReadonlySet<string> = new Set(['and', 'or', 'و', 'او']);

/**
 *     خمسة نشطاء على الاقل          20 people or more
 *               ^^^^^^^^^^                     ^^^^^^^
 * A comparator may stand behind the noun, but not behind the next number, conjunction or stop.
 */
export function comparatorAfter(
  tokens: readonly Token[],
  start: number,
): { kind: Comparator; next: number } | undefined {
  for (let at = start; at < start + 7; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === NUMBER || (at > start && token.newline))
      return undefined;
    for (const { says, next } of phrasesAt(tokens, at)) {
      // "… and less than 40" begins another figure.
      if (isNumeralAt(tokens, next) && says.some((phrase) => phrase.is === 'comparator')) break;
      for (const phrase of says) {
        if (phrase.is !== 'comparator' || phrase.after !== true) continue;
        // "four were killed and more than 30 …": the next figure's own.
        if (tokens[next]?.text === 'than') continue;
        if (
          at > start &&
          next === at + 1 &&
          token.text !== 'تقريبا' &&
          tokens[at - 1]?.kind !== SIGN
        )
          continue;
        return { kind: phrase.kind, next };
      }
    }
    if (token.kind === SIGN) {
      // "20 people, at least"; "forty-odd": a comma or hyphen only straight before the comparator.
      if (token.text !== ',' && token.text !== '،' && token.text !== '-') return undefined;
      if (
        phrasesAt(tokens, at + 1).every(({ says }) =>
          says.every((phrase) => phrase.is !== 'comparator' || phrase.after !== true),
        )
      )
        return undefined;
      continue;
    }
    if (token.info?.numeral !== undefined || token.conjunction) return undefined;
    if (STOPS.has(token.text)) return undefined;
  }
  return undefined;
}

function isNumeralAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    !token.newline &&
    !token.conjunction &&
    (token.kind === NUMBER || token.info?.numeral !== undefined)
  );
}
