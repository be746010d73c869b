import { describe, expect, it } from 'vitest';
import { NameShapes } from '../../src/linkage/comparisons/name-shapes';
import { letterSignature } from '../../src/linkage/names/letter-signature';
import { DIFFERENT, NameBook, SAME, SIMILAR, UNKNOWN } from '../../src/linkage/names/names';
import { isOneEditApart, nameSimilarity } from '../../src/linkage/names/similarity';

const WORD: Readonly<Record<number, string>> = {
  [UNKNOWN]: 'unknown',
  [SAME]: 'same',
  [SIMILAR]: 'similar',
  [DIFFERENT]: 'different',
};

describe('a book of names', () => {
  it('numbers names in order of first sight', () => {
    const book = new NameBook();
    expect(['idlib', 'hama', 'idlib', 'raqqa', 'hama'].map((name) => book.number(name))).toEqual([
      0, 1, 0, 2, 1,
    ]);
    expect(book.size).toBe(3);
    expect([book.known(1)?.name, book.known(3)]).toEqual(['hama', undefined]);
  });

  it.each([
    // name, without articles, words, phonetic, consonants, script, digits
    ['dayr al zawr', 'dayr zawr', 2, 'dr zr', 4, 'latin', ''],
    ['al bab el', 'bab el', 2, 'b', 1, 'latin', ''],
    ['el bab', 'bab', 1, 'b', 1, 'latin', ''],
    ['al', 'al', 1, '', 0, 'latin', ''],
    ['albab', 'albab', 1, 'lb', 2, 'latin', ''],
    ['ideal bab', 'ideal bab', 2, 'dl b', 3, 'latin', ''],
    ['الباب', 'باب', 1, 'b', 1, 'arabic', ''],
    ['ال باب', 'باب', 1, 'b', 1, 'arabic', ''],
    ['تل الباب', 'تل باب', 2, 'tl b', 3, 'arabic', ''],
    ['البا', 'البا', 1, 'lb', 2, 'arabic', ''],
    ['district 12 b3', 'district 12 b3', 3, 'dstrkt 12 b3', 10, 'latin', '12 3'],
    ['4 east', '4 east', 2, '4 st', 3, 'latin', '4'],
    ['12', '12', 1, '12', 2, 'mixed', '12'],
  ])('knows %j', (name, bare, words, phonetic, consonants, script, digits) => {
    const book = new NameBook();
    expect(book.known(book.number(name))).toEqual({
      name,
      bare,
      words,
      signature: letterSignature(name),
      bareSignature: letterSignature(bare),
      phoneticKey: phonetic,
      consonants,
      script,
      digits,
    });
  });

  it.each([
    ['idlib', 'idlib', 'same'],
    // Two scripts: three consonants in common tell.
    ['idlib', 'ادلب', 'similar'],
    ['qadi askar', 'قاضي عسكر', 'similar'],
    ['hama', 'حماه', 'unknown'],
    ['aleppo', 'حلب', 'unknown'],
    ['mansura', 'ادلب', 'unknown'],
    // What is of both scripts, or of none, is held against any.
    ['حلب aleppo', 'aleppo', 'similar'],
    ['12', 'aleppo', 'different'],
    ['12', 'حلب', 'different'],
    // Numbers tell by themselves.
    ['district 4', 'district 5', 'different'],
    ['district 4', 'district 4 east', 'similar'],
    ['road 12 3', 'road 1 23', 'different'],
    ['road 12 to 3', 'road 12 3', 'similar'],
    ['4 east', 'north 4 east', 'similar'],
    // The same words and more of them; five letters at least.
    ['bull run', 'first bull run', 'similar'],
    ['homs', 'east homs', 'different'],
    ['salma', 'tall salma', 'similar'],
    ['bull run', 'run of bulls', 'different'],
    ['north bull run', 'bull run south', 'different'],
    ['al bab', 'el bab', 'similar'],
    ['dayr al zawr', 'dayr zawr', 'similar'],
    // Three consonants alike, and lengths at most four letters apart.
    ['idlib', 'eedaleeb', 'similar'],
    ['hama', 'heimeu', 'different'],
    ['mansura', 'maansuuraaa', 'similar'],
    ['mansura', 'maansuuraaaa', 'different'],
    // A letter, or a likeness of nine tenths.
    ['hama', 'kama', 'similar'],
    ['bab', 'baq', 'different'],
    ['sarmadanit', 'sarmadenil', 'similar'],
    ['sarmadanit', 'sarbedenil', 'different'],
    // With their articles they are alike.
    ['al bab', 'al baq', 'similar'],
    ['al hama', 'alhamas', 'similar'],
    ['al bab', 'al rik', 'different'],
    // The same letters in another order, and the same words as often.
    ['al abcd', 'al dcba', 'different'],
    ['bull bull', 'bull run', 'different'],
    ['idlib', 'maren', 'different'],
  ])('tells how close %j and %j are: %s', (a, b, expected) => {
    const book = new NameBook();
    const [x, y] = [book.number(a), book.number(b)];
    expect([WORD[book.closeness(x, y)], WORD[book.closeness(y, x)]]).toEqual([expected, expected]);
  });

  it('cannot tell of numbers it has not given out', () => {
    const book = new NameBook();
    book.number('idlib');
    expect([
      book.closeness(0, 1),
      book.closeness(1, 0),
      book.mayBeOne(0, 1),
      book.mayBeOne(1, 0),
    ]).toEqual([UNKNOWN, UNKNOWN, true, true]);
  });

  it.each([
    ['idlib', 'idlib', true],
    ['idlib', 'ادلب', true],
    ['aleppo', 'حلب', true],
    ['ky', 'kentucky', true],
    ['kx', 'kentucky', false],
    ['ny', 'kentucky', false],
    ['usa', 'united states america', true],
    ['usa', 'saudi unused area', false],
    ['sham', 'saint hamlet', true],
    ['shamt', 'saint hamlet', false],
    ['hama', 'homs', false],
    ['homs', 'east homs', false],
    ['hama', 'kama', true],
    ['rif dimashq', 'damascus', false],
    ['idlib', 'eedaleeb', true],
    ['salma', 'tall salma', true],
    ['al bab', 'al baq', true],
    ['district 4', 'district 5', false],
    ['12', 'damascus', false],
  ])('tells whether %j and %j may be one: %s', (a, b, expected) => {
    const book = new NameBook();
    const [x, y] = [book.number(a), book.number(b)];
    expect([book.mayBeOne(x, y), book.mayBeOne(y, x)]).toEqual([expected, expected]);
  });
});

