import { describe, expect, test } from 'vitest';
import { findFigures, parseFigure } from '../../../src/figure';
import { readAmount } from '../../../src/figure/parse/amount';
import type { Amount, LookAlike } from '../../../src/figure/parse/found';
import { bestAfter, isDash, readBetween } from '../../../src/figure/parse/range';
import { marked } from '../marked';

/** A figure or why there is none, with how many tokens it takes. */
function told(found: Amount | LookAlike | undefined): string {
  if (found === undefined) return 'nothing';
  if ('trap' in found) return `${found.trap} ${String(found.next)}`;
  const { figure, next } = found;
  if (figure.words !== '') return 'words';
  const what =
    figure.kind === 'between'
      ? `${String(figure.low)}–${String(figure.high)}${figure.approximate === true ? ' about' : ''}`
      : 'value' in figure
        ? String(figure.value)
        : 'term' in figure
          ? `${String(figure.base)}+`
          : 'share' in figure
            ? JSON.stringify(figure.share)
            : figure.kind;
  return `${what} ${String(next)}`;
}
const amount = (text: string): string => told(readAmount(marked(`|${text}`).tokens, 0));
const ends = (text: string): string => told(readBetween(marked(`|${text}`).tokens, 0));

describe('a number, and what follows it', () => {
  test.each<[string, string]>([
    ['42', '42 1'],
    ['100 % of', '{"percent":100} 2'],
    ['101 % of', 'share-above 2'],
    ['192.168.1.2 %', 'code 1'],
    ['192.168.1.2 x', 'code 1'],
    ['3.5 x', 'fraction 1'],
    ['99999999999999999999 x', 'too-large 1'],
    ['10 odd', '10+ 2'],
    ['9 odd', '9 1'],
    ['20-odd x', '20+ 3'],
    ['20 x odd', '20 1'],
    ['forty-five (45) x', '45 6'],
    ['forty-five (46) x', '45 3'],
    ['45 (45 x', '45 1'],
    ['45 ) 45) x', '45 1'],
    ['45 (45', '45 1'],
    ['45', '45 1'],
    ['five (people)', '5 1'],
    ['zero (people)', '0 1'],
    ['x', 'nothing'],
  ])('%s', (text, found) => {
    expect(amount(text)).toBe(found);
  });
  test.each([
    'أخماس',
    'أرباع',
    'أثلاث',
    'أثمان',
    'أسداس',
    'أسباع',
    'أتساع',
    'أعشار',
    'ثلثين',
    'ثلثان',
    'فاصلة',
    'fifths',
    'eighths',
    'sixths',
    'tenths',
    'hundredths',
    'point',
  ])('3 %s is a fraction', (word) => {
    expect(amount(`3 ${word} x`)).toBe('fraction 2');
  });
});

