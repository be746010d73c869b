import type { Paragraph } from './layout';
import type { Word } from '../lexicon/words';

/** Words of one sentence: from `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** The paragraph it stands in, counted from 0. */
  readonly paragraph: number;
  readonly heading: boolean;
}

/** A sentence of more words is none: it is cut, so that no stage looks further than this. */
const LONGEST = 150;

const ABBREVIATED: ReadonlySet<string> = new Set(
  `
    mr mrs ms dr gen col lt maj capt sgt brig adm rev st jr sr no vs inc sen gov pres prof hon u s d
    e f m a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec km approx ave ltd co etc`
    .trim()
    .split(/\s+/),
);

/**
 * Sentences of the text. A full stop after an abbreviation or an initial, or before a small letter,
 * ends none.
 *
 *     Gen. Smith said 12 died. Two      ends once
 *        ^                   ^
 */
export function sentencesOf(words: readonly Word[], paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  paragraphs.forEach(({ end, heading }, paragraph) => {
    let from = at;
    for (; at < words.length && (words[at]?.start ?? 0) < end; at++) {
      if (!endsSentence(words, at) && at - from < LONGEST) continue;
      let to = at + 1;
      while (isClosing(words[to], words[to - 1])) to++;
      sentences.push({ from, to, paragraph, heading });
      from = to;
      at = to - 1;
    }
    if (from < at) sentences.push({ from, to: at, paragraph, heading });
  });
  return sentences;
}

function endsSentence(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'sign') return false;
  if (word.text === '!' || word.text === '?' || word.text === '؟') return true;
  if (word.text !== '.') return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (after === undefined || after.newline) return true;
  const spaced = after.start > word.end;
  if (before?.kind === 'word' && before.text.charCodeAt(0) < 0x600 && before.end === word.start) {
    if (before.text.length === 1 || ABBREVIATED.has(before.text)) return false;
    if (!spaced) return false;
    return !(after.kind === 'word' && !after.capital && after.text.charCodeAt(0) < 0x600);
  }
  // 3.5, a.m
  return spaced || before?.kind === 'word';
}

/** A quotation mark or bracket that closes what ended: it belongs to the sentence. */
function isClosing(word: Word | undefined, before: Word | undefined): boolean {
  return (
    word?.kind === 'sign' &&
    word.start === before?.end &&
    (word.text === '”' ||
      word.text === '"' ||
      word.text === '»' ||
      word.text === ')' ||
      word.text === ']' ||
      word.text === '’')
  );
}
