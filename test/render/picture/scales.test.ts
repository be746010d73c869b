import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay } from '../../../src/calendar';
import { dayScale } from '../../../src/render/picture/drawing/day-scale';
import { monthNumber, monthOf, windowOf } from '../../../src/render/picture/drawing/months';
import { numberScale } from '../../../src/render/picture/drawing/number-scale';

describe('a scale of counts', () => {
  it('begins with zero and steps equally where the counts are near each other', () => {
    const { at, ticks, isLogarithmic } = numberScale([42, 70], [100, 514]);
    expect([at(0), isLogarithmic]).toEqual([100, false]);
    expect(ticks).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
    // 0 to 70 and two in a hundred more on 414 pixels.
    expect(at(42)).toBeCloseTo(100 + (42 / 71.4) * 414, 6);
    expect(at(70) - at(35)).toBeCloseTo(at(35) - at(0), 6);
  });

  it('steps by ten where the largest is more than a hundred times the smallest, and still shows zero and one', () => {
    const { at, ticks, isLogarithmic } = numberScale([1, 1_000_000], [0, 700]);
    expect([at(0), isLogarithmic]).toEqual([0, true]);
    expect(ticks).toEqual([0, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
    expect(at(1)).toBeGreaterThan(20);
    expect(at(1_000_000)).toBeLessThanOrEqual(700);
    expect(numberScale([1, 100], [0, 700]).isLogarithmic).toBe(false);
    expect(numberScale([1, 101], [0, 700]).isLogarithmic).toBe(true);
    expect(numberScale([1, 101], [0, 700], { isAlwaysLinear: true }).isLogarithmic).toBe(false);
  });

  it('has a place for zero alone, and leaves ticks out where there is no room', () => {
    const { at, ticks } = numberScale([0], [10, 90]);
    expect([at(0), ticks]).toEqual([10, [0, 1]]);
    expect(numberScale([1, 1_000_000], [0, 150]).ticks.length).toBeLessThanOrEqual(3);
  });

  it('rises, whatever the counts', () => {
    for (const counts of [[1, 5], [3, 900], [7, 12_000_000], [0, 0], []]) {
      const { at } = numberScale(counts, [0, 300]);
      const places = [0, 1, 2, 10, 1000].map(at);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
  });
});

describe('a scale of days', () => {
  const day = (iso: string): number => dayFromIso(iso)!;

  it('keeps true distances', () => {
    const { at } = dayScale(
      [day('2014-01-08'), day('2014-01-10'), day('2014-02-20')],
      [50, 700],
      5,
    );
    expect(at(day('2014-01-08'))).toBe(50);
    expect((at(day('2014-02-20')) - 50) / (at(day('2014-01-10')) - 50)).toBeCloseTo(43 / 2, 6);
    expect(at(day('2014-02-20'))).toBeLessThan(700);
  });

  it.each([
    ['2014-01-08', '2014-01-12', ['2014-01-08', '2014-01-10', '2014-01-12']],
    ['2014-01-08', '2014-02-01', ['2014-01-08', '2014-01-15', '2014-01-22', '2014-01-29']],
    ['2014-01-08', '2014-06-20', ['2014-03-01', '2014-05-01', '2014-07-01']],
    ['1995-03-01', '2016-11-30', ['2000-01-01', '2010-01-01']],
  ])('has ticks from %s to %s at round days', (from, to, ticks) => {
    expect(
      dayScale([day(from), day(to)], [0, 500], 4).ticks.map((tick) => isoFromDay(tick.day)),
    ).toEqual(ticks);
  });

  it('names the window of a tick: a day, a month, a year', () => {
    expect(dayScale([day('2014-01-08')], [0, 500], 4).ticks[0]?.window).toEqual({
      from: '2014-01-08',
      to: '2014-01-08',
    });
    expect(dayScale([day('2014-01-08'), day('2014-06-20')], [0, 500], 4).ticks[0]?.window).toEqual({
      from: '2014-03-01',
      to: '2014-03-31',
    });
    expect(dayScale([day('1995-03-01'), day('2016-11-30')], [0, 500], 4).ticks[0]?.window).toEqual({
      from: '2000-01-01',
      to: '2000-12-31',
    });
  });
});

describe('months', () => {
  it('are counted one after the other, over the end of a year', () => {
    expect([monthOf(monthNumber('2013-12') + 1), monthOf(monthNumber('0099-01'))]).toEqual([
      '2014-01',
      '0099-01',
    ]);
    expect(windowOf('2016-02')).toEqual({ from: '2016-02-01', to: '2016-02-29' });
  });
});
