import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../src/claim/fold';
import { runs } from '../runs';

const ARABIC = fc.string({
  unit: fc.constantFrom(...Array.from('ابتةثجحخدذرزسشصضطظعغفقكلمنهويىأإآءؤئ ًٌٍَُِّْـ٠١٢٣٤٥٦٧٨٩')),
});
const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), ARABIC);

test('folding a folded name changes nothing', () => {
  fc.assert(
    fc.property(name, (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }),
    runs(1_000),
  );
});

test('a folded name has words of letters and digits, one space between them', () => {
  fc.assert(
    fc.property(name, (text) => {
      expect(foldName(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
    }),
    runs(1_000),
  );
});

test('plain ASCII folds as it does among other scripts', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(foldName(`${text} حلب`)).toBe(`${foldName(text)} حلب`.trim());
    }),
    runs(1_000),
  );
});

test('vowel signs, tatweel and direction marks tell no two names apart', () => {
  const noise = fc.constantFrom('\u064B', '\u064E', '\u0651', '\u0640', '\u200F');
  fc.assert(
    fc.property(ARABIC, noise, fc.nat(), (text, mark, at) => {
      const cut = text.length === 0 ? 0 : at % text.length;
      expect(foldName(text.slice(0, cut) + mark + text.slice(cut))).toBe(foldName(text));
    }),
    runs(1_000),
  );
});
