import { describe, expect, it } from 'vitest';
import { checkLatitude, checkLongitude } from '../../src/geo';

describe('checkLatitude', () => {
  it.each([
    [90, true],
    [-90, true],
    [0, true],
    [90.000001, false],
    [-90.000001, false],
    [4239, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('answers for %d degrees with %s', (degrees, answer) => {
    expect(checkLatitude(degrees)).toBe(answer);
  });
});

describe('checkLongitude', () => {
  it.each([
    [180, true],
    [-180, true],
    [37.16, true],
    [180.000001, false],
    [-180.000001, false],
    [217.16, false],
    [Number.NaN, false],
    [Number.NEGATIVE_INFINITY, false],
  ])('answers for %d degrees with %s', (degrees, answer) => {
    expect(checkLongitude(degrees)).toBe(answer);
  });
});
