import { describe, expect, it } from 'vitest';
import { VAGUE_TERMS } from '../../src/figure/vague-terms';
import type { Figure } from '../../src/figure';
import { figureAlone, spoken } from '../../src/render/arabic/words/figure';
import { counted, measureTitle } from '../../src/render/arabic/words/measure';
import { rangeSpoken } from '../../src/render/arabic/words/range';
import { lookupOf } from '../../src/render/sentences/lookup';
import type { MeasureFacets } from '../../src/reconcile/model/types';
import { account, atLeast, dozens, exact, moreThan, row } from './reports';

const person = (
  outcome: MeasureFacets['outcome'],
  population?: MeasureFacets['population'],
): MeasureFacets => ({
  outcome,
  unit: 'person',
  ...(population === undefined ? {} : { population }),
});
const thing = (
  outcome: 'seized' | 'fired' | 'destroyed',
  unit: MeasureFacets['unit'],
  type?: string,
): MeasureFacets => ({ outcome, unit, ...(type === undefined ? {} : { type }) });

describe('a figure in Arabic', () => {
  it.each<[string, Figure]>([
    ['42', exact(42)],
    ['13 ألفا', exact(13_000)],
    ['3 آلاف', exact(3_000)],
    ['100 ألف', exact(100_000)],
    ['1,234,567', exact(1_234_567)],
    ['ما لا يقل عن 21', atLeast(21)],
    ['أكثر من 80', moreThan(80)],
    ['ما لا يزيد على 50', { kind: 'at-most', value: 50, words: 'up to 50' }],
    ['أقل من 10', { kind: 'fewer-than', value: 10, words: 'fewer than 10' }],
    ['نحو 700', { kind: 'about', value: 700, words: 'about 700' }],
    ['ما يناهز 700', { kind: 'about', value: 700, side: 'below', words: 'nearly 700' }],
    ['ما بين 40 و50 (الأرجح 45)', { kind: 'between', low: 40, high: 50, best: 45, words: '40-50' }],
    ['عشرات', dozens],
    ['20 ونيف', { kind: 'vague', term: 'nayyif', base: 20, words: 'twenty odd' }],
    ['عدد غير معروف', { kind: 'unknown', words: '?' }],
    ['لا أحد', { kind: 'none', words: 'none' }],
    ['معظمهم', { kind: 'share', share: 'most', words: 'most' }],
    ['62.5% منهم', { kind: 'share', share: { percent: 62.5 }, words: '62.5 %' }],
  ])('reads %s, from its structure and never from its bounds', (words, figure) => {
    expect(figureAlone(figure)).toBe(words);
  });

  it.each(Object.keys(VAGUE_TERMS))('has its own words for the vague term %s', (term) => {
    expect(figureAlone({ kind: 'vague', term, words: 'quoted as it came' })).not.toContain(
      'quoted as it came',
    );
  });

  it('tells a share with the figure it was said of', () => {
    expect(figureAlone({ kind: 'share', share: 'most', words: 'most' }, exact(84))).toBe(
      'الأغلبية من أصل 84',
    );
  });
});

