import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../src/figure';

// Number-to-words packages as oracles. A test whose package is not installed is skipped.
type Speller = (value: number) => string;

async function load(name: string): Promise<unknown> {
  try {
    return await import(/* @vite-ignore */ name);
  } catch {
    console.warn(`test/figure/generators: ${name} is not installed, its tests are skipped`);
    return undefined;
  }
}

interface N2Words {
  readonly toCardinal: (value: number, options?: { readonly gender: string }) => string;
}
const arabic = (await load('n2words/ar-SA')) as N2Words | undefined;
const english = (await load('n2words/en-US')) as N2Words | undefined;
const written = (await load('written-number')) as
  { readonly default: (value: number, options: { readonly lang: string }) => string } | undefined;
const toWords = (await load('to-words')) as
  | {
      readonly ToWords: new (options: { readonly localeCode: string }) => {
        readonly convert: Speller;
      };
    }
  | undefined;

/** All of 0 to 2,000 and 4,000 more up to a million, the same in every run. */
function* numbers(): Generator<number> {
  for (let value = 0; value <= 2000; value++) yield value;
  let seed = 7;
  for (let turn = 0; turn < 4000; turn++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield seed % 1_000_001;
  }
  yield* [10_000, 11_000, 12_000, 100_000, 100_001, 200_000, 999_999, 1_000_000];
}

const wrong = (spell: Speller): readonly string[] =>
  [...numbers()]
    .filter((value) => {
      const parsed = parseFigure(spell(value));
      return !(parsed.ok && parsed.value.kind === 'exact' && parsed.value.value === value);
    })
    .map((value) => `${String(value)}: ${spell(value)}`);

describe.skipIf(arabic === undefined).each(['masculine', 'feminine'])(
  'n2words in Arabic, %s',
  (gender) => {
    test('comes back as the number, but for its own slip at 101,000, 201,000 … 901,000', () => {
      // It writes "a hundred and a thousand thousand" (مائة وألف ألف) for 101,000, where Arabic
      // says "a hundred thousand and a thousand" (مئة ألف وألف): as written it is 1,000,100, or
      // nothing.
      const others = wrong((value) => arabic?.toCardinal(value, { gender }) ?? '').filter(
        (row) => !/^[1-9]01\d{3}: .*وألف ألف/.test(row),
      );
      expect(others).toEqual([]);
    });
  },
);

describe('English and Arabic number words of other packages come back as the number', () => {
  test.skipIf(english === undefined)('n2words, English', () => {
    expect(wrong((value) => english?.toCardinal(value) ?? '')).toEqual([]);
  });
  test.skipIf(written === undefined).each(['en', 'enIndian', 'ar'])(
    'written-number, %s',
    (lang) => {
      expect(wrong((value) => written?.default(value, { lang }) ?? '')).toEqual([]);
    },
  );
  test.skipIf(toWords === undefined)('to-words, English', () => {
    const speller =
      toWords === undefined ? undefined : new toWords.ToWords({ localeCode: 'en-US' });
    expect(wrong((value) => speller?.convert(value) ?? '')).toEqual([]);
  });
});
