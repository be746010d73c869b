import { readDigits } from './digits';
import { ARABIC, CLASS, DIGIT, FORMAT, LATIN, MARK, SPACE, foldWord, isFolded } from './letters';
import type { Languages } from '../language';
import { lexicon, type Lexicon } from './lexicon';
import { ORDINAL_ENDINGS, SUFFIXES } from './numerals-english';
import {
  CAPITAL,
  DOTTED,
  GROUPED,
  METRES,
  NAME,
  NUMBER,
  PLURAL_DIGITS,
  SIGN,
  TANWIN,
  WORD,
  blankToken,
  type Token,
} from './token';
import {
  LONGEST_WORD,
  isArabicPart,
  isDodge,
  isOnlyInside,
  isWord,
  joinBroken,
  missingSpace,
  rawEnd,
  unprefix,
} from './written-together';

/** Splits a phrase into tokens. */
export function scan(text: string, languages: Languages): Token[] {
  const tokens: Token[] = [];
  new Scanner(text, languages).read(tokens, Number.POSITIVE_INFINITY);
  return tokens;
}

/** Splits a text into tokens, once from left to right, a run of them at a time. */
export class Scanner {
  private at = 0;
  /** Up to here letters broken up by signs were tried, and are no word. */
  private brokenUpTo = 0;
  private readonly lex: Lexicon;

  constructor(
    private readonly text: string,
    languages: Languages,
  ) {
    this.lex = lexicon(languages);
  }

  /** Whether all of the text has been read. */
  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Appends tokens until there are `most` of them. */
  read(tokens: Token[], most: number): void {
    const { text, lex } = this;
    const length = text.length;
    let spaced = false;
    let newline = false;
    let at = this.at;
    while (at < length && tokens.length < most) {
      const code = text.charCodeAt(at);
      const kind = CLASS[code];
      if (kind === SPACE) {
        spaced = true;
        if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) newline = true;
        at++;
        continue;
      }
      if (kind === FORMAT || kind === MARK) {
        at++;
        continue;
      }
      let token: Token;
      if (kind === DIGIT) {
        token = scanNumber(text, at, spaced, newline, tokens.at(-1));
        at = token.end;
      } else if (kind === LATIN || kind === ARABIC) {
        token = this.word(at, kind, spaced, newline);
        at = token.end;
      } else {
        token = sign(text, at, spaced, newline, lex);
        // A row of one sign (……, ———) is one token.
        do at++;
        while (text.charCodeAt(at) === code && token.info === undefined);
      }
      tokens.push(token);
      spaced = false;
      newline = false;
    }
    this.at = at;
  }

  private word(start: number, kind: number, spaced: boolean, newline: boolean): Token {
    const { text, lex } = this;
    const length = text.length;
    let at = start;
    let end = start;
    let plain = true;
    let tanwin = false;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const here = CLASS[code];
      if (here === kind) {
        if (plain && !isFolded(code)) plain = false;
        end = at + 1;
      } else if (here === MARK) {
        plain = false;
        if (code === 0x64b) tanwin = true;
        end = at + 1;
      } else if (here === FORMAT) {
        plain = false;
      } else if (
        kind === LATIN &&
        (code === 0x27 || code === 0x2019) &&
        CLASS[text.charCodeAt(at + 1)] === LATIN
      ) {
        if (code === 0x2019) plain = false;
        end = at + 1;
      } else break;
    }
    if (
      kind === ARABIC &&
      start >= this.brokenUpTo &&
      isDodge(text.charCodeAt(end)) &&
      isArabicPart(text.charCodeAt(end + 1))
    ) {
      const joined = joinBroken(text, start);
      if (isWord(joined.word, lex))
        return wordToken(joined.word, start, joined.end, spaced, newline, false, lex);
      this.brokenUpTo = joined.end;
    }
    const folded =
      end - start > LONGEST_WORD * 4
        ? ''
        : plain
          ? text.slice(start, end)
          : foldWord(text, start, end);
    const token = wordToken(folded, start, end, spaced, newline, tanwin, lex);
    if (kind === ARABIC && token.info === undefined) {
      const cut = missingSpace(folded, lex, 0);
      // The rest of it is read as the next word.
      if (cut > 0)
        return wordToken(
          folded.slice(0, cut),
          start,
          rawEnd(text, start, cut),
          spaced,
          newline,
          false,
          lex,
        );
    }
    if (kind === LATIN && !isFolded(text.charCodeAt(start))) token.flags |= CAPITAL;
    return token;
  }
}

