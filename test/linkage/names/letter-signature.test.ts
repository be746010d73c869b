import { expect, test } from 'vitest';
import { nameSimilarity } from 'casualty-claims/linkage';
import {
  surelyDissimilar,
  surelyDissimilarAt,
  SIGNATURE_SIZE,
  letterSignature,
} from '../../../src/linkage/names/letter-signature';

/** The bit of a letter: its code by 31. */
const bits = (...letters: string[]): number =>
  letters.reduce((sum, letter) => sum | (1 << (letter.charCodeAt(0) % 31)), 0);

test.each([
  ['', { once: 0, twice: 0, thrice: 0, start: 0, length: 0 }],
  ['a', { once: bits('a'), twice: 0, thrice: 0, start: 0x61_00_00_00, length: 1 }],
  [
    'raqqa',
    {
      once: bits('r', 'a', 'q'),
      twice: bits('a', 'q'),
      thrice: 0,
      start: 0x72_61_71_71,
      length: 5,
    },
  ],
  [
    'banana',
    {
      once: bits('b', 'a', 'n'),
      twice: bits('a', 'n'),
      thrice: bits('a'),
      start: 0x62_61_6e_61,
      length: 6,
    },
  ],
  [
    'aaaa',
    { once: bits('a'), twice: bits('a'), thrice: bits('a'), start: 0x61_61_61_61, length: 4 },
  ],
  // Arabic letters are told by the lower eight bits of their codes.
  ['حلب', { once: bits('ح', 'ل', 'ب'), twice: 0, thrice: 0, start: 0x2d_44_28_00, length: 3 }],
])('a glance at %j', (text, expected) => {
  expect(letterSignature(text)).toEqual(expected);
});

test.each([
  // One has no letter that the other lacks; one letter each.
  ['abcdefgh', 'abcd', false],
  ['abcd', 'abce', false],
  ['abcd', 'abef', true],
  ['idlib', 'maren', true],
  // With p letters in common at the beginning, at most 3 − 3 (0.9 − p/10) / (1 − p/10) may be
  // without a match: 0.3, 1/3, 3/8, 3/7, 1/2.
  ['xbcdefghijklmnopqrst', 'ybcdefghijklmnopqrsu', false],
  ['abcdefghijkx', 'abcdefghijyz', false],
  ['abcdefgx', 'abcdefyz', false],
  ['abcdefx', 'abcdeyz', true],
  ['xabcde', 'yabcdf', true],
  ['axbcdefghi', 'aybcdefghz', true],
  ['axbcdefghijk', 'aybcdefghijz', false],
  ['abcxdefg', 'abcydefz', true],
  // A letter that one has twice or three times and the other once is without a match, too.
  ['abcdeeexy', 'abcdezwff', true],
  ['nnnaxy', 'nazw', true],
  // Told by those alone, of the one or of the other.
  ['dadfccaffehead', 'abgcdgeghcg', true],
  ['aehfbaeahebhcc', 'abchhdecghc', true],
  ['abcecfhffaab', 'abcfcdbdfgagg', true],
  ['abfafafbghgahc', 'abceghdahghbag', true],
  ['abcaaggbddhf', 'abcaaedg', true],
  ['abchfgebcbbb', 'abccbdecf', true],
  ['abcdgh', 'abcgefbdea', true],
])('%j and %j are surely unlike: %s', (a, b, expected) => {
  const [x, y] = [letterSignature(a), letterSignature(b)];
  expect([surelyDissimilar(x, y), surelyDissimilar(y, x)]).toEqual([expected, expected]);
  if (expected) expect(nameSimilarity(a, b)).toBeLessThan(0.9);
  const column = Int32Array.of(
    9,
    ...[x, y].flatMap(({ once, twice, thrice, start, length }) => [
      once,
      twice,
      thrice,
      start,
      length,
    ]),
  );
  expect([
    surelyDissimilarAt(column, 1, 1 + SIGNATURE_SIZE),
    surelyDissimilarAt(column, 1 + SIGNATURE_SIZE, 1),
  ]).toEqual([expected, expected]);
});
