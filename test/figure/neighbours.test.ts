import { describe, expect, test } from 'vitest';
import {
  assertedBounds,
  defaultConvention,
  findFigures,
  parseFigure,
  readFigure,
  statedBounds,
  type Convention,
  type ShareFigure,
} from '../../src/figure';
import { shareOf } from '../../src/figure/share';

/** The words and the meaning of every figure found. */
const found = (text: string): readonly string[] =>
  findFigures(text).map(({ figure }) => {
    const value =
      'value' in figure
        ? String(figure.value)
        : 'low' in figure
          ? `${String(figure.low)}–${String(figure.high)}`
          : 'term' in figure
            ? figure.term
            : '';
    return `${figure.words} = ${figure.kind} ${value}`.trim();
  });

describe('a noun that may describe the next one counts alone', () => {
  test.each([
    'was killed',
    'is dead',
    'has died',
    'had died',
    'who was killed',
    'from Homs was killed',
    'in Homs was killed',
    'at a checkpoint was killed',
    'on a bus was killed',
    'by the road was killed',
    'with him was killed',
    'among them was killed',
    'also was killed',
  ])('a minor %s', (words) => {
    expect(found(`A minor ${words}`)).toEqual(['A minor = exact 1']);
  });
  test('also before another', () => {
    expect([
      found('A minor and a woman were killed'),
      found('A minor or a woman was killed'),
    ]).toEqual([
      ['A minor = exact 1', 'a woman = exact 1'],
      ['A minor = exact 1', 'a woman = exact 1'],
    ]);
  });
  test('not where it does describe it', () => {
    expect([found('A minor wound was treated'), found('A general strike was called')]).toEqual([
      [],
      [],
    ]);
  });
});

describe('bare nouns', () => {
  test('count where a body was found or a killing is told, not where people are only seen', () => {
    expect([
      found('Bodies were found'),
      found('Corpses found in Homs'),
      found('killing civilians and soldiers'),
      found('They saw bodies'),
    ]).toEqual([
      ['Bodies = vague barePlural'],
      ['Corpses = vague barePlural'],
      ['civilians = vague barePlural'],
      [],
    ]);
  });
  test('of which the second is what is counted', () => {
    expect([
      found('12 party militants'),
      found('5 bank guards were killed'),
      found('5 bank robbery killed'),
      found('killed a truck driver'),
    ]).toEqual([['12 = exact 12'], ['5 = exact 5'], [], ['a truck driver = exact 1']]);
  });
});

describe('what stands before a number', () => {
  test.each<[string, readonly string[]]>([
    ['Group 12 people were killed', ['12 = exact 12']],
    ['Level 5 alert', []],
    ['at 12 the attack killed 5', ['5 = exact 5']],
    ['minus 12 people', []],
    ['سالب 5 درجات', []],
    ['الأيام الـ10 الماضية', []],
    ['الـ24 ساعة', []],
    ['from 2012 to 2014', []],
    ['up to 2012', []],
    ['12. Then they fled', []],
    ['3) killed', []],
    ['12345678', []],
    ['+963 11 222 killed', []],
    ['John Smith (45) was killed', []],
    ['GMT+3', []],
    ['No. 6', []],
    ['3:45', []],
  ])('%s', (text, figures) => {
    expect(found(text)).toEqual(figures);
  });
});

describe('what stands behind a number', () => {
  test.each<[string, readonly string[]]>([
    ['5 of them', ['5 = exact 5']],
    ['5 of whom were children', ['5 = exact 5']],
    ['both were killed', ['both = exact 2']],
    ['both sides', []],
    ['some hundreds', ['some hundreds = vague severalHundred']],
    ['5’000 people', ['5’000 = exact 5000']],
    ['‘12’ people', ['12 = exact 12']],
    ['between 5 and 10 and 12', ['between 5 and 10 = between 5–10', '12 = exact 12']],
  ])('%s', (text, figures) => {
    expect(found(text)).toEqual(figures);
  });
});

