import { describe, expect, it } from 'vitest';
import { interval } from '../../src/interval/interval';
import {
  intersects,
  isEqual,
  isWithin,
  relation,
  type Relation,
} from '../../src/interval/relation';

/** One example of each state of IEEE 1788-2015, table 10.7: a drawn above b. */
const examples: Readonly<
  Record<Relation, readonly [a: readonly [number, number], b: readonly [number, number]]>
> = {
  before: [
    [1, 3],
    [5, 8],
  ],
  meets: [
    [1, 5],
    [5, 8],
  ],
  overlaps: [
    [1, 6],
    [5, 8],
  ],
  starts: [
    [5, 6],
    [5, 8],
  ],
  'contained-by': [
    [6, 7],
    [5, 8],
  ],
  finishes: [
    [7, 8],
    [5, 8],
  ],
  equal: [
    [5, 8],
    [5, 8],
  ],
  'finished-by': [
    [1, 8],
    [5, 8],
  ],
  contains: [
    [1, 9],
    [5, 8],
  ],
  'started-by': [
    [5, 9],
    [5, 8],
  ],
  'overlapped-by': [
    [7, 9],
    [5, 8],
  ],
  'met-by': [
    [8, 9],
    [5, 8],
  ],
  after: [
    [9, 9],
    [5, 8],
  ],
};

describe('relation', () => {
  it.each(Object.entries(examples))('is %s for the example drawn for it', (name, [a, b]) => {
    expect(relation(interval(...a), interval(...b))).toBe(name);
  });

  it('is before, not meets, for neighbours that share no count', () => {
    expect(relation(interval(1, 7), interval(8, 9))).toBe('before');
  });

  it('is starts, not meets, for a single count at the lower end', () => {
    expect(relation(interval(5), interval(5, 8))).toBe('starts');
  });

  it('is finishes, not met-by, for a single count at the upper end', () => {
    expect(relation(interval(8), interval(5, 8))).toBe('finishes');
  });

  it('takes two missing upper bounds for the same end', () => {
    expect(relation(interval(81, null), interval(200, null))).toBe('finished-by');
    expect(relation(interval(81, null), interval(81, null))).toBe('equal');
  });
});

describe('intersects', () => {
  it('holds where only one count is shared', () => {
    expect(intersects(interval(1, 5), interval(5, 8))).toBe(true);
  });

  it('does not hold between neighbours', () => {
    expect(intersects(interval(1, 4), interval(5, 8))).toBe(false);
  });

  it('holds for any count above an open interval', () => {
    expect(intersects(interval(81, null), interval(200))).toBe(true);
  });
});

describe('isWithin', () => {
  it('holds for an interval in itself', () => {
    expect(isWithin(interval(5, 8), interval(5, 8))).toBe(true);
  });

  it('does not hold where the inner interval has no upper bound and the outer one has', () => {
    expect(isWithin(interval(6, null), interval(5, 8))).toBe(false);
  });
});

describe('isEqual', () => {
  it('tells no upper bound from any stated one', () => {
    expect(isEqual(interval(5, null), interval(5, Number.MAX_SAFE_INTEGER))).toBe(false);
    expect(isEqual(interval(5, null), interval(5, null))).toBe(true);
  });

  it('tells bounds apart by either end', () => {
    expect([
      isEqual(interval(4, 9), interval(5, 9)),
      isEqual(interval(5, 8), interval(5, 9)),
      isEqual(interval(5, 9), interval(5, 9)),
    ]).toEqual([false, false, true]);
  });
});
