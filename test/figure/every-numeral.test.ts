import { describe, expect, test } from 'vitest';
import { findFigures, parseFigure } from '../../src/figure';

const valueOf = (phrase: string): number | string => {
  const parsed = parseFigure(phrase);
  return parsed.ok
    ? 'value' in parsed.value && parsed.value.kind === 'exact'
      ? parsed.value.value
      : parsed.value.kind
    : parsed.issue.code;
};
const found = (text: string): readonly string[] =>
  findFigures(text).map(({ figure }) =>
    `${figure.kind} ${'value' in figure ? String(figure.value) : 'low' in figure ? `${String(figure.low)}–${String(figure.high)}` : ''}`.trim(),
  );

/** 3 … 9 beside a feminine noun, and beside a masculine one. */
const UNITS: readonly (readonly [number, string, string])[] = [
  [3, 'ثلاث', 'ثلاثة'],
  [4, 'أربع', 'أربعة'],
  [5, 'خمس', 'خمسة'],
  [6, 'ست', 'ستة'],
  [7, 'سبع', 'سبعة'],
  [8, 'ثماني', 'ثمانية'],
  [9, 'تسع', 'تسعة'],
];
const TENS: readonly (readonly [number, string, string])[] = [
  [20, 'عشرون', 'عشرين'],
  [30, 'ثلاثون', 'ثلاثين'],
  [40, 'أربعون', 'أربعين'],
  [50, 'خمسون', 'خمسين'],
  [60, 'ستون', 'ستين'],
  [70, 'سبعون', 'سبعين'],
  [80, 'ثمانون', 'ثمانين'],
  [90, 'تسعون', 'تسعين'],
];

describe('Arabic numerals', () => {
  test.each(UNITS)(
    'of %i: alone, in both genders, as teens apart and in one word, as hundreds',
    (value, feminine, masculine) => {
      expect(
        [
          `${feminine} نساء`,
          `${masculine} رجال`,
          `${masculine} عشر رجلا`,
          `${feminine} عشرة امرأة`,
        ].map(valueOf),
      ).toEqual([value, value, value + 10, value + 10]);
      expect(
        [
          `${masculine}عشر قتيلا`,
          `${feminine}عشرة امرأة`,
          `${masculine}عشرة قتيلا`,
          `${feminine}عشر قتيلا`,
        ].map(valueOf),
      ).toEqual([value + 10, value + 10, value + 10, value + 10]);
      expect(
        [`${feminine}مئة قتيل`, `${feminine}مائة قتيل`, `${feminine} مئة قتيل`].map(valueOf),
      ).toEqual([value * 100, value * 100, value * 100]);
    },
  );

  test.each(TENS)('of %i: in both cases, and behind a unit', (value, nominative, oblique) => {
    expect(
      [
        `${nominative} قتيلا`,
        `${oblique} قتيلا`,
        `خمسة و${nominative} قتيلا`,
        `خمس و${oblique} امرأة`,
      ].map(valueOf),
    ).toEqual([value, value, value + 5, value + 5]);
  });

  test('of one and two, ten, hundreds and thousands', () => {
    expect(
      [
        'قتيل واحد',
        'امرأة واحدة',
        'قتيلان',
        'قتيلين',
        'قتيلان اثنان',
        'عشرة قتلى',
        'عشر نساء',
        'أحد عشر قتيلا',
        'إحدى عشرة امرأة',
        'اثنا عشر قتيلا',
        'اثنتا عشرة امرأة',
        'مئة قتيل',
        'مئتا قتيل',
        'مئتين قتيل',
        'ألف قتيل',
        'ألفا قتيل',
        'ثلاثة آلاف قتيل',
        'مئة وخمسة وعشرون قتيلا',
        'ألف ومئتان وأربعة وثلاثون قتيلا',
      ].map(valueOf),
    ).toEqual([1, 1, 2, 2, 2, 10, 10, 11, 11, 12, 12, 100, 200, 200, 1000, 2000, 3000, 125, 1234]);
  });
});

