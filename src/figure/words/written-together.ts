import { ARABIC, CLASS, FORMAT, MARK, foldWord } from './letters';
import type { Lexicon, WordInfo } from './lexicon';
import type { Token } from './token';

// Where the letters on the page are not one word each: prefixes written onto a word, a space that
// is missing, a word broken up by signs.

/** Longer words are in no table, and are not looked up. */
export const LONGEST_WORD = 40;

/** Known only as a later word of some phrase (المئة of "في المئة"). */
export function isOnlyInside(info: WordInfo): boolean {
  return (
    info.numeral === undefined &&
    info.noun === undefined &&
    info.phrases === undefined &&
    !info.month &&
    !info.label &&
    !info.ordinal
  );
}

/** و ف · ب ل ك · ال, written onto a word: وبالعشرات is و ب ال عشرات. */
export function unprefix(token: Token, folded: string, lex: Lexicon): void {
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
export function missingSpace(folded: string, lex: Lexicon, depth: number): number {
  if (folded.length < 5 || folded.length > LONGEST_WORD || depth > 4) return 0;
  const lead = folded.startsWith('و') ? 1 : 0;
  if (!lex.numeralHeads.has(folded.slice(lead, lead + 3))) return 0;
  for (let cut = Math.min(folded.length - 2, lead + 9); cut >= lead + 2; cut--) {
    if (lex.words.get(folded.slice(lead, cut))?.numeral === undefined) continue;
    const rest = folded.slice(cut);
    const bare = rest.startsWith('و') ? rest.slice(1) : rest;
    // ستقتل is "will kill", not six of something.
    const info = lex.words.get(rest) ?? lex.words.get(bare);
    const fits =
      info?.numeral !== undefined || (info?.noun !== undefined && cut - lead > 3 && bare === rest);
    if (fits || missingSpace(rest, lex, depth + 1) > 0) return cut;
  }
  return 0;
}

/** The offset after so many letters, with the marks that stand on the last of them. */
export function rawEnd(text: string, start: number, letters: number): number {
  let at = start;
  for (let seen = 0; seen < letters; at++) {
    const kind = CLASS[text.charCodeAt(at)];
    if (kind !== MARK && kind !== FORMAT) seen++;
  }
  while (CLASS[text.charCodeAt(at)] === MARK) at++;
  return at;
}

/** A letter, or a mark on one. */
export function isArabicPart(code: number): boolean {
  return CLASS[code] === ARABIC || CLASS[code] === MARK;
}

/** Signs that are put between the letters of a word to get past a filter: ق.ت.ل.ى, جـ-ـثة. */
export function isDodge(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x2a ||
    code === 0x5f ||
    code === 0xb7 ||
    code === 0x2d ||
    code === 0x2022 ||
    code === 0x2f
  );
}

/**
 *     ق.ت.ل.ى
 *     ^ ^ ^ ^   the pieces together are a word of the lexicon; if they are not, they stay apart
 */
export function joinBroken(text: string, start: number): { word: string; end: number } {
  let word = '';
  let at = start;
  let end = start;
  for (;;) {
    const from = at;
    while (CLASS[text.charCodeAt(at)] === ARABIC || CLASS[text.charCodeAt(at)] === MARK) at++;
    if (at === from) break;
    if (word.length <= LONGEST_WORD)
      word += foldWord(text, from, Math.min(at, from + LONGEST_WORD));
    end = at;
    if (!isDodge(text.charCodeAt(at))) break;
    at++;
  }
  return { word, end };
}

/** Whether a word put together again is one that counts or is counted. */
export function isWord(word: string, lex: Lexicon): boolean {
  const info = lex.words.get(word);
  return (
    info !== undefined &&
    (info.numeral !== undefined || info.noun !== undefined) &&
    word.length > 2 &&
    word.length <= LONGEST_WORD
  );
}
