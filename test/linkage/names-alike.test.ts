import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity } from 'casualty-claims/linkage';
import { isOneEditApart } from '../../src/linkage/names/similarity';
import { scriptOf, phoneticKey } from '../../src/linkage/names/phonetic-key';
import { runs } from '../runs';

describe('the similarity of two names', () => {
  // The tables of Winkler, and of those who checked theirs against them.
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['jones', 'johnson', 0.8324],
    ['crate', 'trace', 0.7333],
    ['abc', 'xyz', 0],
    ['a', 'b', 0],
    ['', 'raqqa', 0],
    ['raqqa', 'raqqa', 1],
    ['', '', 1],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect([nameSimilarity(a, b), nameSimilarity(b, a)]).toEqual([
      expect.closeTo(expected, 4),
      expect.closeTo(expected, 4),
    ]);
  });

  it('is the same in both directions, from 0 to 1, and 1 for equal names alone, however long', () => {
    const name = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 60, maxLength: 140 }),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const found = nameSimilarity(a, b);
        expect(nameSimilarity(b, a)).toBe(found);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        if (a !== b) expect(found).toBeLessThan(1);
      }),
      runs(300),
    );
  });
});

describe('one edit', () => {
  /** All that one letter added, left out or changed, or two neighbours swapped, make of a name. */
  function edited(name: string, letters: readonly string[]): Set<string> {
    const all = new Set([name]);
    for (let at = 0; at <= name.length; at += 1) {
      const [head, tail] = [name.slice(0, at), name.slice(at)];
      for (const letter of letters)
        all.add(head + letter + tail).add(head + letter + tail.slice(1));
      all.add(head + tail.slice(1));
      if (tail.length > 1) all.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    }
    return all;
  }

  it('makes of a name exactly those that are one edit apart, the longer of at least four letters', () => {
    const letters = ['a', 'b', 'c'];
    const name = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(isOneEditApart(a, b)).toBe(
          Math.max(a.length, b.length) >= 4 && edited(a, letters).has(b),
        );
      }),
      {
        ...runs(3_000),
        examples: [
          ['abcc', 'abc'],
          ['abc', 'abb'],
          ['abca', 'acba'],
          ['abcb', 'cbab'],
          ['aabb', 'abab'],
          ['abcabc', 'abacbc'],
        ],
      },
    );
  });
});

describe('the skeleton of a name', () => {
  it.each([
    ['al hasakah', 'hsk'],
    ['الحسكه', 'hsk'],
    ['khattab', 'ktb'],
    ['خطاب', 'ktb'],
    ['shaykh maskin', 'sk mskn'],
    ['ghouta', 'gt'],
    ['h', 'h'],
    ['ال', ''],
    ['al', ''],
    ['الله', 'l'],
    ['the of', ''],
    ['aeiou', 'aeiou'],
    ['', ''],
    ['district 12', 'dstrkt 12'],
  ])('of %s is %s', (folded, expected) => {
    expect(phoneticKey(folded)).toBe(expected);
  });
});

describe('the script of a name', () => {
  it.each([
    ['aleppo', 'latin'],
    ['châlons', 'latin'],
    ['حلب', 'arabic'],
    ['алеппо', 'cyrillic'],
    ['阿勒颇', 'other'],
    ['حلب aleppo', 'mixed'],
    ['12', 'mixed'],
    ['', 'mixed'],
  ])('of %s is %s', (folded, expected) => {
    expect(scriptOf(folded)).toBe(expected);
  });
});