describe('a range', () => {
  test.each(['-', '‐', '‑', '‒', '–', '—', '−', '~', '～'])('40%s50', (dash) => {
    expect([isDash(dash), amount(`40 ${dash} 50`)]).toEqual([true, '40–50 3']);
  });
  test.each<[string, string]>([
    ['40 to 50', '40–50 3'],
    ['40 or 50', '40–50 3'],
    ['50 or 40', '40–50 3'],
    ['50 to 40', '50 1'],
    ['50-40 x', 'reversed 3'],
    ['40-40', '40 3'],
    ['40 to 40', '40 3'],
    ['40 and 50', '40 1'],
    ['40 50 x', '40 1'],
    ['40 over 50', '40 1'],
    ['40 . 50', '40 1'],
    ['40 up to 50', '40–50 4'],
    ['40 إلى 50', '40–50 3'],
    ['40 إلى و50', '40 1'],
    ['40 إلى وخمسين', '40 1'],
    ['40 to about 50', '40–50 about 4'],
    ['40 to exactly 50', '40–50 4'],
    ['40 to as many as 50', '40–50 6'],
    ['40 to more than 50', '40 1'],
    ['40 to some people', '40 1'],
    ['40 to about', '40 1'],
    ['40 to people', '40 1'],
    ['40 to', '40 1'],
    ['40 -', '40 1'],
    ['40 - about 50', '40 1'],
    ['40 to 50th', '40 1'],
    ['40-50-x', '40–50 3'],
    ['40-50-', '40–50 3'],
    ['40-50, 60', '40–50 3'],
    ['2016-11-30', 'code 5'],
    ['2016-11-30-x', 'code 5'],
    ['2016-11-30-05-12', 'code 9'],
    ['2016-11-30,5', 'code 5'],
    ['40 to 50-60', '40–50 3'],
    ['2-1 score', 'not-a-count 4'],
    ['1-2 score', 'not-a-count 4'],
    ['1 to 2 score', '20–40 4'],
    ['40-50 % x', 'share-range 4'],
    ['2 to 2.5', 'fraction 3'],
    ['2.5 to 3', 'fraction 3'],
    ['2.4 to 3', 'fraction 3'],
    ['2 to 99999999999999999999', 'too-large 3'],
  ])('%s', (text, found) => {
    expect(amount(text)).toBe(found);
  });

  test.each<[string, string]>([
    ['2 to 3 million', '2000000–3000000 4'],
    ['2.3 to 3 million', '2300000–3000000 4'],
    ['3 to 3 million', '3–3000000 4'],
    ['5 to 3 million', '5–3000000 4'],
    ['999 to 2000 thousand', '999000–2000000 4'],
    ['1000 to 2000 thousand', '1000–2000000 4'],
    ['1500 to 2000 thousand', '1500–2000000 4'],
    ['2 thousand to 3 million', '2000–3000000 5'],
    ['two dozen to 30 thousand', '24–30000 5'],
    ['two or three hundred', '200–300 4'],
    ['two or 300', '2–300 3'],
    ['two or two hundred fifty', '2–250 5'],
    ['two or fifteen hundred', '2–1500 4'],
    ['two or ten hundred', '2–1000 4'],
    ['three or three hundred', '3–300 4'],
    ['four or three hundred', '4–300 4'],
    ['one or two hundred', '100–200 4'],
    ['zero or one hundred', '0–100 4'],
  ])('of which the first may take the scale of the second: %s', (text, found) => {
    expect(amount(text)).toBe(found);
  });

  test('is a stretch of years only where both are digits alone', () => {
    const bareOf = (text: string): unknown => {
      const found = readAmount(marked(`|${text}`).tokens, 0);
      return found !== undefined && 'figure' in found
        ? [found.numeral?.bare, found.numeral?.value]
        : found;
    };
    expect([bareOf('1990-2012'), bareOf('1,990-2012'), bareOf('1990-2,012')]).toEqual([
      [true, 2012],
      [false, 2012],
      [false, 2012],
    ]);
  });
});

describe('two ends after "between"', () => {
  test.each<[string, string]>([
    ['40 and 50', '40–50 3'],
    ['40 و 50', '40–50 3'],
    ['40 و50', '40–50 3'],
    ['40 وخمسين', '40–50 2'],
    ['40 and وخمسين', 'nothing'],
    ['40 to 50', '40–50 3'],
    ['40-50', '40–50 3'],
    ['40 but 50', 'nothing'],
    ['50 and 40', 'reversed 3'],
    ['40 and about 50', '40–50 about 4'],
    ['40 and 50 بين', 'nothing'],
    ['40 and 50 x', '40–50 3'],
    ['about 40 and 50', '40–50 about 4'],
    ['about 50 and 40', 'reversed 4'],
    ['about 40 and 40', '40 4'],
    ['about 40 x', 'nothing'],
    ['x', 'nothing'],
    ['خمسة وعشرين', '5–20 2'],
    ['خمسة و عشرين', '5–20 3'],
    ['مئة وخمسة وعشرين', 'nothing'],
    ['five hundred and twenty thousand', '500–20000 5'],
    ['twenty five', 'nothing'],
  ])('%s', (text, found) => {
    expect(ends(text)).toBe(found);
  });
});

describe('the number that a source settles on', () => {
  test.each<[string, number | undefined]>([
    ['40 to 50 (best 45)', 45],
    ['40 to 50 people (best 45)', 45],
    ['40 to 50 x y z (best 45)', 45],
    ['40 to 50 w x y z (best 45)', undefined],
    ['40 إلى 50 (الأرجح 45)', 45],
    ['40 to 50 (best 40)', 40],
    ['40 to 50 (best 50)', 50],
    ['40 to 50 (best 39)', undefined],
    ['40 to 50 (best 51)', undefined],
    ['40 to 50 (worst 45)', undefined],
    ['40 to 50 (best 45', undefined],
    ['40 to 50 (best 45 x)', undefined],
    ['40 to 50 (best', undefined],
    ['40 to 50 (', undefined],
    ['40 to 50 best 45)', undefined],
    ['0 to 50 (best guess)', undefined],
    ['45 (best 45)', undefined],
  ])('%s', (text, best) => {
    const { tokens } = marked(`|${text}`);
    const found = readAmount(tokens, 0);
    if (found === undefined || 'trap' in found) throw new Error(text);
    const settled = bestAfter(tokens, found);
    expect(settled).toEqual(
      best === undefined
        ? undefined
        : {
            ...found,
            figure: { ...found.figure, best },
            next: text.startsWith('40 to 50 (') ? 7 : (settled?.next ?? 0),
          },
    );
  });
  test('is kept beside the range, which it does not narrow', () => {
    expect(parseFigure('40 to 50 (best 45)')).toMatchObject({
      ok: true,
      value: { kind: 'between', low: 40, high: 50, best: 45 },
    });
  });
});

