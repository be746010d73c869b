import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBounds, distanceKm, type Position } from '../../src/geo';
import { runs } from '../runs';
import { anyPosition, destination, RADIUS_KM } from './positions';

const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** A metre: what rounding may cost near the antipodes. */
const METRE = 0.001;

type Vector = readonly [number, number, number];

function onUnitSphere({ lat, lon }: Position): Vector {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The twin: the angle between two vectors from the centre, from the chord between them. */
function distanceByChord(a: Position, b: Position): number {
  const [[ax, ay, az], [bx, by, bz]] = [onUnitSphere(a), onUnitSphere(b)];
  const chord = Math.hypot(ax - bx, ay - by, az - bz);
  return 2 * RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}

describe('distanceKm', () => {
  it('is the angle between the two vectors from the centre of the Earth', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        expect(Math.abs(distanceKm(a, b) - distanceByChord(a, b))).toBeLessThan(METRE);
      }),
      runs(500),
    );
  });

  it('is what was travelled along a great circle, up to half of one', () => {
    fc.assert(
      fc.property(
        anyPosition,
        bearing,
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        (start, direction, km) => {
          expect(Math.abs(distanceKm(start, destination(start, km, direction)) - km)).toBeLessThan(
            METRE,
          );
        },
      ),
    );
  });

  it('is the same in both directions and never longer than a detour', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, anyPosition, (a, b, c) => {
        expect(distanceKm(b, a)).toBe(distanceKm(a, b));
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + METRE);
      }),
    );
  });
});

describe('distanceBounds', () => {
  it('hold the distance between any two points of the two circles', () => {
    fc.assert(
      fc.property(
        anyPosition,
        anyPosition,
        bearing,
        bearing,
        share,
        share,
        (a, b, toA, toB, shareA, shareB) => {
          const { lower, upper } = distanceBounds(a, b);
          const truth = distanceKm(
            destination(a, a.radiusKm * shareA, toA),
            destination(b, b.radiusKm * shareB, toB),
          );
          expect(truth).toBeGreaterThanOrEqual(lower - METRE);
          expect(truth).toBeLessThanOrEqual(upper + METRE);
        },
      ),
      runs(500),
    );
  });

  it('are reached by points on the line through both centres', () => {
    const start = fc.tuple(
      anyPosition,
      bearing,
      fc.double({ min: 1_300, max: 18_000, noNaN: true }),
      fc.nat(600),
    );
    fc.assert(
      fc.property(start, ([a, direction, km, radiusKm]) => {
        const b = { ...destination(a, km, direction), radiusKm };
        const { lower, upper } = distanceBounds(a, b);
        const nearA = destination(a, a.radiusKm, direction);
        const nearB = destination(a, km - radiusKm, direction);
        const farA = destination(a, a.radiusKm, direction + Math.PI);
        const farB = destination(a, km + radiusKm, direction);
        expect(Math.abs(distanceKm(nearA, nearB) - lower)).toBeLessThan(METRE);
        expect(Math.abs(distanceKm(farA, farB) - upper)).toBeLessThan(METRE);
      }),
    );
  });
});
