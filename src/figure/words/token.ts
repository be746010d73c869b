import type { WordInfo } from './lexicon';

export const WORD = 0;
export const NUMBER = 1;
export const SIGN = 2;

/** A word, a number in digits, or a sign, with its place in the text as it was given. */
export interface Token {
  readonly kind: typeof WORD | typeof NUMBER | typeof SIGN;
  /** Folded; empty for a number. */
  readonly text: string;
  /**
   * The folded form that the lexicon knows: without وفبلك and ال where they were written onto it.
   */
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

/** A token with nothing known of it yet. */
export function blankToken(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  newline: boolean,
): Token {
  return {
    kind,
    text,
    base: text,
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
    flags: 0,
    spaced,
    newline,
  };
}
