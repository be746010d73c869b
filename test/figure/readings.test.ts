import { describe, expect, test } from 'vitest';
import {
  acledConvention,
  assertedBounds,
  defaultConvention,
  emdatConvention,
  gtdConvention,
  readFigure,
  statedBounds,
  type ComparatorKind,
  type Convention,
  type Figure,
  type Share,
  type Stated,
} from '../../src/figure';
import { comparedShare, shareOf, statedShare } from '../../src/figure/share';

const words = '';
const JUDGEMENT = 'judgement of this library; every width can be set';
const vague = (term: string, more: object = {}): Figure => ({
  kind: 'vague',
  term,
  ...more,
  words,
});
const share = (of: Share, comparator?: ComparatorKind): Figure => ({
  kind: 'share',
  share: of,
  ...(comparator === undefined ? {} : { comparator }),
  words,
});
const range = (more: object = {}): Figure => ({
  kind: 'between',
  low: 40,
  high: 50,
  ...more,
  words,
});
const of84 = { lower: 84, upper: 84 };

describe('a reading names its rule and where it comes from', () => {
  const own: Convention = {
    ...defaultConvention,
    terms: { mine: { low: 5, high: null, source: 'ours' } },
  };
  test.each<
    [
      Figure,
      Convention,
      { lower: number; upper: number | null } | undefined,
      readonly [number, number | null],
      string,
      string,
    ]
  >([
    [
      { kind: 'exact', value: 42, words },
      defaultConvention,
      undefined,
      [42, 42],
      'exact',
      'the count as stated',
    ],
    [
      { kind: 'at-least', value: 0, words },
      defaultConvention,
      undefined,
      [0, 1],
      'at-least',
      JUDGEMENT,
    ],
    [
      { kind: 'about', value: 42, words },
      defaultConvention,
      undefined,
      [38, 46],
      'about',
      JUDGEMENT,
    ],
    [
      { kind: 'about', value: 42, side: 'below', words },
      defaultConvention,
      undefined,
      [38, 42],
      'nearly',
      JUDGEMENT,
    ],
    [
      { kind: 'unknown', words },
      defaultConvention,
      undefined,
      [1, null],
      'unknown',
      'that there were some is asserted',
    ],
    [{ kind: 'none', words }, defaultConvention, undefined, [0, 0], 'none', 'a stated zero'],
    [range(), defaultConvention, undefined, [40, 50], 'between', 'both ends as stated'],
    [range(), acledConvention, undefined, [40, 40], 'between:lowest', 'ACLED Codebook, fatalities'],
    [range(), emdatConvention, undefined, [45, 45], 'between:mean', 'EM-DAT guidelines'],
    [
      range({ approximate: true }),
      defaultConvention,
      undefined,
      [36, 55],
      'between:about',
      JUDGEMENT,
    ],
    [
      range({ openAbove: true }),
      defaultConvention,
      undefined,
      [40, 75],
      'between:at-least',
      JUDGEMENT,
    ],
    [
      range({ approximate: true, openAbove: true }),
      defaultConvention,
      undefined,
      [36, 75],
      'between:about',
      JUDGEMENT,
    ],
    [
      vague('dozens', { base: 5 }),
      defaultConvention,
      undefined,
      [24, 99],
      'vague:dozens',
      'plural of twelve, below the next word up (lexical)',
    ],
    [
      vague('nayyif'),
      defaultConvention,
      undefined,
      [1, 9],
      'vague:nayyif',
      'one to nine over a ten (sourced)',
    ],
    [vague('mine', { base: 3 }), own, undefined, [5, null], 'vague:mine', 'ours'],
    [
      vague('few', { comparator: 'at-most' }),
      defaultConvention,
      undefined,
      [3, 5],
      'vague:few:at-most',
      'ACLED 3 or 10, MPEDS 2, duckling 3 (judgement)',
    ],
    [
      vague('many', { comparator: 'fewer-than' }),
      defaultConvention,
      undefined,
      [0, null],
      'vague:many:fewer-than',
      'ACLED 3 or 10 (judgement)',
    ],
    [share('most'), defaultConvention, of84, [43, 84], 'share:most', 'worked out from the whole'],
    [
      share('most'),
      defaultConvention,
      undefined,
      [1, null],
      'share:most',
      'worked out from the whole',
    ],
    [
      share('half', 'at-most'),
      defaultConvention,
      undefined,
      [0, null],
      'share:half',
      'worked out from the whole',
    ],
    [
      share('half', 'at-least'),
      defaultConvention,
      undefined,
      [1, null],
      'share:half',
      'worked out from the whole',
    ],
    [
      share({ percent: 60 }),
      defaultConvention,
      of84,
      [50, 50],
      'share:percent',
      'worked out from the whole',
    ],
    [
      share({ percent: 60 }, 'more-than'),
      defaultConvention,
      of84,
      [51, 63],
      'share:percent:more-than',
      JUDGEMENT,
    ],
    [
      share('half', 'about'),
      defaultConvention,
      { lower: 84, upper: null },
      [38, null],
      'share:half:about',
      JUDGEMENT,
    ],
    [share('half', 'about'), defaultConvention, of84, [38, 46], 'share:half:about', JUDGEMENT],
    [
      share({ percent: 95 }, 'at-least'),
      defaultConvention,
      of84,
      [80, 84],
      'share:percent:at-least',
      JUDGEMENT,
    ],
  ])('%j', (figure, convention, whole, [lower, upper], rule, source) => {
    expect(readFigure(figure, convention, whole)).toEqual({
      kind: 'read',
      bounds: { lower, upper },
      rule,
      source,
    });
  });

  test('or that there is none', () => {
    const none = { kind: 'not-stated', rule: 'not-stated' };
    const only = (...kinds: readonly ComparatorKind[]): Convention => ({
      ...defaultConvention,
      comparators: Object.fromEntries(
        kinds.map((kind) => [kind, defaultConvention.comparators[kind]]),
      ),
    });
    expect(readFigure(vague('dozens'), gtdConvention)).toEqual({
      kind: 'blank',
      rule: 'vague:dozens',
      source: 'GTD Codebook 2015, number of fatalities',
    });
    expect(readFigure(vague('dozens', { comparator: 'at-most' }), gtdConvention)).toEqual({
      kind: 'blank',
      rule: 'vague:dozens',
      source: 'GTD Codebook 2015, number of fatalities',
    });
    expect(readFigure(vague('few', { comparator: 'at-most' }), acledConvention)).toEqual(none);
    expect(readFigure(range({ approximate: true, openAbove: true }), only('about'))).toEqual(none);
    expect(readFigure(range({ approximate: true, openAbove: true }), only('at-least'))).toEqual(
      none,
    );
    expect(readFigure(range({ openAbove: true }), only('at-least'))).toMatchObject({
      kind: 'read',
      bounds: { lower: 40, upper: 75 },
    });
    expect(readFigure(share('half', 'at-least'), only('about'), of84)).toEqual(none);
    expect(readFigure({ kind: 'unknown', words }, emdatConvention)).toEqual(none);
  });
});

