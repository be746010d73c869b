import { describe, expect, test } from 'vitest';
import { assertedBounds, isNumberless, statedBounds, type Figure } from '../../src/figure';
import { interval } from '../../src/interval/interval';

const words = '';

describe('asserted bounds are what the words commit the source to', () => {
  const cases: readonly (readonly [Figure, number, number | null])[] = [
    [{ kind: 'exact', value: 42, words }, 42, 42],
    [{ kind: 'at-least', value: 21, words }, 21, null],
    [{ kind: 'more-than', value: 80, words }, 81, null],
    [{ kind: 'at-most', value: 50, words }, 0, 50],
    [{ kind: 'fewer-than', value: 50, words }, 0, 49],
    [{ kind: 'fewer-than', value: 0, words }, 0, 0],
    [{ kind: 'about', value: 700, words }, 350, 1400],
    [{ kind: 'about', value: 7, words }, 4, 14],
    [{ kind: 'about', value: 60, side: 'below', words }, 30, 60],
    [{ kind: 'between', low: 40, high: 50, words }, 40, 50],
    [{ kind: 'vague', term: 'dozens', words }, 24, null],
    [{ kind: 'vague', term: 'asharat', words }, 20, null],
    [{ kind: 'vague', term: 'barePlural', words }, 2, null],
    [{ kind: 'vague', term: 'some', words }, 1, null],
    [{ kind: 'vague', term: 'nayyif', base: 20, words }, 21, null],
    [{ kind: 'vague', term: 'bidTens', base: 20, words }, 23, null],
    [{ kind: 'vague', term: 'a-term-of-a-users-own', words }, 1, null],
    [{ kind: 'unknown', words }, 1, null],
    [{ kind: 'none', words }, 0, 0],
    [{ kind: 'share', share: 'most', words }, 1, null],
    [{ kind: 'share', share: { percent: 60 }, words }, 0, null],
    [{ kind: 'share', share: { percent: 60 }, comparator: 'more-than', words }, 1, null],
    [{ kind: 'share', share: 'half', comparator: 'fewer-than', words }, 0, null],
    [{ kind: 'between', low: 40, high: 50, approximate: true, words }, 20, 100],
    [{ kind: 'between', low: 40, high: 50, openAbove: true, words }, 40, null],
    [{ kind: 'vague', term: 'few', comparator: 'at-most', words }, 0, null],
  ];
  test.each(cases)('%j asserts %d to %j', (figure, lower, upper) => {
    expect(assertedBounds(figure)).toEqual({ lower, upper });
  });
});

describe('a share is worked out from its whole', () => {
  const cases: readonly (readonly [
    Figure & { kind: 'share' },
    readonly [number, number | null],
    readonly [number, number | null],
  ])[] = [
    [{ kind: 'share', share: 'most', words }, [84, 84], [43, 84]],
    [{ kind: 'share', share: 'most', words }, [81, null], [41, null]],
    [{ kind: 'share', share: 'most', words }, [51, 51], [26, 51]],
    [{ kind: 'share', share: 'most', words }, [0, 0], [0, 0]],
    [{ kind: 'share', share: 'half', words }, [84, 90], [42, 45]],
    [{ kind: 'share', share: 'all', words }, [84, null], [84, null]],
    [{ kind: 'share', share: { percent: 60 }, words }, [84, 84], [50, 50]],
    [{ kind: 'share', share: { percent: 50 }, words }, [3, 3], [2, 2]],
    [{ kind: 'share', share: { percent: 33 }, words }, [300, 300], [98, 100]],
    [{ kind: 'share', share: { percent: 12.5 }, words }, [8000, 8000], [996, 1004]],
    [{ kind: 'share', share: { percent: 100 }, words }, [7, 7], [7, 7]],
    [{ kind: 'share', share: { percent: 0 }, words }, [7, 7], [0, 0]],
    [{ kind: 'share', share: { percent: 60 }, words }, [81, null], [49, null]],
    [{ kind: 'share', share: { percent: 60 }, comparator: 'more-than', words }, [84, 84], [51, 84]],
    [{ kind: 'share', share: { percent: 60 }, comparator: 'more-than', words }, [85, 85], [52, 85]],
    [{ kind: 'share', share: { percent: 40 }, comparator: 'at-least', words }, [84, 90], [34, 90]],
    [
      { kind: 'share', share: { percent: 40 }, comparator: 'at-least', words },
      [84, null],
      [34, null],
    ],
    [{ kind: 'share', share: { percent: 100 }, comparator: 'more-than', words }, [7, 7], [7, 7]],
    [{ kind: 'share', share: 'half', comparator: 'fewer-than', words }, [84, 84], [0, 41]],
    [{ kind: 'share', share: 'half', comparator: 'fewer-than', words }, [85, 85], [0, 42]],
    [{ kind: 'share', share: 'half', comparator: 'at-most', words }, [84, 84], [0, 42]],
    [{ kind: 'share', share: 'half', comparator: 'about', words }, [84, 84], [21, 84]],
    [{ kind: 'share', share: 'half', comparator: 'nearly', words }, [84, 84], [21, 42]],
    [{ kind: 'share', share: 'all', comparator: 'fewer-than', words }, [84, 84], [0, 83]],
    [{ kind: 'share', share: 'all', comparator: 'fewer-than', words }, [84, null], [0, null]],
  ];
  test.each(cases)('%j of %j is %j', (figure, [low, high], [lower, upper]) => {
    expect(assertedBounds(figure, interval(low, high))).toEqual({ lower, upper });
  });
});

