import { describe, expect, test } from 'vitest';
import { readDigits, type DigitRun } from '../../../src/figure/words/digits';

const run = (
  value: number,
  end: number,
  count: number,
  more: Partial<DigitRun> = {},
): DigitRun => ({ value, end, count, dotted: false, grouped: false, code: false, ...more });
const GROUPED = { grouped: true };
const DOTTED = { grouped: true, dotted: true };
const CODE = { code: true };

describe('digits with their separators', () => {
  test.each<[string, DigitRun]>([
    ['0', run(0, 1, 1)],
    ['42 dead', run(42, 2, 2)],
    ['٤٢', run(42, 2, 2)],
    ['۴۲', run(42, 2, 2)],
    ['４２', run(42, 2, 2)],
    ['2014', run(2014, 4, 4)],
  ])('alone: %s', (text, expected) => {
    expect(readDigits(text, 0)).toEqual(expected);
  });

  test.each<[string, DigitRun]>([
    ['1,234', run(1234, 5, 4, GROUPED)],
    ['1,234,567 x', run(1_234_567, 9, 7, GROUPED)],
    ['١٬٢٣٤٬٥٦٧', run(1_234_567, 9, 7, GROUPED)],
    ['123،456', run(123_456, 7, 6, GROUPED)],
    ["1'234", run(1234, 5, 4, GROUPED)],
    ['1’234', run(1234, 5, 4, GROUPED)],
    ['1\u00a0234', run(1234, 5, 4, GROUPED)],
    ['1\u202f234', run(1234, 5, 4, GROUPED)],
    ['1\u2009234', run(1234, 5, 4, GROUPED)],
    ['1\u200f,\u200e234', run(1234, 7, 4, GROUPED)],
    ['1 234', run(1, 1, 1)],
    ['1.500', run(1500, 5, 4, DOTTED)],
    ['1.500.', run(1500, 5, 4, DOTTED)],
    ['1.500.x', run(1500, 5, 4, DOTTED)],
    ['1.500x5', run(1500, 5, 4, DOTTED)],
    ['1.234.567', run(1_234_567, 9, 7, GROUPED)],
    ['1,234,5', run(1234, 5, 4, GROUPED)],
    ['1,234,', run(1234, 5, 4, GROUPED)],
  ])('in groups of three: %s', (text, expected) => {
    expect(readDigits(text, 0)).toEqual(expected);
  });

  test.each<[string, DigitRun]>([
    ['2.5', run(2.5, 3, 1)],
    ['2,5', run(2.5, 3, 1)],
    ['٢٫٥', run(2.5, 3, 1)],
    ['٢،٥', run(2.5, 3, 1)],
    ['2\u200e.\u200e5', run(2.5, 5, 1)],
    ['2.5.', run(2.5, 3, 1)],
    ['2.5x7', run(2.5, 3, 1)],
    ['2.', run(2, 1, 1)],
    ['1234,567', run(1234.567, 8, 4)],
    ['1,2345', run(1.2345, 6, 1)],
    ['1,500.25', run(1500.25, 8, 4, GROUPED)],
    ['1.234,567', run(1234.567, 9, 4, GROUPED)],
    ['0.1234567891', run(0.123456789, 12, 1)],
  ])('with a fraction: %s', (text, expected) => {
    expect(readDigits(text, 0)).toEqual(expected);
  });

  test.each<[string, DigitRun]>([
    ['22,24,26', run(22, 2, 2)],
    ['1.234,567,89', run(1234, 5, 4, DOTTED)],
    ['1,234.56,7', run(1234.56, 8, 4, GROUPED)],
  ])('a list with commas is read up to its first number: %s', (text, expected) => {
    expect(readDigits(text, 0)).toEqual(expected);
  });

  test.each<[string, DigitRun]>([
    ['1.2.3', run(Number.NaN, 5, 1, CODE)],
    ['1.2.3.', run(Number.NaN, 5, 1, CODE)],
    ['1.2.3.x', run(Number.NaN, 5, 1, CODE)],
    ['1.2.3x4', run(Number.NaN, 5, 1, CODE)],
    ['192.168.1.2', run(Number.NaN, 11, 6, CODE)],
    ['192.168.10.20', run(Number.NaN, 13, 6, CODE)],
    ['08.01.2014', run(Number.NaN, 10, 2, CODE)],
    ['1.500.25', run(Number.NaN, 8, 4, CODE)],
  ])('dots without end are a code, read to its end: %s', (text, expected) => {
    expect(readDigits(text, 0)).toEqual(expected);
  });

  test.each<[string, DigitRun]>([
    ['123456789012345', run(123_456_789_012_345, 15, 15)],
    ['1234567890123456', run(Number.POSITIVE_INFINITY, 16, 16)],
    ['123,456,789,012,345', run(123_456_789_012_345, 19, 15, GROUPED)],
    ['1,234,567,890,123,456', run(Number.POSITIVE_INFINITY, 21, 16, GROUPED)],
    ['1.234.567.890.123.456', run(Number.POSITIVE_INFINITY, 21, 16, GROUPED)],
  ])('past fifteen digits there is no number: %s', (text, expected) => {
    expect(readDigits(text, 0)).toEqual(expected);
  });

  test('begin where they are asked for', () => {
    expect(readDigits('ab12,345', 2)).toEqual(run(12_345, 8, 5, GROUPED));
  });
});