describe('a share of a whole, of which an end may not be known', () => {
  const ends = {
    both: of84,
    below: { lower: 84, upper: null },
    above: { lower: null, upper: 84 },
    none: { lower: null, upper: null },
  };
  test.each<
    [
      Share,
      ComparatorKind | undefined,
      readonly [number | null, number | null],
      readonly [number | null, number | null],
      readonly [number | null, number | null],
    ]
  >([
    ['half', undefined, [42, 42], [42, null], [null, 42]],
    ['half', 'at-least', [42, 84], [42, null], [null, 84]],
    ['half', 'more-than', [43, 84], [43, null], [null, 84]],
    ['half', 'at-most', [0, 42], [0, null], [0, 42]],
    ['half', 'fewer-than', [0, 41], [0, null], [0, 41]],
    ['half', 'about', [21, 84], [21, null], [null, 84]],
    ['half', 'nearly', [21, 42], [21, null], [null, 42]],
    ['most', undefined, [43, 84], [43, null], [null, 84]],
    ['all', 'fewer-than', [0, 83], [0, null], [0, 83]],
    [{ percent: 30 }, 'about', [13, 50], [13, null], [null, 50]],
    [{ percent: 60 }, 'fewer-than', [0, 50], [0, null], [0, 50]],
    [{ percent: 60 }, undefined, [50, 50], [50, null], [null, 50]],
    [{ percent: 12.5 }, 'more-than', [11, 84], [11, null], [null, 84]],
    [{ percent: 12.5 }, 'fewer-than', [0, 10], [0, null], [0, 10]],
  ])('%j %s', (part, comparator, both, below, above) => {
    const told = Object.values(ends).map((whole) => comparedShare(part, comparator, whole));
    expect(told.slice(0, 3)).toEqual(
      [both, below, above].map(([lower, upper]) => ({ lower, upper })),
    );
    expect(told[3]).toEqual({ lower: both[0] === 0 ? 0 : null, upper: null });
  });
  test('is stated as a count of its own at each end', () => {
    const of = (part: Share, comparator: ComparatorKind): unknown =>
      Object.values(ends).map((whole) => {
        const { lower, upper } = statedShare(part, comparator, whole);
        return [lower, upper];
      });
    expect(of('half', 'more-than')).toEqual([
      [43, 43],
      [43, null],
      [null, 43],
      [null, null],
    ]);
    expect(of('half', 'fewer-than')).toEqual([
      [41, 41],
      [41, null],
      [null, 41],
      [null, null],
    ]);
    expect(of('half', 'about')).toEqual([
      [42, 42],
      [42, null],
      [null, 42],
      [null, null],
    ]);
    expect([
      statedShare('all', 'more-than', of84),
      statedShare('half', 'more-than', { lower: 0, upper: 0 }),
      statedShare('half', 'fewer-than', { lower: 0, upper: 0 }),
    ]).toEqual([of84, { lower: 0, upper: 0 }, { lower: 0, upper: 0 }]);
  });
  test('is every count that rounds to it, or the nearest', () => {
    expect([
      shareOf({ percent: 33 }, { lower: 1, upper: 3 }),
      shareOf({ percent: 33 }, { lower: 1, upper: 1 }),
      shareOf({ percent: 50 }, { lower: 3, upper: 3 }),
      shareOf({ percent: 33 }, { lower: 300, upper: 300 }),
    ]).toEqual([
      { lower: 1, upper: 1 },
      { lower: 0, upper: 0 },
      { lower: 2, upper: 2 },
      { lower: 98, upper: 100 },
    ]);
  });
});

