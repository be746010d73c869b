import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figure';
import { rangeSpoken } from '../../src/render/english/words/range';
import { lookupOf } from '../../src/render/sentences/lookup';
import { account, atLeast, dozens, exact, moreThan, row } from './reports';

const rangeOf = (...figures: readonly Figure[]): string =>
  rangeSpoken(
    row(figures.map((figure, at) => account(`v${String(at)}`, figure))),
    lookupOf({ claims: [] }),
  ).text;

describe('the range of a row', () => {
  it.each<[string, readonly Figure[]]>([
    ['42 to 70', [exact(70), exact(42)]],
    ['from more than 80 to 200', [moreThan(80), exact(200)]],
    ['at least 42', [atLeast(42)]],
    ['42 or more', [atLeast(42), exact(42)]],
    ['42', [exact(42), exact(42)]],
    ['42 to 70 or more', [exact(42), atLeast(70)]],
    ['about 60', [{ kind: 'about', value: 60, words: 'about 60' }]],
    ['40 to 70', [{ kind: 'between', low: 40, high: 50, words: '40-50' }, exact(70)]],
    ['30 (or dozens)', [dozens, exact(30)]],
    ['dozens', [dozens, dozens]],
    ['42 to 70 (or dozens)', [exact(42), dozens, exact(70)]],
    ['an unknown number', [{ kind: 'unknown', words: 'unknown' }]],
    ['from none to 4', [{ kind: 'none', words: 'none' }, exact(4)]],
  ])('reads %s', (words, figures) => {
    expect(rangeOf(...figures)).toBe(words);
  });

  it('is not hidden by a voice that gives no number', () => {
    expect(rangeOf({ kind: 'unknown', words: 'unknown' }, exact(12))).toBe('12');
  });

  it('never shows the bound where words were said', () => {
    expect(rangeOf(moreThan(80), exact(200), dozens)).not.toMatch(/81|24|99/);
  });
});
