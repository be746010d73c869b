import type { Article } from '../article/article';
import { has, isSign, mark } from '../article/article';
import type { Sentence } from '../article/sentences';
import { speakerOf, type Heard, type Speaker, type Voice } from './speaker';

/** No name that stands before or after a colon is longer. */
const LONGEST_NAME = 6;
/** Those whose own losses are listed in this way as often as their word is given. */
const LISTED: ReadonlySet<string> = new Set(['belligerent', 'official', 'responder']);

/**
 * Whose word a headline is, by the name before its colon or after its last:
 *
 *     UN: 120 civilians killed        70 dead in market bombing: Observatory        المرصد: مقتل 70 مدنيا
 *     ^^                                                         ^^^^^^^^^^^        ^^^^^^
 */
export function headlineVoice(
  article: Article,
  sentence: Sentence,
  heard: Heard,
): Voice | undefined {
  const speaker = before(article, sentence) ?? after(article, sentence);
  if (speaker === undefined) return undefined;
  return {
    speaker: heard.known(speaker),
    via: [],
    stance: 'said',
    by: 'according-to',
    from: speaker.from,
    to: speaker.to,
  };
}

function before(article: Article, { from, to }: Sentence): Speaker | undefined {
  let colon = from;
  while (colon < Math.min(to, from + LONGEST_NAME + 1) && article.words[colon]?.kind === 'word')
    colon += 1;
  if (!isSign(article.words[colon], ':')) return undefined;
  // "Army: 12" may be whose dead they are.
  const speaker = named(article, from, colon);
  return speaker?.kind !== undefined && LISTED.has(speaker.kind) && isFigure(article, colon + 1)
    ? undefined
    : speaker;
}

function after(article: Article, { from, to }: Sentence): Speaker | undefined {
  let end = to;
  while (end > from && isSign(article.words[end - 1], '.”"»')) end -= 1;
  let start = end;
  while (start > from && end - start <= LONGEST_NAME && article.words[start - 1]?.kind === 'word')
    start -= 1;
  return start < end && isSign(article.words[start - 1], ':')
    ? named(article, start, end)
    : undefined;
}

/** A source of a known kind, of whom nothing is told in the same words. */
function named(article: Article, from: number, to: number): Speaker | undefined {
  let isSource = false;
  for (let at = from; at < to; at += 1) {
    if (has(article, at, 'outcome') || has(article, at, 'speech') || has(article, at, 'that'))
      return undefined;
    if ((mark(article, at, 'source')?.sense.kind ?? null) !== null) isSource = true;
  }
  return isSource ? speakerOf(article, from, to) : undefined;
}

function isFigure(article: Article, at: number): boolean {
  return article.mentions.some(({ first }) => first === at);
}