describe('stated bounds carry their flags', () => {
  const stated = (
    lower: number | null,
    upper: number | null,
    more: Partial<Stated> = {},
  ): Stated => ({
    lower,
    upper,
    openAbove: false,
    openBelow: false,
    approximate: false,
    byConvention: false,
    derived: false,
    ...more,
  });
  const own: Convention = {
    ...defaultConvention,
    terms: { mine: { low: 5, high: 9, source: 'ours' } },
  };
  test.each<[Figure, Stated]>([
    [share('most'), stated(null, null, { openAbove: true, derived: true })],
    [vague('dozens', { base: 5 }), stated(24, 99, { byConvention: true })],
    [vague('nayyif', { base: 20 }), stated(21, 29, { byConvention: true })],
    [vague('nayyif'), stated(1, 9, { byConvention: true })],
    [vague('many'), stated(3, null, { openAbove: true, byConvention: true })],
    [
      vague('many', { comparator: 'fewer-than' }),
      stated(null, null, { openBelow: true, byConvention: true }),
    ],
    [
      vague('few', { comparator: 'fewer-than' }),
      stated(4, 4, { openBelow: true, byConvention: true }),
    ],
    [
      vague('few', { comparator: 'at-most' }),
      stated(5, 5, { openBelow: true, byConvention: true }),
    ],
    [vague('of nobody'), stated(null, null, { openAbove: true, byConvention: true })],
    [
      range({ openAbove: true, approximate: true }),
      stated(40, 50, { openAbove: true, approximate: true }),
    ],
  ])('%j', (figure, bounds) => {
    expect(statedBounds(figure)).toEqual(bounds);
  });
  test("by a convention of one's own, or by the default where it leaves the word out", () => {
    expect([
      statedBounds(vague('mine', { base: 3 }), { convention: own }),
      statedBounds(vague('dozens'), { convention: own }),
      statedBounds(vague('dozens'), { convention: gtdConvention }),
    ]).toEqual([
      stated(5, 9, { byConvention: true }),
      stated(24, 99, { byConvention: true }),
      stated(24, 99, { byConvention: true }),
    ]);
  });
  test.each<[ComparatorKind | undefined, number, Partial<Stated>]>([
    [undefined, 42, {}],
    ['at-least', 42, { openAbove: true }],
    ['more-than', 43, { openAbove: true }],
    ['at-most', 42, { openBelow: true }],
    ['fewer-than', 41, { openBelow: true }],
    ['about', 42, { approximate: true }],
    ['nearly', 42, { approximate: true }],
  ])('of half of 84 with %s', (comparator, count, flags) => {
    expect(statedBounds(share('half', comparator), { whole: stated(84, 84) })).toEqual(
      stated(count, count, { ...flags, derived: true }),
    );
  });
  test.each(['openAbove', 'openBelow', 'approximate', 'byConvention'] as const)(
    'of a share whose whole is %s',
    (flag) => {
      expect(statedBounds(share('half'), { whole: stated(84, 84, { [flag]: true }) })).toEqual(
        stated(42, 42, { [flag]: true, derived: true }),
      );
    },
  );
  test('and a share of nothing known asserts no more than its words do', () => {
    expect(
      ([undefined, 'at-least', 'more-than', 'at-most', 'fewer-than', 'about'] as const).map(
        (comparator) => [
          assertedBounds(share('half', comparator)).lower,
          assertedBounds(share({ percent: 60 }, comparator)).lower,
        ],
      ),
    ).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 0],
    ]);
  });
});