describe('words for numbers in a row that do not make one', () => {
  test.each([
    'twelve five',
    'five twenty',
    'hundred and two hundred',
    'five and hundred',
    'خمسة ومئة',
    'مئة خمسة',
    'ألف مئة',
    'ألف خمسة',
    'عشرون خمسة',
  ])('%s are two', (words) => {
    expect(found(words)).toHaveLength(2);
    expect(parseFigure(words)).toMatchObject({ ok: false, issue: { code: 'figure-several' } });
  });
  test.each([
    ['a hundred twelve', 112],
    ['ten hundred', 1_000],
    ['twenty hundred', 2_000],
    ['ثلاثة آلاف وخمسمئة', 3_500],
    ['خمسة وعشرون', 25],
  ] as const)('but %s is %i', (words, value) => {
    expect(parseFigure(words)).toMatchObject({ ok: true, value: { kind: 'exact', value } });
  });
});

describe('a comparator before a share', () => {
  test.each<[string, object]>([
    ['more than half of them', { share: 'most' }],
    ['nearly all of them', { share: 'most' }],
    ['about all of them', { share: 'most' }],
    ['more than all', { share: 'all' }],
    ['exactly half', { share: 'half' }],
    ['less than half of them', { share: 'half', comparator: 'fewer-than' }],
    ['fewer than all of them', { share: 'all', comparator: 'fewer-than' }],
  ])('%s', (words, share) => {
    expect(parseFigure(words)).toEqual({ ok: true, value: { kind: 'share', ...share, words } });
  });

  const whole = (upper: number | null) => ({ lower: 84, upper });
  const of = (
    share: ShareFigure['share'],
    comparator?: ShareFigure['comparator'],
  ): ShareFigure => ({
    kind: 'share',
    share,
    ...(comparator === undefined ? {} : { comparator }),
    words: '',
  });

  test('of a whole that nothing bounds above is bounded below alone', () => {
    expect(shareOf('most', { lower: null, upper: null })).toEqual({ lower: null, upper: null });
    expect(shareOf('half', { lower: 84, upper: null })).toEqual({ lower: 42, upper: null });
    expect(assertedBounds(of('half', 'about'), whole(null))).toEqual({ lower: 21, upper: null });
    expect(assertedBounds(of('half', 'fewer-than'), whole(null))).toEqual({
      lower: 0,
      upper: null,
    });
    expect(
      readFigure(of('half', 'at-least'), defaultConvention, { lower: 84, upper: null }),
    ).toMatchObject({ kind: 'read', bounds: { lower: 42, upper: null } });
    expect(
      readFigure(of('half', 'at-most'), defaultConvention, { lower: 84, upper: 84 }),
    ).toMatchObject({ kind: 'read', bounds: { upper: 42 } });
  });

  test('is not read by a convention that has no rule for the comparator, or for shares', () => {
    const poor: Convention = { ...defaultConvention, comparators: {} };
    expect(readFigure(of('half', 'at-least'), poor, { lower: 84, upper: 84 })).toMatchObject({
      kind: 'not-stated',
    });
    expect(
      readFigure({ kind: 'between', low: 40, high: 50, approximate: true, words: '' }, poor),
    ).toMatchObject({ kind: 'not-stated' });
    const shareless = Object.fromEntries(
      Object.entries(defaultConvention).filter(([field]) => field !== 'shares'),
    ) as unknown as Convention;
    expect(readFigure(of('half'), shareless, { lower: 84, upper: 84 })).toMatchObject({
      kind: 'not-stated',
    });
  });
});

describe('a word that a convention leaves blank, or that no table has', () => {
  test('states no number', () => {
    const blank: Convention = {
      ...defaultConvention,
      terms: { dozens: { blank: true, source: 'mine' } },
    };
    expect(
      statedBounds({ kind: 'vague', term: 'dozens', words: 'dozens' }, { convention: blank }),
    ).toMatchObject({ lower: 24, upper: 99 });
    expect(statedBounds({ kind: 'vague', term: 'umpteen', words: 'umpteen' })).toMatchObject({
      lower: null,
      upper: null,
      openAbove: true,
      byConvention: true,
    });
  });
});