describe('digits', () => {
  test('of every script and grouping are one number', () => {
    expect(
      ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].map((digits) =>
        valueOf(`${digits.slice(1)} people`),
      ),
    ).toEqual([123_456_789, 123_456_789, 123_456_789]);
    expect(
      [
        '1,234,567 killed',
        '1.234.567 killed',
        '1 234 567 killed',
        '١٬٢٣٤٬٥٦٧ قتيلا',
        '1’234’567 killed',
      ].map(valueOf),
    ).toEqual([1_234_567, 1_234_567, 1_234_567, 1_234_567, 1_234_567]);
  });

  test('of two kinds of separators are no one number, nor is an address', () => {
    expect(valueOf('1,234.567,890 killed')).not.toBe(1_234_567_890);
    expect([found('1,23 people'), found('192.168.1.2')]).toEqual([[], []]);
  });
});

describe('ranges', () => {
  test.each<[string, string]>([
    ['40 to 50 people', 'between 40–50'],
    ['40 or 50 people', 'between 40–50'],
    ['50 or 40 people', 'between 40–50'],
    ['between 40 and 50 people', 'between 40–50'],
    ['40 to about 50 people', 'between 40–50'],
    ['40 to as many as 50 people', 'between 40–50'],
    ['two or three hundred people', 'between 200–300'],
    ['2 to 3 million people', 'between 2000000–3000000'],
    ['2 to 300 people', 'between 2–300'],
    ['90 to 100 people', 'between 90–100'],
    ['40 to 40 people', 'exact 40'],
    ['بين أربعين وخمسين قتيلا', 'between 40–50'],
    ['من 40 إلى 50 قتيلا', 'between 40–50'],
  ])('%s: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('are none where they run backwards, are codes, or scores', () => {
    expect([
      found('between 50 and 40 people'),
      found('555-12-34'),
      found('a 2-1 score'),
      found('2016-11-30'),
    ]).toEqual([[], [], [], []]);
  });
});

describe('what stands beside a number and makes it no count', () => {
  test.each([
    '5-year-old boy',
    'a 122-mm rocket',
    'a 12-member team',
    '20 km away',
    '36°',
    '$40',
    '€40',
    '40€',
    '£12',
    '12/30',
    '12:30',
    '0930',
    'No. 6',
    'Art. 12',
    'John Smith (45)',
    'T-72',
    'GMT+3',
    '#12',
    '@12',
    '§12',
    '2nd battalion',
    'the 15th attack',
    '10^6',
    '5 per day',
    'since 1998',
    '3.5 people',
    'in March 2012',
    '12 March',
    'فترة 3 أيام',
    'كوفيد-19',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('does not where people are counted', () => {
    expect(
      [
        'twenty-odd people',
        '12 people',
        'In March 2012, 12 people were killed',
        'in 2012 people fled',
        '1,900 killed',
        '1900 people were killed',
      ].map((text) => found(text).length),
    ).toEqual([1, 1, 1, 0, 1, 1]);
  });
});

describe('a comparator behind a number', () => {
  test.each<[string, readonly string[]]>([
    ['20 people or more were killed', ['at-least 20']],
    ['20 people, at least, were killed', ['at-least 20']],
    ['20 people at most', ['at-most 20']],
    ['four were killed and more than 30 wounded', ['exact 4', 'more-than 30']],
    ['20 people; at least 30 wounded', ['exact 20', 'at-least 30']],
    ['20 killed and at least 30 wounded', ['exact 20', 'at-least 30']],
    ['خمسة نشطاء على الأقل', ['at-least 5']],
    ['خمسة قتلى، على الأقل', ['at-least 5']],
    ['خمسة قتلى و30 جريحا على الأقل', ['exact 5', 'at-least 30']],
  ])('%s: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
