import { readDigits } from './digits';
import { ARABIC, CLASS, DIGIT, FORMAT, LATIN, MARK, SPACE, foldWord, isFolded } from './letters';
import { lexicon, type Lexicon, type WordInfo } from './lexicon';
import { ORDINAL_ENDINGS, SUFFIXES } from './numerals-english';

export const WORD = 0;
export const NUMBER = 1;
export const SIGN = 2;

/** A word, a number in digits, or a sign, with its place in the text as it was given. */
export interface Token {
  readonly kind: typeof WORD | typeof NUMBER | typeof SIGN;
  /** Folded; empty for a number. */
  readonly text: string;
  /** The folded form that the lexicon knows: without وفبلك and ال where they were written onto it. */
  base: string;
  info: WordInfo | undefined;
  start: number;
  readonly end: number;
  /** Letters of `text` that stand before `base`. */
  cut: number;
  /** و or ف was written onto it. */
  conjunction: boolean;
  /** ب, ل or ك was written onto it. */
  preposition: boolean;
  /** ال was written onto it. */
  definite: boolean;
  /** The number, or NaN where the digits are a code (192.168.1.2). */
  readonly value: number;
  /** How many digits; 0 for all but a number. */
  readonly digits: number;
  /** What was written onto the digits: 1 for nothing, 1e3 for k. */
  readonly suffix: number;
  /** As bits: see the constants below. */
  flags: number;
  /** Whitespace stands before it. */
  readonly spaced: boolean;
  /** A line break stands before it. */
  readonly newline: boolean;
}

/** 1.500: a thousand unless a scale follows. */
export const DOTTED = 1;
/** 1,500: grouped, so never a year. */
export const GROUPED = 2;
/** 4th, 1990s, B52, 12-A: a name, not a count. */
export const NAME = 4;
/** 10m: a million, or metres. */
export const METRES = 8;
/** A Latin word with a capital first letter. */
export const CAPITAL = 16;
/** 100s: hundreds. */
export const PLURAL_DIGITS = 64;
/** Tanwin fath was written: ألفًا is one thousand, not two. */
export const TANWIN = 32;

const LONGEST_WORD = 40;

/** Splits a phrase into tokens. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  new Scanner(text).read(tokens, Number.POSITIVE_INFINITY);
  return tokens;
}

/** Splits a text into tokens, once from left to right, a run of them at a time. */
export class Scanner {
  private at = 0;
  /** Up to here letters broken up by signs were tried, and are no word. */
  private brokenUpTo = 0;
  private readonly lex: Lexicon = lexicon();

  constructor(private readonly text: string) {}

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
      } else if (kind === LATIN && (code === 0x27 || code === 0x2019) && CLASS[text.charCodeAt(at + 1)] === LATIN) {
        if (code === 0x2019) plain = false;
        end = at + 1;
      } else break;
    }
    if (kind === ARABIC && start >= this.brokenUpTo && isDodge(text.charCodeAt(end)) && isArabicPart(text.charCodeAt(end + 1))) {
      const joined = joinBroken(text, start);
      if (isWord(joined.word, lex)) return wordToken(joined.word, start, joined.end, spaced, newline, false, lex);
      this.brokenUpTo = joined.end;
    }
    const folded = end - start > LONGEST_WORD * 4 ? '' : plain ? text.slice(start, end) : foldWord(text, start, end);
    const token = wordToken(folded, start, end, spaced, newline, tanwin, lex);
    if (kind === ARABIC && token.info === undefined) {
      const cut = missingSpace(folded, lex, 0);
      // The rest of it is read as the next word.
      if (cut > 0) return wordToken(folded.slice(0, cut), start, rawEnd(text, start, cut), spaced, newline, false, lex);
    }
    if (kind === LATIN && !isFolded(text.charCodeAt(start))) token.flags |= CAPITAL;
    return token;
  }
}

