import {
  ARABIC,
  CLASS,
  DIGIT,
  FORMAT,
  LATIN,
  MARK,
  SPACE,
  foldWord,
} from '../../figure/words/letters';

/** A word, a row of digits or a sign of the text. */
export interface Word {
  readonly kind: 'word' | 'number' | 'sign';
  /** Folded: marks dropped, letters unified, lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A line break stands before it. */
  readonly newline: boolean;
  /** Its first letter is a capital. */
  readonly capital: boolean;
}

/** Longest run of letters that is looked up; longer ones are no word of any language. */
const LONGEST = 40;

/** The words, numbers and signs of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  let newline = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code];
    if (kind === SPACE || kind === FORMAT || kind === MARK) {
      if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) newline = true;
      at++;
      continue;
    }
    const start = at;
    if (kind === LATIN || kind === ARABIC) {
      at = endOfLetters(text, at, kind);
      const folded = at - start > LONGEST ? '' : foldWord(text, start, at);
      words.push({
        kind: 'word',
        text: folded.replace(/’/g, "'"),
        start,
        end: at,
        newline,
        capital: kind === LATIN && isCapital(text.charAt(start)),
      });
    } else if (kind === DIGIT) {
      while (
        at < length &&
        (CLASS[text.charCodeAt(at)] === DIGIT ||
          (isGroup(text.charCodeAt(at)) && CLASS[text.charCodeAt(at + 1)] === DIGIT))
      )
        at++;
      words.push({
        kind: 'number',
        text: text.slice(start, at),
        start,
        end: at,
        newline,
        capital: false,
      });
    } else {
      // A row of one sign (……, --) is one word.
      do at++;
      while (text.charCodeAt(at) === code);
      words.push({
        kind: 'sign',
        text: text.charAt(start),
        start,
        end: at,
        newline,
        capital: false,
      });
    }
    newline = false;
  }
  return words;
}

function endOfLetters(text: string, from: number, kind: number): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const here = CLASS[code];
    if (here === kind || here === MARK) end = at + 1;
    else if (here === FORMAT) continue;
    else if (kind === LATIN && isInside(code) && CLASS[text.charCodeAt(at + 1)] === LATIN)
      end = at + 1;
    else break;
  }
  return end;
}

/** An apostrophe inside a word; al-Sham is two words and a sign. */
function isInside(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isGroup(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x66b || code === 0x66c;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
