import * as fc from 'fast-check';

/**
 * Pieces that have broken somebody's program: keys of prototypes, lone surrogates, overrides,
 * controls, markup, numbers at the edge.
 */
const PIECES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200b',
  '\u200f',
  '\u061c',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  '**',
  '`',
  '# ',
  '- ',
  '1. ',
  '> ',
  '](http://evil)',
  '<b>',
  '&lt;',
  '|',
  '\\',
  '”',
  'https://evil',
  'حلب',
  'المرصد السوري لحقوق الإنسان',
  'قتيلان',
  'ـ',
  'ً',
  '٤٢',
  '۴۲',
  '４２',
  '𝟒𝟐',
  '9007199254740993',
  '1e309',
  '-1',
  '0x1F',
  '1.5',
  '1,000,000',
  '٪',
  '42 dead',
  'dozens',
  'at least',
  'between',
  'and',
  'million',
  'مليون',
  'SOHR',
  ' ',
  '',
];

/**
 * Strings from an adversary or a broken export: overrides of direction, control characters, lone
 * surrogates, keys of prototypes, markup, digits of all scripts, pieces of figures in both
 * languages. Some are long.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { parseFigure } from 'casualty-claims';
 * import { hostileText } from 'casualty-claims/testing/arbitraries';
 *
 * fc.assert(fc.property(hostileText(), (text) => typeof parseFigure(text).ok === 'boolean'));
 * ```
 */
export function hostileText(): fc.Arbitrary<string> {
  texts ??= makeTexts();
  return texts;
}

/**
 * Made once, when first asked for: fast-check looks long at a string of any characters, and a claim
 * has forty texts.
 */
let texts: fc.Arbitrary<string> | undefined;

function makeTexts(): fc.Arbitrary<string> {
  const pieces = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength: 10 },
    )
    .map((list) => list.join(''));
  const long = fc
    .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 500, max: 3_000 }))
    .map(([piece, times]) => piece.repeat(times));
  return fc.oneof({ weight: 40, arbitrary: pieces }, { weight: 1, arbitrary: long });
}