function sign(text: string, at: number, spaced: boolean, newline: boolean, lex: Lexicon): Token {
  const mark = text.charAt(at);
  const token = blankToken(SIGN, mark, at, at + 1, spaced, newline);
  token.info = lex.words.get(mark);
  return token;
}

function scanNumber(
  text: string,
  start: number,
  spaced: boolean,
  newline: boolean,
  before: Token | undefined,
): Token {
  const run = readDigits(text, start);
  let end = run.end;
  let suffix = 1;
  let flags = (run.dotted ? DOTTED : 0) | (run.grouped ? GROUPED : 0);
  let value = run.code ? Number.NaN : run.value;
  // ".25": the dot belongs to the number where nothing stands before it.
  if (
    !spaced &&
    before?.kind === SIGN &&
    before.text === '.' &&
    (before.spaced || before.start === 0)
  )
    value /= 10 ** run.count;
  if (CLASS[text.charCodeAt(end)] === LATIN) {
    const stop = Math.min(skipLatinTo(text, end, 8), text.length);
    const letters = text.slice(end, stop);
    const scale = Object.hasOwn(SUFFIXES, letters) ? SUFFIXES[letters] : undefined;
    if (ORDINAL_ENDINGS.has(letters)) {
      flags |= NAME;
      end = stop;
    } else if (scale !== undefined && (letters !== 'mm' || value < 5)) {
      // 1mm is a million in a phrase of its own; from 5 up it is a calibre.
      suffix = scale;
      if (letters === 'm' || letters === 'mm' || letters === 'T' || letters === 'G')
        flags |= METRES;
      end = stop;
    } else if (letters === 's') {
      // 100s of people; the 1990s are a name.
      flags |= NAME | (value === 10 || value === 100 || value === 1000 ? PLURAL_DIGITS : 0);
      end = stop;
    }
  }
  // B52, AK47: letters written straight onto digits are a name; A-10s are no tens either.
  const isJoined = !spaced && before?.end === start;
  if (isJoined && before.kind === WORD && CLASS[text.charCodeAt(start - 1)] === LATIN)
    flags = (flags & ~PLURAL_DIGITS) | NAME;
  else if (isJoined && before.text === '-' && CLASS[text.charCodeAt(start - 2)] === LATIN)
    flags &= ~PLURAL_DIGITS;
  return {
    kind: NUMBER,
    text: '',
    base: '',
    info: undefined,
    start,
    end,
    cut: 0,
    conjunction: false,
    preposition: false,
    definite: false,
    value,
    digits: run.count,
    suffix,
    flags,
    spaced,
    newline,
  };
}

function skipLatinTo(text: string, at: number, most: number): number {
  const stop = at + most;
  while (at < stop && CLASS[text.charCodeAt(at)] === LATIN) at++;
  return at;
}

function wordToken(
  folded: string,
  start: number,
  end: number,
  spaced: boolean,
  newline: boolean,
  tanwin: boolean,
  lex: Lexicon,
): Token {
  const token: Token = {
    kind: WORD,
    text: folded,
    base: folded,
    info: undefined,
    start,
    end,
    cut: 0,
    conjunction: false,
    preposition: false,
    definite: false,
    value: 0,
    digits: 0,
    suffix: 1,
    flags: tanwin ? TANWIN : 0,
    spaced,
    newline,
  };
  if (folded.length > 0 && folded.length <= LONGEST_WORD) {
    token.info = lex.words.get(folded);
    if ((token.info === undefined || isOnlyInside(token.info)) && folded.charCodeAt(0) > 0x600)
      unprefix(token, folded, lex);
  }
  return token;
}
