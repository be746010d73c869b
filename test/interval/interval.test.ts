import { describe, expect, it } from 'vitest';
import { includes, interval, upperEnd, upperFrom } from '../../src/interval/interval';
import { isMisuseError } from '../../src/issue/misuse';

function codeOfMisuse(run: () => unknown): string | null {
  try {
    run();
  } catch (error) {
    if (isMisuseError(error)) return error.code;
    throw error;
  }
  return null;
}

describe('interval', () => {
  it('holds one count when only a lower bound is given', () => {
    expect(interval(7)).toEqual({ lower: 7, upper: 7 });
  });

  it('keeps null as the sign of no upper bound', () => {
    expect(interval(21, null)).toEqual({ lower: 21, upper: null });
  });

  it('refuses reversed bounds instead of swapping them', () => {
    expect(codeOfMisuse(() => interval(70, 42))).toBe('interval-reversed');
  });

  it.each([
    ['negative', -1, 5],
    ['fractional', 2.5, 5],
    ['NaN', Number.NaN, 5],
    ['infinite', 0, Number.POSITIVE_INFINITY],
    ['unsafe', 0, Number.MAX_SAFE_INTEGER + 1],
  ])('refuses a bound that is %s', (_word, lower, upper) => {
    expect(codeOfMisuse(() => interval(lower, upper))).toBe('interval-bound');
  });

  it('says in its message which of the bounds it was, and what would do', () => {
    expect(() => interval(-1, 5)).toThrow(
      'interval: lower is -1; it must be a whole number from 0 to 9007199254740991',
    );
    expect(() => interval(1, 2.5)).toThrow('interval: upper is 2.5; it must be a whole number');
  });

  it('says in its message which order of reversed bounds would be right', () => {
    expect(() => interval(70, 42)).toThrow('did you mean interval(42, 70)?');
  });
});

describe('includes', () => {
  it.each([
    [interval(5, 8), 4, false],
    [interval(5, 8), 5, true],
    [interval(5, 8), 8, true],
    [interval(5, 8), 9, false],
    [interval(5, null), 1_000_000, true],
    [interval(5, null), 4, false],
  ])('answers for %j and %i with %s: both ends are in', (range, count, answer) => {
    expect(includes(range, count)).toBe(answer);
  });
});

describe('upperEnd and upperFrom', () => {
  it('turn a missing bound into infinity for comparing, and back into null for output', () => {
    expect(upperEnd(interval(3, null))).toBe(Number.POSITIVE_INFINITY);
    expect(upperFrom(upperEnd(interval(3, null)))).toBeNull();
  });

  it('leave a stated bound as it is, zero among them', () => {
    expect(upperEnd(interval(0, 0))).toBe(0);
    expect(upperFrom(0)).toBe(0);
  });
});
