import { describe, expect, test } from 'vitest';
import { digitOf, foldWord, isFolded, westernDigits } from '../../../src/figure/words/letters';

describe('a folded word', () => {
  test.each([
    ['Killed', 'killed'],
    ['ÉTÉ', 'été'],
    ['×Þß', '×þß'],
    ['أإآٱا', 'ااااا'],
    ['مصطفى', 'مصطفي'],
    ['جثة', 'جثه'],
    ['قَتِيلٌ', 'قتيل'],
    ['قـتـيـل', 'قتيل'],
    ['قت\u200f\u200cيل', 'قتيل'],
    ['\ufed7\ufe98\ufef4\ufede', 'قتيل'],
    ['\ufe83\ufedf\ufed2', 'الف'],
    ['\ufefb', 'لا'],
    ['\ufe93', 'ه'],
    ['ق\ufe77ت', 'قت'],
    ['\uff21b', 'ab'],
    ['Ế', 'ế'],
    ['don’t', "don't"],
    ['don‘t', "don't"],
    ['don“t', 'don“t'],
  ])('%s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
  test('may be part of a text', () => {
    expect([foldWord('12 Men', 3), foldWord('12 Men', 3, 5)]).toEqual(['men', 'me']);
  });
});

test('only letters that folding leaves alone are folded', () => {
  expect(
    ['a', 'ا', 'ق', 'é', 'A', 'أ', 'ة', 'É', '\ufed7', '’'].map((letter) =>
      isFolded(letter.charCodeAt(0)),
    ),
  ).toEqual([true, true, true, true, false, false, false, false, false, false]);
});

test('digits of all four scripts have their values', () => {
  expect(
    ['09', '٠٩', '۰۹', '０９'].map((pair) => [
      digitOf(pair.charCodeAt(0)),
      digitOf(pair.charCodeAt(1)),
    ]),
  ).toEqual([
    [0, 9],
    [0, 9],
    [0, 9],
    [0, 9],
  ]);
  expect(westernDigits('a٣ ۴.５ 6')).toBe('a3 4.5 6');
});
