import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../src/figure';
import { ARABIC } from './arabic.corpus';
import type { Corpus } from './corpus';
import { ENGLISH } from './english.corpus';
import { NO_FIGURE, REFUSED } from './negative.corpus';
import { findFigures } from '../../src/figure';

function run(corpus: Corpus): void {
  for (const [meaning, phrases] of corpus) {
    test.each(phrases)(`%s means ${JSON.stringify(meaning)}`, (phrase) => {
      expect(parseFigure(phrase)).toEqual({
        ok: true,
        value: { ...meaning, words: phrase.trim() },
      });
    });
  }
}

describe('English phrases parse to their meaning', () => {
  run(ENGLISH);
});

describe('Arabic phrases parse to their meaning', () => {
  run(ARABIC);
});

describe('a phrase that is no figure comes back as an issue with its code', () => {
  test.each(REFUSED)('%s is %s', (phrase, code) => {
    const parsed = parseFigure(phrase);
    expect(parsed.ok ? parsed.value : parsed.issue.code).toBe(code);
  });
});

describe('running text that only looks like figures has none', () => {
  test.each(NO_FIGURE)('%s', (text) => {
    expect(findFigures(text)).toEqual([]);
  });
});
