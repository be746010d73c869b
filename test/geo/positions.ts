import * as fc from 'fast-check';
import type { Position } from '../../src/geo';

/**
 * Mean radius of the Earth in km, written a second time so that the tests do not lean on the code
 * under test.
 */
export const RADIUS_KM = 6371.0088;

const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.double({ min: -limit, max: limit, noNaN: true });

/** Anywhere, with poles, equator, antimeridian and their close surroundings well represented. */
export const anyPosition: fc.Arbitrary<Position> = fc.record({
  lat: fc.oneof(
    degrees(90),
    fc.constantFrom(-90, 0, 90),
    fc.double({ min: 89.5, max: 90, noNaN: true }),
    fc.double({ min: -90, max: -89.5, noNaN: true }),
  ),
  lon: fc.oneof(
    degrees(180),
    fc.constantFrom(-180, 0, 180),
    fc.double({ min: 179.5, max: 180, noNaN: true }),
  ),
  radiusKm: fc.double({ min: 0, max: 600, noNaN: true }),
});

/**
 * Where one arrives from a point after `km` along a great circle in the direction `bearing`
 * (radians from north). By vectors from the centre: arcsin of a latitude would lose a metre beside
 * the poles.
 */
export function destination(from: Position, km: number, bearing: number): Position {
  const [lat, lon, step] = [(from.lat * Math.PI) / 180, (from.lon * Math.PI) / 180, km / RADIUS_KM];
  const [up, north, east] = [
    Math.cos(step),
    Math.sin(step) * Math.cos(bearing),
    Math.sin(step) * Math.sin(bearing),
  ];
  const outward = up * Math.cos(lat) - north * Math.sin(lat);
  const x = outward * Math.cos(lon) - east * Math.sin(lon);
  const y = outward * Math.sin(lon) + east * Math.cos(lon);
  const z = up * Math.sin(lat) + north * Math.cos(lat);
  return {
    lat: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
    lon: (Math.atan2(y, x) * 180) / Math.PI,
    radiusKm: 0,
  };
}
