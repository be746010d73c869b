import type { Prose } from './prose';

/** Longest name or phrase that is printed whole; a longer one is cut, with an ellipsis. */
const LONGEST = 120;

/** Line breaks, tabs and other controls: each becomes a space. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
/**
 * Characters that are not seen and change what is: direction marks, overrides and isolates,
 * zero-width spaces, variation tags, lone surrogates, private use. The two joiners stay, Arabic and
 * Persian spell with them.
 */
const UNSEEN =
  /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu;
/** More marks on one letter than any script writes: they would run over the lines around. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Unicode Bidirectional Algorithm (UAX 9): what stands between takes its own direction and leaves
 * the rest alone.
 */
export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_ISOLATE = '\u2069';

/**
 * The one way for a string from outside (a name, a quoted phrase, an id, a message) into a
 * sentence. It can then no longer break the line, turn the direction of what follows, or hide
 * anything; a name in a right-to-left script is isolated, so that it does not pull numbers and
 * brackets around it along.
 */
export function outside(text: string, longest = LONGEST): Prose {
  const plain = clean(text, longest);
  return (isRightToLeft(plain) ? isolated(plain) : plain) as Prose;
}

/**
 * The same into an Arabic sentence: there it is what is written from left to right that must be
 * isolated.
 */
export function outsideInArabic(text: string, longest = LONGEST): Prose {
  const plain = clean(text, longest);
  return (isInAnotherScript(plain, 'Arabic') ? isolated(plain) : plain) as Prose;
}

function isolated(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

function clean(text: string, longest: number): string {
  return cut(
    text
      .slice(0, longest * 20)
      .replace(CONTROLS, ' ')
      .replace(UNSEEN, '')
      .replace(STACKED_MARKS, '$1')
      .replace(/\s+/gu, ' ')
      .trim(),
    longest,
  );
}

/** Whether some of it is written from right to left. */
function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The scripts that reports are written in. */
export type Script = 'Latin' | 'Arabic';

const OTHER_LETTERS: Readonly<Record<Script, RegExp>> = {
  Latin: /(?!\p{Script=Latin})\p{L}/u,
  Arabic: /(?!\p{Script=Arabic})\p{L}/u,
};

/** Whether it has letters, and some that are not of the script of the report. */
export function isInAnotherScript(text: string, script: Script = 'Latin'): boolean {
  return OTHER_LETTERS[script].test(text);
}

function cut(text: string, longest: number): string {
  const letters = Array.from(text);
  return letters.length <= longest
    ? text
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
