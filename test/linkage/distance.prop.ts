import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from 'casualty-claims/linkage';
import { distanceKm } from '../../src/geo/distance';
import { normaliseClaims, parseClaims } from 'casualty-claims';
import {
  areFarNorth,
  compareDistances,
  relativeDistance,
} from '../../src/linkage/comparisons/distance';
import { runs } from '../runs';

interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

const columnsAt = (...spots: readonly (Spot | null)[]) =>
  columnsOf(
    normaliseClaims(
      parseClaims(
        spots.map((spot, at) => ({
          id: String(at),
          figure: 3,
          outcome: 'killed',
          place: { name: `P${String(at)}`, ...spot },
        })),
      ).claims,
    ),
  );

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const radius = fc.double({ min: 0.5, max: 60, noNaN: true });
/** Two spots up to a few degrees apart, on either side of the date line too. */
const spots = fc
  .record({
    lat: degrees(65),
    lon: fc.oneof(
      degrees(180),
      degrees(1).map((off) => (off < 0 ? 180 + off : off - 180)),
    ),
    north: degrees(2),
    east: degrees(2),
    radiusA: radius,
    radiusB: radius,
  })
  .map(({ lat, lon, north, east, radiusA, radiusB }): [Spot, Spot] => {
    const there = lon + east;
    return [
      { lat, lon, radiusKm: radiusA },
      {
        lat: lat + north,
        lon: there > 180 ? there - 360 : there < -180 ? there + 360 : there,
        radiusKm: radiusB,
      },
    ];
  });

describe('the distance of two claims', () => {
  it('is that of the great circle, in joint radii: they add in quadrature, with the extent of a place', () => {
    fc.assert(
      fc.property(spots, ([a, b]) => {
        const columns = columnsAt(a, b);
        const radii = distanceKm(a, b) / Math.hypot(a.radiusKm, b.radiusKm, 1);
        expect(Math.abs(relativeDistance(columns, 0, 1) - radii)).toBeLessThanOrEqual(
          0.002 * radii + 0.005,
        );
        expect(relativeDistance(columns, 1, 0)).toBe(relativeDistance(columns, 0, 1));
      }),
      runs(300),
    );
  });

  it('is not known where a position is missing, and says nothing then', () => {
    const columns = columnsAt({ lat: 35, lon: 36, radiusKm: 1 }, null, null);
    const [here = 0, no = 0, where = 0] = ['0', '1', '2'].map((id) => columns.ids.indexOf(id));
    expect([
      relativeDistance(columns, here, no),
      relativeDistance(columns, no, here),
      relativeDistance(columns, no, where),
    ]).toEqual([-1, -1, -1]);
    expect(compareDistances(columns, here, no, -1)).toBe(0);
    expect(
      compareDistances(columns, here, here, relativeDistance(columns, here, here)),
    ).toBeGreaterThan(0);
  });
});

describe('a glance at two latitudes', () => {
  it('never calls far what a closer look finds near', () => {
    fc.assert(
      fc.property(spots, fc.double({ min: 0.5, max: 5, noNaN: true }), ([a, b], radii) => {
        if (areFarNorth(a.lat, b.lat, a.radiusKm, b.radiusKm, radii))
          expect(relativeDistance(columnsAt(a, b), 0, 1)).toBeGreaterThan(radii);
      }),
      runs(300),
    );
  });

  it('calls far what lies beyond both radii and the extent of a place, as often as asked', () => {
    // 33 km between spots of 4 and 6 km: three times eleven.
    const apart = (km: number) => areFarNorth(35, 35 + km / 111.195, 4, 6, 3);
    expect([apart(32.99), apart(33.01), apart(-32.99), apart(-33.01)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
