import { describe, expect, it } from 'vitest';
import { gap, hull, intersection, remainder, sum } from '../../src/interval/combine';
import { interval } from '../../src/interval/interval';
import { isMisuseError } from '../../src/issue/misuse';

describe('hull', () => {
  it('spans the dead of Qadi Askar, 42 by one account and 70 by the other', () => {
    expect(hull([interval(42), interval(70)])).toEqual({ lower: 42, upper: 70 });
  });

  it('has no upper bound once one of its parts has none', () => {
    expect(hull([interval(42), interval(5, null), interval(70)])).toEqual({
      lower: 5,
      upper: null,
    });
  });

  it('of no interval is a misuse, not zero', () => {
    expect.assertions(2);
    try {
      hull([]);
    } catch (error) {
      expect(isMisuseError(error) && error.code).toBe('hull-empty');
      expect(String(error)).toContain('check the list first');
    }
  });
});

describe('intersection', () => {
  it('is the one count that two touching intervals share', () => {
    expect(intersection(interval(1, 5), interval(5, 8))).toEqual({ lower: 5, upper: 5 });
  });

  it('is null, not empty, where nothing is shared', () => {
    expect(intersection(interval(1, 4), interval(5, 8))).toBeNull();
  });

  it('of two intervals without upper bound has none either', () => {
    expect(intersection(interval(5, null), interval(21, null))).toEqual({ lower: 21, upper: null });
  });
});

describe('gap', () => {
  it('is the distance between the nearest ends, whichever comes first', () => {
    expect(gap(interval(40, 42), interval(70, 90))).toBe(28);
    expect(gap(interval(70, 90), interval(40, 42))).toBe(28);
  });

  it('is 1 between neighbours and 0 where a count is shared', () => {
    expect(gap(interval(1, 4), interval(5, 8))).toBe(1);
    expect(gap(interval(1, 5), interval(5, 8))).toBe(0);
  });

  it('is 0 above an interval without upper bound and counted below it', () => {
    expect(gap(interval(81, null), interval(200))).toBe(0);
    expect(gap(interval(81, null), interval(70))).toBe(11);
  });
});

describe('sum', () => {
  it('of no parts is exactly zero', () => {
    expect(sum([])).toEqual({ lower: 0, upper: 0 });
  });

  it('adds both bounds', () => {
    expect(sum([interval(2), interval(2, 3), interval(8)])).toEqual({ lower: 12, upper: 13 });
  });

  it('keeps the lower bound where a part has no upper one', () => {
    expect(sum([interval(5, null), interval(21)])).toEqual({ lower: 26, upper: null });
  });
});

describe('remainder', () => {
  it('leaves at most 16 of 42 bodies when at least 26 are accounted for', () => {
    expect(remainder(interval(42), interval(26, null))).toEqual({ lower: 0, upper: 16 });
  });

  it('is exactly zero where the part is the whole', () => {
    expect(remainder(interval(42), interval(42))).toEqual({ lower: 0, upper: 0 });
  });

  it('is null where the part is larger than the whole for certain', () => {
    expect(remainder(interval(42), interval(43, 50))).toBeNull();
  });

  it('has no upper bound where the whole has none', () => {
    expect(remainder(interval(42, null), interval(10, 12))).toEqual({ lower: 30, upper: null });
  });
});
