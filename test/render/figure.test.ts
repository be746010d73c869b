import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figure';
import { VAGUE_TERMS } from '../../src/figure/vague-terms';
import { counted } from '../../src/render/english/words/measure';
import { figureAlone, spoken } from '../../src/render/english/words/figure';
import type { MeasureFacets } from '../../src/reconcile/model/types';

describe('a figure in English', () => {
  it.each<[string, Figure]>([
    ['42', { kind: 'exact', value: 42, words: '٤٢' }],
    ['13,000', { kind: 'exact', value: 13_000, words: '13 ألف' }],
    ['1,234,567', { kind: 'exact', value: 1_234_567, words: '1234567' }],
    ['at least 21', { kind: 'at-least', value: 21, words: 'ما لا يقل عن 21' }],
    ['more than 80', { kind: 'more-than', value: 80, words: 'أكثر من 80' }],
    ['up to 50', { kind: 'at-most', value: 50, words: 'لا يزيد عن 50' }],
    ['fewer than 10', { kind: 'fewer-than', value: 10, words: 'fewer than 10' }],
    ['about 700', { kind: 'about', value: 700, words: 'نحو سبعمئة' }],
    ['nearly 700', { kind: 'about', value: 700, side: 'below', words: 'nearly 700' }],
    ['40 to 50', { kind: 'between', low: 40, high: 50, words: '40-50' }],
    [
      '40 to 50 (best estimate 45)',
      { kind: 'between', low: 40, high: 50, best: 45, words: '40-50' },
    ],
    ['dozens', { kind: 'vague', term: 'asharat', words: 'عشرات' }],
    ['20 odd', { kind: 'vague', term: 'nayyif', base: 20, words: 'عشرون ونيف' }],
    ['an unknown number', { kind: 'unknown', words: 'عدد غير معروف' }],
    ['none', { kind: 'none', words: 'no one' }],
    ['most of them', { kind: 'share', share: 'most', words: 'معظمهم' }],
    ['62.5 % of them', { kind: 'share', share: { percent: 62.5 }, words: '62.5%' }],
  ])('reads %s, from its structure and never from its bounds', (words, figure) => {
    expect(figureAlone(figure)).toBe(words);
  });

  it('tells a share with the figure it was said of: most of 84', () => {
    const whole: Figure = { kind: 'exact', value: 84, words: '84' };
    expect(figureAlone({ kind: 'share', share: 'most', words: 'معظمهم' }, whole)).toBe(
      'most of 84',
    );
  });

  it.each(Object.keys(VAGUE_TERMS))('has its own words for the vague term %s', (term) => {
    expect(figureAlone({ kind: 'vague', term, words: 'quoted as it came' })).not.toContain(
      'quoted as it came',
    );
  });

  it('quotes a vague word that no table knows', () => {
    expect(figureAlone({ kind: 'vague', term: 'oodles', words: 'oodles' })).toBe('“oodles”');
  });
});

describe('a figure with what it counts', () => {
  const soldiers: MeasureFacets = {
    outcome: 'killed',
    unit: 'person',
    population: { role: ['soldier'] },
    side: 'Syrian army',
  };

  it.each<[string, Figure, MeasureFacets, ('bodies' | 'names')[]]>([
    [
      'dozens of soldiers killed (side: Syrian army)',
      { kind: 'vague', term: 'dozens', words: 'dozens' },
      soldiers,
      [],
    ],
    ['1 soldier killed (side: Syrian army)', { kind: 'exact', value: 1, words: '1' }, soldiers, []],
    ['no soldiers killed (side: Syrian army)', { kind: 'none', words: 'none' }, soldiers, []],
    [
      '42 bodies found',
      { kind: 'exact', value: 42, words: '42' },
      { outcome: 'dead', unit: 'person' },
      ['bodies'],
    ],
    [
      '6 killed (known by name)',
      { kind: 'exact', value: 6, words: '6' },
      { outcome: 'killed', unit: 'person' },
      ['names'],
    ],
    [
      '300 freed',
      { kind: 'exact', value: 300, words: '300' },
      { outcome: 'released', unit: 'person' },
      [],
    ],
    [
      'an unknown number of casualties among fighters',
      { kind: 'unknown', words: '?' },
      {
        outcome: 'casualties',
        unit: 'person',
        population: { status: 'combatant', role: ['fighter'] },
      },
      [],
    ],
    [
      '5 women and children killed or wounded',
      { kind: 'exact', value: 5, words: '5' },
      {
        outcome: { anyOf: ['killed', 'wounded'] },
        unit: 'person',
        population: { anyOf: [{ sex: 'female' }, { age: 'child' }] },
      },
      [],
    ],
    [
      '2 tanks seized',
      { kind: 'exact', value: 2, words: '2' },
      { outcome: 'seized', unit: 'vehicle', type: 'tank' },
      [],
    ],
    [
      '3 families displaced',
      { kind: 'exact', value: 3, words: '3' },
      { outcome: 'displaced', unit: 'family' },
      [],
    ],
  ])('%s', (words, figure, measure, evidence) => {
    expect(counted(spoken(figure), measure, { evidence })).toBe(words);
  });
});