function blank(kind: Token['kind'], text: string, start: number, end: number, spaced: boolean, newline: boolean): Token {
  return {
    kind, text, base: text, info: undefined, start, end, cut: 0, conjunction: false, preposition: false, definite: false,
    value: 0, digits: 0, suffix: 1, flags: 0, spaced, newline,
  };
}

function sign(text: string, at: number, spaced: boolean, newline: boolean, lex: Lexicon): Token {
  const mark = text.charAt(at);
  const token = blank(SIGN, mark, at, at + 1, spaced, newline);
  token.info = lex.words.get(mark);
  return token;
}

function scanNumber(text: string, start: number, spaced: boolean, newline: boolean, before: Token | undefined): Token {
  const run = readDigits(text, start);
  let end = run.end;
  let suffix = 1;
  let flags = (run.dotted ? DOTTED : 0) | (run.grouped ? GROUPED : 0);
  let value = run.code ? Number.NaN : run.value;
  // ".25": the dot belongs to the number where nothing stands before it.
  if (!spaced && before?.kind === SIGN && before.text === '.' && (before.spaced || before.start === 0)) value /= 10 ** run.count;
  if (CLASS[text.charCodeAt(end)] === LATIN) {
    const stop = Math.min(skipLatinTo(text, end, 8), text.length);
    const letters = text.slice(end, stop);
    const scale = SUFFIXES[letters];
    if (ORDINAL_ENDINGS.has(letters)) {
      flags |= NAME;
      end = stop;
    } else if (scale !== undefined && (letters !== 'mm' || value < 5)) {
      // 1mm is a million in a phrase of its own; from 5 up it is a calibre.
      suffix = scale;
      if (letters === 'm' || letters === 'mm' || letters === 'T' || letters === 'G') flags |= METRES;
      end = stop;
    } else if (letters === 's') {
      // 100s of people; the 1990s are a name.
      flags |= NAME | (value === 10 || value === 100 || value === 1000 ? PLURAL_DIGITS : 0);
      end = stop;
    }
  }
  // B52, AK47: letters written straight onto digits are a name.
  if (!spaced && before?.kind === WORD && before.end === start && CLASS[text.charCodeAt(start - 1)] === LATIN) flags |= NAME;
  return {
    kind: NUMBER, text: '', base: '', info: undefined, start, end, cut: 0, conjunction: false, preposition: false, definite: false,
    value, digits: run.count, suffix, flags, spaced, newline,
  };
}

function skipLatinTo(text: string, at: number, most: number): number {
  const stop = at + most;
  while (at < stop && CLASS[text.charCodeAt(at)] === LATIN) at++;
  return at;
}

function wordToken(folded: string, start: number, end: number, spaced: boolean, newline: boolean, tanwin: boolean, lex: Lexicon): Token {
  const token: Token = {
    kind: WORD, text: folded, base: folded, info: undefined, start, end, cut: 0, conjunction: false, preposition: false, definite: false,
    value: 0, digits: 0, suffix: 1, flags: tanwin ? TANWIN : 0, spaced, newline,
  };
  if (folded.length > 0 && folded.length <= LONGEST_WORD) {
    token.info = lex.words.get(folded);
    if ((token.info === undefined || isOnlyInside(token.info)) && folded.charCodeAt(0) > 0x600) unprefix(token, folded, lex);
  }
  return token;
}

/** Known only as a later word of some phrase (المئة of "في المئة"). */
function isOnlyInside(info: WordInfo): boolean {
  return info.numeral === undefined && info.noun === undefined && info.phrases === undefined && !info.month && !info.label && !info.ordinal;
}