describe('the shapes of names', () => {
  it.each([
    ['idlib', 'maren', true],
    ['idlib', 'idlib', false],
    ['idlib', 'idlab', false],
    ['idlib', 'eedaleeb', false],
    ['idlib', 'ادلب', false],
    ['idlib', 'حلب', false],
    ['حلب', 'قاضي عسكر', true],
    ['idlib', 'maren 4', false],
    ['idlib 4', 'maren', false],
    ['idlib', 'حلب maren', false],
    ['al bab', 'al baq', false],
    ['al idlib', 'al maren', true],
    ['maren', 'tall maren', false],
  ])('say of %j and %j whether they surely differ: %s', (a, b, expected) => {
    const book = new NameBook();
    const shapes = new NameShapes(book, Int32Array.of(-1, book.number(a), book.number(b), -1));
    expect([shapes.differ(1, 2), shapes.differ(2, 1)]).toEqual([expected, expected]);
    // A place without one name has no shape.
    expect([
      shapes.differ(0, 1),
      shapes.differ(1, 0),
      shapes.differ(0, 3),
      shapes.differ(2, 3),
    ]).toEqual([false, false, false, false]);
  });
});

describe('the likeness of two names', () => {
  it.each([
    // Seven of eight letters match, and at most four of a common beginning count.
    ['abcdefgh', 'abcdefgx', 0.95],
    ['ab', 'abc', (2 / 2 + 2 / 3 + 1) / 3 + 0.2 * (1 - (2 / 2 + 2 / 3 + 1) / 3)],
    // Letters match within half the longer length, less one.
    ['axxxxx', 'yyayyy', (1 / 6 + 1 / 6 + 1) / 3],
    ['axxxxx', 'yyyayy', 0],
    ['', 'a', 0],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect([nameSimilarity(a, b), nameSimilarity(b, a)]).toEqual([
      expect.closeTo(expected, 12),
      expect.closeTo(expected, 12),
    ]);
  });

  it('is told of names of any length, one after the other', () => {
    const long = 'abcde'.repeat(40);
    expect([
      nameSimilarity(long, `${long}x`),
      nameSimilarity('martha', 'marhta'),
      nameSimilarity(long, long.slice(0, 190)),
    ]).toEqual([expect.closeTo(0.999, 3), expect.closeTo(0.9611, 4), expect.closeTo(0.99, 3)]);
  });

  it('has every name that one edit makes of another, and no other, of two letters', () => {
    const ofLength = (length: number): string[] =>
      Array.from({ length: 2 ** length }, (_, bits) =>
        Array.from({ length }, (_, at) => ((bits >> at) & 1 ? 'a' : 'b')).join(''),
      );
    const names = [2, 3, 4, 5, 6].flatMap(ofLength);
    const edited = (name: string): Set<string> => {
      const all = new Set([name]);
      for (let at = 0; at <= name.length; at += 1) {
        const [head, tail] = [name.slice(0, at), name.slice(at)];
        for (const letter of 'ab') all.add(head + letter + tail).add(head + letter + tail.slice(1));
        all
          .add(head + tail.slice(1))
          .add(head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2));
      }
      return all;
    };
    for (const a of names) {
      const near = edited(a);
      const found = names.filter((b) => isOneEditApart(a, b));
      expect(found).toEqual(names.filter((b) => Math.max(a.length, b.length) >= 4 && near.has(b)));
    }
  });
});
