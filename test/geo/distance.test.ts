import { describe, expect, it } from 'vitest';
import { distanceBounds, distanceKm, type Position } from '../../src/geo';

const HALF_CIRCUMFERENCE = 20_015.114_4;
const ONE_DEGREE = HALF_CIRCUMFERENCE / 180;

function at(lat: number, lon: number, radiusKm = 0): Position {
  return { lat, lon, radiusKm };
}

describe('distanceKm', () => {
  it('is zero from a point to itself', () => {
    expect(distanceKm(at(36.2, 37.16), at(36.2, 37.16))).toBe(0);
  });

  it('is one degree of the sphere along a meridian and along the equator', () => {
    expect(distanceKm(at(10, 20), at(11, 20))).toBeCloseTo(ONE_DEGREE, 3);
    expect(distanceKm(at(0, 20), at(0, 21))).toBeCloseTo(ONE_DEGREE, 3);
  });

  it('crosses the antimeridian by the short way', () => {
    expect(distanceKm(at(0, 179.5), at(0, -179.5))).toBeCloseTo(ONE_DEGREE, 3);
    expect(distanceKm(at(20, 180), at(20, -180))).toBeCloseTo(0, 6);
  });

  it('crosses a pole by the short way, and is zero between two longitudes of it', () => {
    expect(distanceKm(at(89.5, 10), at(89.5, -170))).toBeCloseTo(ONE_DEGREE, 3);
    expect(distanceKm(at(-90, 10), at(-90, 130))).toBeCloseTo(0, 6);
  });

  it('keeps its digits for points a metre apart, even beside a pole', () => {
    const metre = 0.001 / ONE_DEGREE;
    expect(distanceKm(at(36.2, 37.16), at(36.2 + metre, 37.16))).toBeCloseTo(0.001, 9);
    expect(distanceKm(at(90 - metre, 0), at(90 - metre, 180))).toBeCloseTo(0.002, 9);
  });

  it('is half the circumference between antipodes, and a number where rounding would pass it', () => {
    expect(distanceKm(at(0, 0), at(0, 180))).toBeCloseTo(HALF_CIRCUMFERENCE, 3);
    expect(distanceKm(at(90, 0), at(-90, 0))).toBeCloseTo(HALF_CIRCUMFERENCE, 3);
    // Here the haversine comes out as 1.0000000000000002.
    expect(distanceKm(at(2.5, 0), at(-2.5, 180))).toBeCloseTo(HALF_CIRCUMFERENCE, 3);
  });

  it('leaves the radii aside', () => {
    expect(distanceKm(at(36, 37, 500), at(37, 37, 500))).toBe(distanceKm(at(36, 37), at(37, 37)));
  });
});

describe('distanceBounds', () => {
  it('widens the distance by both radii', () => {
    const { lower, upper } = distanceBounds(at(0, 0, 10), at(0, 1, 25));
    expect(lower).toBeCloseTo(ONE_DEGREE - 35, 3);
    expect(upper).toBeCloseTo(ONE_DEGREE + 35, 3);
  });

  it('begins at zero where the circles touch or overlap', () => {
    expect(distanceBounds(at(36.2, 37.16, 1), at(36.2, 37.16, 10))).toEqual({
      lower: 0,
      upper: 11,
    });
    expect(distanceBounds(at(0, 0, 100), at(0, 1, 100)).lower).toBe(0);
  });

  it('never passes half the circumference', () => {
    expect(distanceBounds(at(0, 0, 500), at(0, 179, 500)).upper).toBeCloseTo(HALF_CIRCUMFERENCE, 3);
  });

  it('is the distance itself where both places are exact', () => {
    const [a, b] = [at(36.2, 37.16), at(33.5, 36.3)];
    expect(distanceBounds(a, b)).toEqual({ lower: distanceKm(a, b), upper: distanceKm(a, b) });
  });
});