/** و ف · ب ل ك · ال, written onto a word: وبالعشرات is و ب ال عشرات. */
function unprefix(token: Token, folded: string, lex: Lexicon): void {
  let cut = 0;
  const tried = (conjunction: boolean, preposition: boolean, definite: boolean): boolean => {
    if (folded.length - cut < 2) return false;
    const base = folded.slice(cut);
    const info = lex.words.get(base);
    if (info === undefined) return false;
    token.info = info;
    token.base = base;
    token.cut = cut;
    token.conjunction = conjunction;
    token.preposition = preposition;
    token.definite = definite;
    return true;
  };
  const first = folded.charAt(0);
  const conjunction = first === 'و' || first === 'ف';
  if (conjunction) {
    cut = 1;
    if (tried(true, false, false)) return;
  }
  const second = folded.charAt(cut);
  const preposition = second === 'ب' || second === 'ل' || second === 'ك';
  if (preposition) {
    cut++;
    if (tried(conjunction, true, false)) return;
    if (second === 'ل' && folded.charAt(cut) === 'ل') {
      cut++;
      tried(conjunction, true, true);
      return;
    }
  }
  if (folded.startsWith('ال', cut)) {
    cut += 2;
    tried(conjunction, preposition, true);
  }
}

/**
 *     ثلاثةوعشرون    مئةألف    خمسةقتلى
 *         ^             ^          ^ how many letters the first number takes, where the rest is known too
 */
function missingSpace(folded: string, lex: Lexicon, depth: number): number {
  if (folded.length < 5 || folded.length > LONGEST_WORD || depth > 4) return 0;
  const lead = folded.startsWith('و') ? 1 : 0;
  if (!lex.numeralHeads.has(folded.slice(lead, lead + 3))) return 0;
  for (let cut = Math.min(folded.length - 2, lead + 9); cut >= lead + 2; cut--) {
    if (lex.words.get(folded.slice(lead, cut))?.numeral === undefined) continue;
    const rest = folded.slice(cut);
    const bare = rest.startsWith('و') ? rest.slice(1) : rest;
    // ستقتل is "will kill", not six of something.
    const info = lex.words.get(rest) ?? lex.words.get(bare);
    const fits = info?.numeral !== undefined || (info?.noun !== undefined && cut - lead > 3 && bare === rest);
    if (fits || missingSpace(rest, lex, depth + 1) > 0) return cut;
  }
  return 0;
}

/** The offset after so many letters, with the marks that stand on the last of them. */
function rawEnd(text: string, start: number, letters: number): number {
  let at = start;
  for (let seen = 0; seen < letters; at++) {
    const kind = CLASS[text.charCodeAt(at)];
    if (kind !== MARK && kind !== FORMAT) seen++;
  }
  while (CLASS[text.charCodeAt(at)] === MARK) at++;
  return at;
}

function isArabicPart(code: number): boolean {
  return CLASS[code] === ARABIC || CLASS[code] === MARK;
}

/** Signs that are put between the letters of a word to get past a filter: ق.ت.ل.ى, جـ-ـثة. */
function isDodge(code: number): boolean {
  return code === 0x2e || code === 0x2a || code === 0x5f || code === 0xb7 || code === 0x2d || code === 0x2022 || code === 0x2f;
}

/**
 *     ق.ت.ل.ى
 *     ^ ^ ^ ^   the pieces together are a word of the lexicon; if they are not, they stay apart
 */
function joinBroken(text: string, start: number): { word: string; end: number } {
  let word = '';
  let at = start;
  let end = start;
  for (;;) {
    const from = at;
    while (CLASS[text.charCodeAt(at)] === ARABIC || CLASS[text.charCodeAt(at)] === MARK) at++;
    if (at === from) break;
    if (word.length <= LONGEST_WORD) word += foldWord(text, from, Math.min(at, from + LONGEST_WORD));
    end = at;
    if (!isDodge(text.charCodeAt(at))) break;
    at++;
  }
  return { word, end };
}

function isWord(word: string, lex: Lexicon): boolean {
  const info = lex.words.get(word);
  return info !== undefined && (info.numeral !== undefined || info.noun !== undefined) && word.length > 2 && word.length <= LONGEST_WORD;
}