describe('stated bounds are the numbers uttered, with flags', () => {
  test('more than 80 is stated as 81, open above, 80 having been said', () => {
    expect(statedBounds({ kind: 'more-than', value: 80, words })).toMatchObject({
      lower: 81,
      upper: 81,
      openAbove: true,
      said: 80,
    });
  });
  test('at least 42 is stated as 42, open above, with nothing else said', () => {
    const stated = statedBounds({ kind: 'at-least', value: 42, words });
    expect(stated).toMatchObject({
      lower: 42,
      upper: 42,
      openAbove: true,
      openBelow: false,
      approximate: false,
    });
    expect(stated).not.toHaveProperty('said');
  });
  test('up to 50 is stated as 50, open below', () => {
    expect(statedBounds({ kind: 'at-most', value: 50, words })).toMatchObject({
      lower: 50,
      upper: 50,
      openBelow: true,
      openAbove: false,
    });
  });
  test('fewer than 50 is stated as 49, open below, 50 having been said', () => {
    expect(statedBounds({ kind: 'fewer-than', value: 50, words })).toMatchObject({
      lower: 49,
      upper: 49,
      openBelow: true,
      said: 50,
    });
  });
  test('about 700 is stated as 700, approximate', () => {
    expect(statedBounds({ kind: 'about', value: 700, words })).toMatchObject({
      lower: 700,
      upper: 700,
      approximate: true,
    });
  });
  test('a word for a number has the numbers of the convention, flagged', () => {
    expect(statedBounds({ kind: 'vague', term: 'dozens', words })).toMatchObject({
      lower: 24,
      upper: 99,
      byConvention: true,
      openAbove: false,
    });
  });
  test('a word without an upper end has none, and is open above', () => {
    expect(statedBounds({ kind: 'vague', term: 'many', words })).toMatchObject({
      lower: 3,
      upper: null,
      openAbove: true,
      byConvention: true,
    });
  });
  test('an unknown number has no number', () => {
    expect(statedBounds({ kind: 'unknown', words })).toMatchObject({
      lower: null,
      upper: null,
      openAbove: true,
    });
  });
  test('a share takes the flags of its whole and is derived', () => {
    const whole = statedBounds({ kind: 'more-than', value: 80, words });
    expect(statedBounds({ kind: 'share', share: 'most', words }, { whole })).toMatchObject({
      lower: 41,
      upper: 81,
      openAbove: true,
      derived: true,
    });
  });
  test('a share with a comparator is the first count it allows, with the flag of the comparator', () => {
    const whole = statedBounds({ kind: 'exact', value: 84, words });
    expect(
      statedBounds(
        { kind: 'share', share: { percent: 60 }, comparator: 'more-than', words },
        { whole },
      ),
    ).toMatchObject({ lower: 51, upper: 51, openAbove: true, openBelow: false, derived: true });
    expect(
      statedBounds({ kind: 'share', share: 'half', comparator: 'fewer-than', words }, { whole }),
    ).toMatchObject({ lower: 41, upper: 41, openBelow: true, openAbove: false });
    expect(
      statedBounds({ kind: 'share', share: 'half', comparator: 'about', words }, { whole }),
    ).toMatchObject({ lower: 42, upper: 42, approximate: true });
  });
  test('a range that is about, or open above, says so', () => {
    expect(
      statedBounds({ kind: 'between', low: 40, high: 50, approximate: true, words }),
    ).toMatchObject({ lower: 40, upper: 50, approximate: true, openAbove: false });
    expect(
      statedBounds({ kind: 'between', low: 40, high: 50, openAbove: true, words }),
    ).toMatchObject({ lower: 40, upper: 50, approximate: false, openAbove: true });
  });
  test('no more than a handful is the most of the word, by convention, open below', () => {
    expect(
      statedBounds({ kind: 'vague', term: 'few', comparator: 'at-most', words }),
    ).toMatchObject({ lower: 5, upper: 5, openBelow: true, openAbove: false, byConvention: true });
    expect(
      statedBounds({ kind: 'vague', term: 'nayyif', base: 20, comparator: 'fewer-than', words }),
    ).toMatchObject({ lower: 28, upper: 28 });
    expect(
      statedBounds({ kind: 'vague', term: 'many', comparator: 'at-most', words }),
    ).toMatchObject({ lower: null, upper: null, openBelow: true });
  });
  test('a share of a whole that nobody stated has no number', () => {
    expect(statedBounds({ kind: 'share', share: 'most', words })).toMatchObject({
      lower: null,
      upper: null,
      derived: true,
    });
  });
});

describe('a figure without a number', () => {
  test('is an unknown number, a bare plural, some, or a number of', () => {
    const numberless: readonly Figure[] = [
      { kind: 'unknown', words },
      { kind: 'vague', term: 'barePlural', words },
      { kind: 'vague', term: 'some', words },
      { kind: 'vague', term: 'numberOf', words },
    ];
    expect(numberless.map(isNumberless)).toEqual([true, true, true, true]);
  });
  test('is neither a number, nor a word for one, nor none', () => {
    const numbered: readonly Figure[] = [
      { kind: 'exact', value: 1, words },
      { kind: 'vague', term: 'several', words },
      { kind: 'none', words },
      { kind: 'share', share: 'most', words },
    ];
    expect(numbered.map(isNumberless)).toEqual([false, false, false, false]);
  });
});