describe('a counted noun in Arabic', () => {
  it.each<[string, Figure, MeasureFacets]>([
    ['مقتل شخص واحد', exact(1), person('killed')],
    ['مقتل شخصين', exact(2), person('killed')],
    ['مقتل 3 أشخاص', exact(3), person('killed')],
    ['مقتل 10 جنود', exact(10), person('killed', { role: ['soldier'] })],
    ['مقتل 11 جنديا', exact(11), person('killed', { role: ['soldier'] })],
    ['مقتل 99 جنديا', exact(99), person('killed', { role: ['soldier'] })],
    ['مقتل 100 جندي', exact(100), person('killed', { role: ['soldier'] })],
    ['مقتل 103 جنود', exact(103), person('killed', { role: ['soldier'] })],
    ['مقتل 111 جنديا', exact(111), person('killed', { role: ['soldier'] })],
    ['إصابة مدنيين اثنين', exact(2), person('wounded', { status: 'civilian' })],
    ['مغادرة أكثر من 13 ألف مدني', moreThan(13_000), person('departed', { status: 'civilian' })],
    ['مقتل امرأتين', exact(2), person('killed', { sex: 'female' })],
    ['مقتل 3 نساء', exact(3), person('killed', { sex: 'female' })],
    ['مقتل 12 امرأة', exact(12), person('killed', { sex: 'female' })],
    ['تدمير دبابة واحدة', exact(1), thing('destroyed', 'vehicle', 'tank')],
    ['الاستيلاء على ناقلتي جند', exact(2), thing('seized', 'vehicle', 'carrier')],
    ['تدمير 11 مستشفى', exact(11), thing('destroyed', 'site', 'hospital')],
    ['تدمير مستشفيين', exact(2), thing('destroyed', 'site', 'hospital')],
    ['إطلاق 20 أسطوانة غاز', exact(20), thing('fired', 'munition', 'gas cylinder')],
    ['إطلاق 50 صاروخا', exact(50), thing('fired', 'munition', 'rocket')],
    ['الاستيلاء على 12 آلية من نوع ⁨BMP-1⁩', exact(12), thing('seized', 'vehicle', 'BMP-1')],
    ['نزوح 3 عائلات', exact(3), { outcome: 'displaced', unit: 'family' }],
    ['عدم مقتل أي جندي', { kind: 'none', words: 'none' }, person('killed', { role: ['soldier'] })],
    ['مقتل عشرات الجنود', dozens, person('killed', { role: ['soldier'] })],
    [
      'إطلاق بضع قذائف هاون',
      { kind: 'vague', term: 'bid', words: 'بضع' },
      thing('fired', 'munition', 'mortar'),
    ],
    [
      'مقتل بضعة جنود',
      { kind: 'vague', term: 'bid', words: 'بضعة' },
      person('killed', { role: ['soldier'] }),
    ],
    [
      'سقوط عدد غير معروف من الضحايا في صفوف المقاتلين',
      { kind: 'unknown', words: '?' },
      person('casualties', { role: ['fighter'] }),
    ],
    [
      'مقتل أو إصابة 5 أشخاص من النساء والأطفال',
      exact(5),
      person({ anyOf: ['killed', 'wounded'] }, { anyOf: [{ sex: 'female' }, { age: 'child' }] }),
    ],
    [
      'مقتل 5 أشخاص من النساء المدنيات',
      exact(5),
      person('killed', { sex: 'female', status: 'civilian' }),
    ],
    [
      'الإفراج عن شخصين من المعتقلين الناشطين',
      exact(2),
      person('released', { role: ['activist', 'detainee'] }),
    ],
    ['مقتل 4 أشخاص (⁨beekeeper⁩)', exact(4), person('killed', { role: ['beekeeper'] })],
  ])('agrees: %s', (words, figure, measure) => {
    expect(counted(spoken(figure), measure)).toBe(words);
  });

  it('is a body where bodies were found, and keeps other evidence apart', () => {
    expect(counted(spoken(exact(42)), person('dead'), { evidence: ['bodies'] })).toBe(
      'العثور على 42 جثة',
    );
    expect(
      counted(spoken(exact(2)), person('dead', { status: 'civilian' }), { evidence: ['bodies'] }),
    ).toBe('العثور على جثتين لمدنيين');
    expect(counted(spoken(exact(6)), person('killed'), { evidence: ['names', 'footage'] })).toBe(
      'مقتل 6 أشخاص (الدليل: أسماء ولقطات مصورة)',
    );
  });

  it.each<[string, MeasureFacets]>([
    ['الوفيات', person('dead')],
    ['القتلى من الجنود', person('killed', { role: ['soldier'] })],
    [
      'الجرحى من النساء والأطفال',
      person('wounded', { anyOf: [{ sex: 'female' }, { age: 'child' }] }),
    ],
    ['الضحايا في صفوف المدنيين', person('casualties', { status: 'civilian' })],
    ['الاستيلاء على قذائف هاون', thing('seized', 'munition', 'mortar')],
    [
      'القتلى (الطرف: الجيش السوري أو ⁨Border Force⁩)',
      { ...person('killed'), side: { anyOf: ['Syrian army', 'Border Force'] } },
    ],
  ])('is titled %s', (words, measure) => {
    expect(measureTitle(measure)).toBe(words);
  });
});

describe('the range of a row in Arabic', () => {
  const rangeOf = (...figures: readonly Figure[]): string =>
    rangeSpoken(
      row(figures.map((figure, at) => account(`v${String(at)}`, figure))),
      lookupOf({ claims: [] }),
    ).alone;

  it.each<[string, readonly Figure[]]>([
    ['ما بين 42 و70', [exact(70), exact(42)]],
    ['ما بين أكثر من 80 و200', [moreThan(80), exact(200)]],
    ['42 أو أكثر', [atLeast(42), exact(42)]],
    ['ما بين 21 على الأقل و70 أو أكثر', [atLeast(21), atLeast(70)]],
    ['30 (أو عشرات)', [dozens, exact(30)]],
    ['ما بين 0 و4', [{ kind: 'none', words: 'none' }, exact(4)]],
  ])('reads %s', (words, figures) => {
    expect(rangeOf(...figures)).toBe(words);
  });
});
