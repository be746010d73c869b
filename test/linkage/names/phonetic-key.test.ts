import { describe, expect, it } from 'vitest';
import { phoneticKey } from 'casualty-claims/linkage';
import { keyOfPhonetic, KeySpace, nameKeyOf } from '../../../src/linkage/blocking/blocking-keys';
import { scriptOf } from '../../../src/linkage/names/phonetic-key';

describe('the skeleton of a name', () => {
  it.each([
    ['', ''],
    ['qadi askar', 'kd skr'],
    ['قاضي عسكر', 'kd skr'],
    // Articles and small words fall away, as words of their own only.
    ['al hasakah', 'hsk'],
    ['el hasakah', 'hsk'],
    ['portal', 'brtl'],
    ['the city of de la le aleppo', 'kt lb'],
    ['ال حسكه', 'hsk'],
    ['الحسكه', 'hsk'],
    ['alhasakah', 'lhsk'],
    ['theo', 't'],
    ['along', 'lng'],
    ['loaf', 'lf'],
    // An article is taken off a word only where three letters and more remain.
    ['الباب', 'b'],
    ['اليم', 'lm'],
    // Letters that sound as one, and those that count once.
    ['khattab', 'ktb'],
    ['ghouta', 'gt'],
    ['shash', 's'],
    ['charge', 'srg'],
    ['thadh', 'td'],
    ['philip', 'flb'],
    ['bb', 'b'],
    ['xs', 'ks'],
    ['xk', 'ksk'],
    ['anna', 'n'],
    ['nahl', 'nhl'],
    // A final h is not sounded, one that is all there is is.
    ['idlibh', 'dlb'],
    ['رقه', 'rk'],
    ['h', 'h'],
    ['ه', 'h'],
    ['hah', 'h'],
    ['hama', 'hm'],
    // A digraph at the end of a word keeps its h.
    ['makh', 'mk'],
    // Vowels alone stand for themselves; so do digits and signs.
    ['ia', 'ia'],
    ['w oe', 'w oe'],
    ['zone 51', 'zn 51'],
    ['a-b', '-b'],
    ['نحل 7', 'nhl 7'],
    // Letters beyond the Arabic block stand for themselves.
    ['Москва', 'Москва'],
    ['東京', '東京'],
  ])('of %j is %j', (name, skeleton) => {
    expect(phoneticKey(name)).toBe(skeleton);
  });

  it('is cut to four signs as a key, without its spaces', () => {
    expect([
      nameKeyOf('qadi askar'),
      nameKeyOf('idlib'),
      keyOfPhonetic('k d'),
      keyOfPhonetic('ab cd ef'),
      keyOfPhonetic(''),
    ]).toEqual(['kdsk', 'dlb', 'kd', 'abcd', '']);
  });

  it('and anything else gets a number of its own, the same again', () => {
    const space = new KeySpace();
    expect(['a', 'b', 'a', '', 'b', 'c'].map((key) => space.numberOf(key))).toEqual([
      0, 1, 0, 2, 1, 3,
    ]);
  });
});

describe('the script of a name', () => {
  it.each([
    ['aleppo', 'latin'],
    ['qadi askar', 'latin'],
    ['zone 51', 'latin'],
    ['çırçır', 'latin'],
    ['حلب', 'arabic'],
    ['حلب 2', 'arabic'],
    ['москва', 'cyrillic'],
    ['東京', 'other'],
    ['حلب aleppo', 'mixed'],
    ['aleppo حلب', 'mixed'],
    ['москва moscow', 'mixed'],
    ['москва حلب', 'mixed'],
    ['51', 'mixed'],
    ['', 'mixed'],
  ])('of %j is %s', (name, script) => {
    expect(scriptOf(name)).toBe(script);
  });
});
