import { describe, expect, it } from 'vitest';
import { dayGap, hullOfPeriods, periodsMeet, periodWithin, samePeriod } from '../../src/calendar';
import { isMisuseError } from '../../src/issue/misuse';

const open = { from: null, to: null };

describe('periodsMeet', () => {
  it('holds for two equal single days', () => {
    expect(periodsMeet({ from: 5, to: 5 }, { from: 5, to: 5 })).toBe(true);
  });

  it('does not hold for the day after', () => {
    expect(periodsMeet({ from: 5, to: 5 }, { from: 6, to: 6 })).toBe(false);
  });

  it('takes an end that is not stated for any day', () => {
    expect(periodsMeet({ from: 5, to: null }, { from: 900, to: 900 })).toBe(true);
    expect(periodsMeet({ from: 5, to: null }, { from: 1, to: 4 })).toBe(false);
    expect(periodsMeet(open, { from: 1, to: 4 })).toBe(true);
  });
});

describe('periodWithin', () => {
  it.each([
    ['a day in its month', { from: 8, to: 8 }, { from: 1, to: 31 }, 'yes'],
    ['a period in itself', { from: 1, to: 31 }, { from: 1, to: 31 }, 'yes'],
    ['a period that begins a day early', { from: 0, to: 8 }, { from: 1, to: 31 }, 'no'],
    ['a period that ends a day late', { from: 8, to: 32 }, { from: 1, to: 31 }, 'no'],
    [
      'a start inside with no end stated',
      { from: 8, to: null },
      { from: 1, to: 31 },
      'cannot-tell',
    ],
    ['a start too late with no end stated', { from: 40, to: null }, { from: 1, to: 31 }, 'no'],
    ['an end too early with no start stated', { from: null, to: 0 }, { from: 1, to: 31 }, 'no'],
    [
      'a day against a window with no end stated',
      { from: 8, to: 8 },
      { from: 1, to: null },
      'cannot-tell',
    ],
    [
      'the first day of a window with no end stated',
      { from: 1, to: 1 },
      { from: 1, to: null },
      'yes',
    ],
    [
      'the last day of a window with no start stated',
      { from: 31, to: 31 },
      { from: null, to: 31 },
      'yes',
    ],
    [
      'an end inside with no start stated',
      { from: null, to: 8 },
      { from: 1, to: 31 },
      'cannot-tell',
    ],
    [
      'days from the first of a window with no end stated',
      { from: 1, to: 5 },
      { from: 1, to: null },
      'cannot-tell',
    ],
    [
      'days inside a window with no start stated',
      { from: 5, to: 8 },
      { from: null, to: 31 },
      'cannot-tell',
    ],
    [
      'a day before 1970 against a window with no start stated',
      { from: -5, to: -5 },
      { from: null, to: 31 },
      'cannot-tell',
    ],
    ['anything undated', open, { from: 1, to: 31 }, 'cannot-tell'],
    ['two undated periods', open, open, 'cannot-tell'],
  ] as const)('answers for %s', (_what, inner, outer, answer) => {
    expect(periodWithin(inner, outer)).toBe(answer);
  });
});

describe('dayGap', () => {
  it('is 1 for neighbouring days and 0 for shared ones, in either order', () => {
    expect(dayGap({ from: 1, to: 7 }, { from: 8, to: 9 })).toBe(1);
    expect(dayGap({ from: 8, to: 9 }, { from: 1, to: 7 })).toBe(1);
    expect(dayGap({ from: 1, to: 8 }, { from: 8, to: 9 })).toBe(0);
  });

  it('is counted only from stated ends', () => {
    expect(dayGap({ from: null, to: 7 }, { from: 10, to: null })).toBe(3);
    expect(dayGap({ from: 1, to: null }, { from: 10, to: 10 })).toBe(0);
    expect(dayGap({ from: -20, to: -10 }, { from: null, to: -5 })).toBe(0);
  });
});

describe('hullOfPeriods', () => {
  it('spans from the earliest start to the latest end', () => {
    expect(
      hullOfPeriods([
        { from: 5, to: 9 },
        { from: 1, to: 2 },
        { from: 3, to: 12 },
      ]),
    ).toEqual({ from: 1, to: 12 });
  });

  it('leaves an end unstated that any of them leaves unstated', () => {
    expect(
      hullOfPeriods([
        { from: 5, to: 9 },
        { from: null, to: 2 },
        { from: 3, to: 7 },
      ]),
    ).toEqual({ from: null, to: 9 });
    expect(
      hullOfPeriods([
        { from: 5, to: null },
        { from: 1, to: 2 },
      ]),
    ).toEqual({ from: 1, to: null });
  });

  it('of no period is a misuse, not an undated period', () => {
    expect.assertions(2);
    try {
      hullOfPeriods([]);
    } catch (error) {
      expect(isMisuseError(error) && error.code).toBe('hull-empty');
      expect(String(error)).toContain('the hull of no period does not exist');
    }
  });
});

describe('samePeriod', () => {
  it('tells an end that is not stated from one that is', () => {
    expect(samePeriod({ from: 5, to: null }, { from: 5, to: 5 })).toBe(false);
    expect(samePeriod({ from: 5, to: null }, { from: 5, to: null })).toBe(true);
    expect(samePeriod({ from: null, to: 5 }, { from: 5, to: 5 })).toBe(false);
  });
});
