import { describe, expect, test } from 'vitest';
import { findFigures, formatFigure, parseFigure, type FigureLanguage } from '../../src/figure';
import { isMisuseError } from '../../src/issue/misuse';

describe('the words of one language', () => {
  const cases: readonly (readonly [phrase: string, languages: readonly FigureLanguage[]])[] = [
    ['at least 42', ['en']],
    ['dozens', ['en']],
    ['قتيلان', ['ar']],
    ['ما لا يقل عن 21', ['ar']],
    ['عشرات', ['ar']],
    ['42', ['ar', 'en']],
    ['٤٢', ['ar', 'en']],
    ['40-50', ['ar', 'en']],
    ['60%', ['ar', 'en']],
    ['٦٠٪', ['ar', 'en']],
    ['>=42', ['ar', 'en']],
  ];
  test.each(cases)('%s is read in %j only, as in both', (phrase, languages) => {
    for (const language of ['ar', 'en'] as const) {
      expect(parseFigure(phrase, { language }).ok, language).toBe(languages.includes(language));
      if (languages.includes(language))
        expect(parseFigure(phrase, { language })).toEqual(parseFigure(phrase));
    }
  });
  test('are the only ones found in running text', () => {
    const text = 'At least 42 people, قتيلان';
    const found = (language?: FigureLanguage): readonly string[] =>
      findFigures(text, { language }).map(({ figure }) => figure.words);
    expect(found('en')).toEqual(['At least 42']);
    expect(found('ar')).toEqual(['قتيلان']);
    expect(found()).toEqual(['At least 42', 'قتيلان']);
  });
});

test('another language is a misuse, and says which there are', () => {
  const language = 'fr' as FigureLanguage;
  for (const call of [
    () => parseFigure('42', { language }),
    () => findFigures('42', { language }),
    () => formatFigure({ kind: 'none', words: '' }, language),
  ]) {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(isMisuseError(thrown) && [thrown.code, thrown.message]).toEqual([
      'unknown-language',
      expect.stringMatching(/"fr".*'ar' or 'en'/),
    ]);
  }
});
