/**
 * Letters as they are compared: one table for what a UTF-16 unit is, one for what it is folded to.
 * Arabic is written with and without hamza, dots, vowels and stretching; Latin in two cases.
 */
export const SPACE = 1;
export const DIGIT = 2;
export const LATIN = 3;
export const ARABIC = 4;
/** Vowel signs and tatweel: part of the word, not of its letters. */
export const MARK = 5;
/** Direction marks and joiners: part of nothing. */
export const FORMAT = 6;

/** Class of each UTF-16 unit. */
export const CLASS: Uint8Array = /* @__PURE__ */ classes();

/** Folded form of each unit below U+0800. */
const FOLD: Uint16Array = /* @__PURE__ */ folds();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => {
    for (const [from, to] of ranges) table.fill(kind, from, to + 1);
  };
  set(
    SPACE,
    [0x09, 0x0d],
    [0x20, 0x20],
    [0x85, 0x85],
    [0xa0, 0xa0],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
  );
  set(DIGIT, [0x30, 0x39], [0x660, 0x669], [0x6f0, 0x6f9], [0xff10, 0xff19]);
  set(
    LATIN,
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x24f],
    [0x1e00, 0x1eff],
  );
  set(
    ARABIC,
    [0x620, 0x63f],
    [0x641, 0x64a],
    [0x671, 0x6d3],
    [0x6d5, 0x6d5],
    [0x6ee, 0x6ef],
    [0x6fa, 0x6fc],
    [0x6ff, 0x6ff],
    [0x750, 0x77f],
    [0xfb50, 0xfbb1],
    [0xfbd3, 0xfd3d],
    [0xfe70, 0xfefc],
  );
  set(
    MARK,
    [0x300, 0x36f],
    [0x610, 0x61a],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6dc],
    [0x6df, 0x6e8],
    [0x6ea, 0x6ed],
  );
  set(
    FORMAT,
    [0xad, 0xad],
    [0x61c, 0x61c],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x2069],
    [0xfeff, 0xfeff],
  );
  return table;
}

function folds(): Uint16Array {
  const table = new Uint16Array(0x800);
  for (let code = 0; code < 0x800; code++) table[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 32;
  for (let code = 0xc0; code <= 0xde; code++) if (code !== 0xd7) table[code] = code + 32;
  //      أ      إ      آ      ٱ   → ا        ى,ی → ي      ة → ه      ک → ك      ہ, ە → ه
  const pairs = 'أاإاآاٱاىيیيةهکكہهەه';
  for (let at = 0; at < pairs.length; at += 2)
    table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  return table;
}

/**
 * One word folded: marks dropped, letters unified, lower case. Tables of words are folded with the
 * same function as the text, so that they cannot drift apart.
 */
export function foldWord(text: string, from = 0, to = text.length): string {
  let folded = '';
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code];
    if (kind === MARK || kind === FORMAT) continue;
    folded += code < 0x800 ? String.fromCharCode(FOLD[code]!) : foldRare(code);
  }
  return folded;
}

/**
 * Presentation forms (ﻗﺘﯿﻞ) are whole letters or ligatures; what they stand for is folded in turn.
 */
function foldRare(code: number): string {
  if (code === 0x2019 || code === 0x2018) return "'";
  const plain = String.fromCharCode(code).normalize('NFKC');
  let folded = '';
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charCodeAt(at);
    if (CLASS[unit] === MARK) continue;
    folded +=
      unit < 0x800 ? String.fromCharCode(FOLD[unit]!) : String.fromCharCode(unit).toLowerCase();
  }
  return folded;
}

/** Whether folding changes nothing, so that the word can be cut out of the text as it is. */
export function isFolded(code: number): boolean {
  return code < 0x800 && FOLD[code] === code;
}

/** The value of a digit of any of the scripts. */
export function digitOf(code: number): number {
  if (code <= 0x39) return code - 0x30;
  if (code <= 0x669) return code - 0x660;
  if (code <= 0x6f9) return code - 0x6f0;
  return code - 0xff10;
}

/** Digits of any of the scripts as 0 to 9; all else stays. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digitOf(digit.charCodeAt(0))));
}