describe('the next item of a list', () => {
  const kinds = (text: string): readonly string[] =>
    findFigures(text).map(
      ({ figure }) => `${figure.kind} ${'value' in figure ? String(figure.value) : ''}`,
    );
  test.each<[string, readonly string[]]>([
    ['سقط أكثر من خمسين قتيلا وعشرين جريحا', ['more-than 50', 'more-than 20']],
    ['سقط أكثر من خمسين قتيلا وعشرون جريحا', ['more-than 50', 'exact 20']],
    ['وسقط أكثر من خمسين قتيلا وعشرين جريحا', ['more-than 50', 'more-than 20']],
    ['فسقط أكثر من خمسين قتيلا وعشرين جريحا', ['more-than 50', 'more-than 20']],
    ['وصل أكثر من خمسين قتيلا وعشرين جريحا', ['more-than 50', 'more-than 20']],
    ['مقتل أكثر من خمسين قتيلا وعشرين جريحا', ['more-than 50', 'exact 20']],
    ['أكثر من خمسين قتيلا وعشرين جريحا', ['more-than 50', 'more-than 20']],
    ['، أكثر من خمسين قتيلا وعشرين جريحا', ['more-than 50', 'more-than 20']],
    ['سقط أكثر من خمسين قتيلا و عشرين جريحا', ['more-than 50', 'more-than 20']],
    ['سقط أكثر من خمسين قتيلا عشرين جريحا', ['more-than 50', 'exact 20']],
    ['سقط ما لا يقل عن خمسين قتيلا وعشرين جريحا', ['at-least 50', 'at-least 20']],
    ['سقط ما لا يزيد عن خمسين قتيلا وعشرين جريحا', ['at-most 50', 'at-most 20']],
    ['سقط أقل من خمسين قتيلا وعشرين جريحا', ['fewer-than 50', 'fewer-than 20']],
    ['سقط نحو خمسين قتيلا وعشرين جريحا', ['about 50', 'exact 20']],
    ['سقط أكثر من خمسين قتيلا ونحو عشرين جريحا', ['more-than 50', 'about 20']],
    ['سقط أكثر من خمسين قتيلا في حلب وعشرين جريحا', ['more-than 50', 'more-than 20']],
    ['سقط أكثر من خمسين قتيلا في حلب أمس وعشرين جريحا', ['more-than 50', 'exact 20']],
    ['سقط أكثر من خمسين قتيلا في، وعشرين جريحا', ['more-than 50', 'exact 20']],
    ['سقط أكثر من خمسين قتيلا في\nحلب وعشرين جريحا', ['more-than 50', 'exact 20']],
    ['سقط أكثر من خمسين قتيلا وجريحين', ['more-than 50', 'more-than 2']],
    ['سقط أكثر من خمسين قتيلا وجريحان', ['more-than 50', 'exact 2']],
    [
      'سقط أكثر من خمسين قتيلا وعشرين جريحا وثلاثين مفقودا',
      ['more-than 50', 'more-than 20', 'more-than 30'],
    ],
    ['more than 50 killed and 20 wounded', ['more-than 50', 'exact 20']],
  ])('%s', (text, figures) => {
    expect(kinds(text)).toEqual(figures);
  });
});

describe('"at" leads to a tally', () => {
  const tally = (text: string): readonly string[] =>
    findFigures(text).map(({ figure }) => figure.words);
  test.each([
    'put',
    'puts',
    'putting',
    'stood',
    'stands',
    'standing',
    'estimate',
    'estimates',
    'estimated',
    'estimating',
    'remained',
    'remains',
    'placed',
    'placing',
    'reckoned',
    'counted',
    'toll',
    'tally',
  ])('%s at 70', (verb) => {
    expect(tally(`they ${verb} it there at 70`)).toEqual(['70']);
  });
  test.each([
    'time',
    'hour',
    'speed',
    'distance',
    'age',
    'cost',
    'value',
    'price',
    'damage',
    'temperature',
    'altitude',
    'rate',
    'budget',
  ])('but not where %s is put', (other) => {
    expect(tally(`they put the ${other} at 70`)).toEqual([]);
    expect(tally(`the ${other} they put at 70`)).toEqual([]);
  });
  test('nor across a sign', () => {
    expect([
      tally('they put it, at 70'),
      tally('the price. They put it at 70'),
      tally('it was at 70'),
    ]).toEqual([[], ['70'], []]);
  });
});
