import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertedBounds, findFigures, readFigure, statedBounds } from 'casualty-claims/figure';
import { interval, parseFigure } from 'casualty-claims';
import { arbitraryFigure, arbitraryPhrase } from 'casualty-claims/testing/arbitraries';
import { runs } from '../runs';
import { ARABIC } from './arabic.corpus';
import { ENGLISH } from './english.corpus';

const count = fc.oneof(
  fc.integer({ min: 0, max: 130 }),
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: 999_999_999_999 }),
);
const figure = arbitraryFigure();

describe('a figure put into words is the same figure again', () => {
  test.each(['en', 'ar'] as const)('in %s, with every noun, in digits and in words', (language) => {
    fc.assert(
      fc.property(arbitraryPhrase(language), ({ phrase, figure: said }) => {
        expect(parseFigure(phrase), phrase).toEqual({ ok: true, value: said });
      }),
      runs(2000),
    );
  });
});

describe('bounds', () => {
  const whole = fc.tuple(count, count).map(([a, b]) => interval(Math.min(a, b), Math.max(a, b)));
  test('are whole, never negative and never reversed', () => {
    fc.assert(
      fc.property(figure, whole, (given, of) => {
        for (const bounds of [assertedBounds(given), assertedBounds(given, of)]) {
          expect(() => interval(bounds.lower, bounds.upper)).not.toThrow();
        }
        const reading = readFigure(given, undefined, of);
        if (reading.kind === 'read')
          expect(() => interval(reading.bounds.lower, reading.bounds.upper)).not.toThrow();
      }),
    );
  });
  test('as read lie within what is asserted', () => {
    fc.assert(
      fc.property(figure, whole, (given, of) => {
        const asserted = assertedBounds(given, of);
        const reading = readFigure(given, undefined, of);
        if (reading.kind !== 'read') return;
        expect(reading.bounds.lower).toBeGreaterThanOrEqual(asserted.lower);
        if (asserted.upper !== null)
          expect(reading.bounds.upper).toBeLessThanOrEqual(asserted.upper);
      }),
    );
  });
  test('as stated are flagged where the numbers were not said as a plain number', () => {
    fc.assert(
      fc.property(figure, (given) => {
        const { lower, upper, openAbove, openBelow, approximate, byConvention, derived } =
          statedBounds(given);
        const flagged = openAbove || openBelow || approximate || byConvention || derived;
        const isPlain =
          given.kind === 'exact' ||
          given.kind === 'none' ||
          (given.kind === 'between' && given.approximate !== true && given.openAbove !== true);
        expect(flagged).toBe(!isPlain);
        if (!flagged) expect([lower, upper]).not.toContain(null);
      }),
    );
  });
});

describe('running text', () => {
  const phrase = fc.constantFrom(...[...ENGLISH, ...ARABIC].flatMap(([, phrases]) => phrases));
  const noise = fc.string({
    unit: fc.constantFrom(
      'ا',
      'و',
      'ب',
      'ل',
      ' ',
      '.',
      ',',
      '،',
      '-',
      '1',
      '٢',
      '0',
      'ً',
      'ـ',
      '\u200f',
      '\u00a0',
      '\n',
      'a',
      'M',
      '(',
      '%',
      '😀',
      'ﻗ',
    ),
  });
  const text = fc
    .array(fc.oneof(phrase, noise, fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map((parts) => parts.join(' '));

  test('every figure is the slice of its offsets, in order and without overlap', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { figure: here, start, end } of findFigures(given)) {
          expect(given.slice(start, end)).toBe(here.words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      runs(1000),
    );
  });
  test('any string at all parses or comes back as an issue', () => {
    fc.assert(
      fc.property(text, (given) => {
        const parsed = parseFigure(given);
        if (parsed.ok) expect(parsed.value.words).toBe(given.trim());
        else expect(parsed.issue.code).toMatch(/^figure-/);
      }),
      runs(1000),
    );
  });
  test('vowel signs, stretching and direction marks change nothing', () => {
    const arabic = fc.constantFrom(
      ...ARABIC.flatMap(([meaning, phrases]) =>
        phrases.filter((one) => !/[.+*]|ألفا/.test(one)).map((one) => [meaning, one] as const),
      ),
    );
    const mark = fc.constantFrom('ِ', 'ُ', 'ّ', 'ْ', 'ـ', '\u200f', '\u200e');
    fc.assert(
      fc.property(
        arabic,
        fc.array(mark, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        ([meaning, plain], marks, seed) => {
          const letters = Array.from(plain);
          marks.forEach((one, turn) => {
            const at = (seed + turn * 7) % letters.length;
            const letter = letters[at] ?? '';
            if (/^[\u0621-\u064a]/u.test(letter)) letters[at] = letter + one;
          });
          const marked = letters.join('');
          expect(parseFigure(marked), marked).toEqual({
            ok: true,
            value: { ...meaning, words: marked },
          });
        },
      ),
    );
  });
});
