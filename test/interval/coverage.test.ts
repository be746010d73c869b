import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSupported, coverage } from '../../src/interval/coverage';
import { includes, interval, type Interval } from '../../src/interval/interval';
import { members, seen, smallInterval } from './small-sets';

const told = (...ranges: readonly Interval[]) =>
  coverage(ranges).map(({ range, support }) => [range.lower, range.upper, support]);

describe('coverage', () => {
  it('of no range is no stretch', () => {
    expect(coverage([])).toEqual([]);
  });

  it('cuts where a range begins and behind where one ends', () => {
    expect(told(interval(20, 99), interval(30), interval(42, null))).toEqual([
      [20, 29, 1],
      [30, 30, 2],
      [31, 41, 1],
      [42, 99, 2],
      [100, null, 1],
    ]);
  });

  it('lists the stretch between two ranges, that nobody holds, and nothing beyond the last', () => {
    expect(told(interval(70), interval(42))).toEqual([
      [42, 42, 1],
      [43, 69, 0],
      [70, 70, 1],
    ]);
  });

  it('joins neighbours of equal support: where one ends another begins', () => {
    expect(told(interval(1, 4), interval(5, 8))).toEqual([[1, 8, 1]]);
    expect(told(interval(1, 4), interval(5, null))).toEqual([[1, null, 1]]);
  });

  it('does not sort counts as text', () => {
    expect(told(interval(9), interval(10, 200), interval(1_000))).toEqual([
      [9, 200, 1],
      [201, 999, 0],
      [1_000, 1_000, 1],
    ]);
  });

  it('supports each count as often as ranges hold it, in rising stretches without a hole', () => {
    fc.assert(
      fc.property(fc.array(smallInterval, { minLength: 1, maxLength: 6 }), (ranges) => {
        const stretches = coverage(ranges);
        for (const count of seen(ranges.flatMap(members))) {
          const holding = stretches.filter(({ range }) => includes(range, count));
          expect(holding.map(({ support }) => support)).toEqual([
            ranges.filter((range) => includes(range, count)).length,
          ]);
        }
        expect(stretches[0]?.range.lower).toBe(Math.min(...ranges.map(({ lower }) => lower)));
        stretches.slice(1).forEach(({ range, support }, at) => {
          expect(range.lower - 1).toBe(stretches[at]?.range.upper);
          expect(support).not.toBe(stretches[at]?.support);
        });
      }),
    );
  });
});

describe('bestSupported', () => {
  it('is every stretch that the most ranges hold, the ties too', () => {
    expect(
      bestSupported(coverage([interval(20, 99), interval(30), interval(42, null)])).map(
        ({ range }) => range,
      ),
    ).toEqual([
      { lower: 30, upper: 30 },
      { lower: 42, upper: 99 },
    ]);
    expect(
      bestSupported(coverage([interval(42), interval(70)])).map(({ range }) => range.lower),
    ).toEqual([42, 70]);
  });

  it('of nothing is nothing', () => {
    expect(bestSupported([])).toEqual([]);
  });
});
