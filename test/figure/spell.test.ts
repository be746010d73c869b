import { describe, expect, test } from 'vitest';
import { spellArabic, type ArabicForm } from '../../src/figure/format/spell-arabic';
import { spellEnglish } from '../../src/figure/format/spell-english';

const PLAIN: ArabicForm = { feminine: false, oblique: false, construct: false };

describe('numbers are spelled in English as they are said', () => {
  test.each([
    [0, 'zero'],
    [1, 'one'],
    [10, 'ten'],
    [13, 'thirteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [21, 'twenty-one'],
    [40, 'forty'],
    [99, 'ninety-nine'],
    [100, 'one hundred'],
    [101, 'one hundred and one'],
    [219, 'two hundred and nineteen'],
    [999, 'nine hundred and ninety-nine'],
    [1000, 'one thousand'],
    [1001, 'one thousand and one'],
    [1099, 'one thousand and ninety-nine'],
    [1100, 'one thousand one hundred'],
    [1101, 'one thousand one hundred and one'],
    [42_000, 'forty-two thousand'],
    [1_000_000, 'one million'],
    [2_003_004, 'two million three thousand and four'],
    [5_000_000_000, 'five billion'],
    [7_000_000_000_100, 'seven trillion one hundred'],
  ])('%d', (value, words) => {
    expect(spellEnglish(value)).toBe(words);
  });
});

describe('numbers are spelled in Arabic', () => {
  test.each([
    [0, 'صفر'],
    [1, 'واحد'],
    [2, 'اثنان'],
    [3, 'ثلاثة'],
    [8, 'ثمانية'],
    [10, 'عشرة'],
    [11, 'أحد عشر'],
    [12, 'اثنا عشر'],
    [13, 'ثلاثة عشر'],
    [19, 'تسعة عشر'],
    [20, 'عشرون'],
    [21, 'واحد وعشرون'],
    [22, 'اثنان وعشرون'],
    [80, 'ثمانون'],
    [99, 'تسعة وتسعون'],
    [100, 'مئة'],
    [101, 'مئة وواحد'],
    [200, 'مئتان'],
    [202, 'مئتان واثنان'],
    [300, 'ثلاثمئة'],
    [812, 'ثمانمئة واثنا عشر'],
    [999, 'تسعمئة وتسعة وتسعون'],
    [1000, 'ألف'],
    [1001, 'ألف وواحد'],
    [2000, 'ألفان'],
    [2001, 'ألفان وواحد'],
    [3000, 'ثلاثة آلاف'],
    [10_000, 'عشرة آلاف'],
    [11_000, 'أحد عشر ألفا'],
    [99_000, 'تسعة وتسعون ألفا'],
    [100_000, 'مئة ألف'],
    [103_000, 'مئة وثلاثة آلاف'],
    [110_000, 'مئة وعشرة آلاف'],
    [111_000, 'مئة وأحد عشر ألفا'],
    [200_000, 'مئتا ألف'],
    [1_000_000, 'مليون'],
    [2_000_000, 'مليونان'],
    [3_000_000, 'ثلاثة ملايين'],
    [11_000_000, 'أحد عشر مليونا'],
    [1_002_003, 'مليون وألفان وثلاثة'],
    [4_000_000_000, 'أربعة مليارات'],
    [12_000_000_000, 'اثنا عشر مليارا'],
    [1_000_000_000_000, 'تريليون'],
    [5_000_000_000_000, 'خمسة تريليونات'],
    [11_000_000_000_000, 'أحد عشر تريليونا'],
  ])('standing alone: %d', (value, words) => {
    expect(spellArabic(value, PLAIN)).toBe(words);
  });
  test.each([
    [1, 'واحدة'],
    [2, 'اثنتان'],
    [3, 'ثلاث'],
    [8, 'ثماني'],
    [10, 'عشر'],
    [11, 'إحدى عشرة'],
    [12, 'اثنتا عشرة'],
    [13, 'ثلاث عشرة'],
    [18, 'ثماني عشرة'],
    [20, 'عشرون'],
    [21, 'إحدى وعشرون'],
    [22, 'اثنتان وعشرون'],
    [25, 'خمس وعشرون'],
    [103, 'مئة وثلاث'],
    [3000, 'ثلاثة آلاف'],
    [11_000, 'أحد عشر ألفا'],
  ])('of a feminine noun: %d', (value, words) => {
    expect(spellArabic(value, { ...PLAIN, feminine: true })).toBe(words);
  });
  test.each([
    [1, 'واحد'],
    [2, 'اثنين'],
    [12, 'اثني عشر'],
    [20, 'عشرين'],
    [22, 'اثنين وعشرين'],
    [200, 'مئتين'],
    [300, 'ثلاثمئة'],
    [2000, 'ألفين'],
    [2001, 'ألفين وواحد'],
    [20_000, 'عشرين ألفا'],
    [200_000, 'مئتي ألف'],
    [2_000_000, 'مليونين'],
  ])('after a preposition: %d', (value, words) => {
    expect(spellArabic(value, { ...PLAIN, oblique: true })).toBe(words);
  });
  test('after a preposition, of a feminine noun', () => {
    expect(
      [2, 12, 22, 21].map((value) =>
        spellArabic(value, { feminine: true, oblique: true, construct: false }),
      ),
    ).toEqual(['اثنتين', 'اثنتي عشرة', 'اثنتين وعشرين', 'إحدى وعشرين']);
  });
  test.each([
    [200, 'مئتا', 'مئتي'],
    [202, 'مئتان واثنان', 'مئتين واثنين'],
    [2000, 'ألفا', 'ألفي'],
    [2200, 'ألفان ومئتا', 'ألفين ومئتي'],
    [2_000_000, 'مليونا', 'مليوني'],
    [22, 'اثنان وعشرون', 'اثنين وعشرين'],
    [300, 'ثلاثمئة', 'ثلاثمئة'],
  ])(
    'straight before its noun, where the last dual loses its ن: %d',
    (value, nominative, oblique) => {
      expect(spellArabic(value, { ...PLAIN, construct: true })).toBe(nominative);
      expect(spellArabic(value, { feminine: false, oblique: true, construct: true })).toBe(oblique);
    },
  );
});
