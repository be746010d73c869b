import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap, hull, intersection, remainder, sum } from '../../src/interval/combine';
import type { Interval } from '../../src/interval/interval';
import { isEqual, isWithin } from '../../src/interval/relation';
import { members, seen, smallInterval } from './small-sets';

function seenOf(range: Interval | null): number[] {
  return range === null ? [] : seen(members(range));
}

const pair = [smallInterval, smallInterval] as const;
const several = fc.array(smallInterval, { minLength: 1, maxLength: 4 });

describe('hull', () => {
  it('is the run of counts from the smallest to the largest member of any part', () => {
    fc.assert(
      fc.property(several, (ranges) => {
        const all = ranges.flatMap(members);
        const run = members({ lower: Math.min(...all), upper: Math.max(...all) });
        expect(seenOf(hull(ranges))).toEqual(seen(run));
      }),
    );
  });

  it('contains each part and does not depend on their order or grouping', () => {
    fc.assert(
      fc.property(several, smallInterval, (ranges, last) => {
        const whole = hull([...ranges, last]);
        expect([...ranges, last].every((range) => isWithin(range, whole))).toBe(true);
        expect(isEqual(hull([last, ...ranges]), whole)).toBe(true);
        expect(isEqual(hull([hull(ranges), last]), whole)).toBe(true);
      }),
    );
  });
});

describe('intersection', () => {
  it('holds exactly the counts that are in both', () => {
    fc.assert(
      fc.property(...pair, (a, b) => {
        const inB = new Set(members(b));
        expect(seenOf(intersection(a, b))).toEqual(
          seen(members(a).filter((count) => inB.has(count))),
        );
      }),
    );
  });

  it('is within both and the same in either order', () => {
    fc.assert(
      fc.property(...pair, (a, b) => {
        const shared = intersection(a, b);
        expect(intersection(b, a)).toEqual(shared);
        expect(shared === null || (isWithin(shared, a) && isWithin(shared, b))).toBe(true);
      }),
    );
  });
});

describe('gap', () => {
  it('is the smallest difference between a count of one and a count of the other', () => {
    fc.assert(
      fc.property(...pair, (a, b) => {
        const differences = members(a).flatMap((x) => members(b).map((y) => Math.abs(x - y)));
        expect(gap(a, b)).toBe(Math.min(...differences));
      }),
    );
  });
});

describe('sum', () => {
  it('holds exactly the sums of one count from each part', () => {
    fc.assert(
      fc.property(...pair, (a, b) => {
        expect(seenOf(sum([a, b]))).toEqual(
          seen(members(a).flatMap((x) => members(b).map((y) => x + y))),
        );
      }),
    );
  });

  it('does not depend on the order of its parts, and one part sums to itself', () => {
    fc.assert(
      fc.property(several, (ranges) => {
        expect(sum([...ranges].reverse())).toEqual(sum(ranges));
        expect(ranges.every((range) => isEqual(sum([range]), range))).toBe(true);
      }),
    );
  });
});

describe('remainder', () => {
  it('holds exactly the differences between whole and part that are not negative', () => {
    fc.assert(
      fc.property(...pair, (whole, part) => {
        const left = members(whole).flatMap((w) => members(part).map((p) => w - p));
        expect(seenOf(remainder(whole, part))).toEqual(seen(left.filter((count) => count >= 0)));
      }),
    );
  });

  it('of a sum less one of its two parts contains the other part', () => {
    fc.assert(
      fc.property(...pair, (a, b) => {
        const left = remainder(sum([a, b]), a);
        expect(left !== null && isWithin(b, left)).toBe(true);
      }),
    );
  });
});
