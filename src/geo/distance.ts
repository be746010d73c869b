import type { Position } from './position';

/**
 * Mean radius R1 of the Earth in km: (2a + b) / 3 of the reference ellipsoid. Moritz, H. (2000),
 * "Geodetic Reference System 1980", Journal of Geodesy 74(1), p. 131; the value for WGS 84 agrees
 * to the digits given.
 */
export const EARTH_RADIUS_KM = 6371.0088;

/** No two points of the sphere are farther apart: half its circumference, in km. */
const FARTHEST_KM = Math.PI * EARTH_RADIUS_KM;

/** Radians of an angle in degrees. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/**
 * The great-circle distance between two points in km, leaving their radii aside. It takes the
 * Earth for a sphere, which is at most about 0.6 % off the ellipsoid: far below the radius of any
 * reported place.
 *
 * Haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68(2), 1984, p.
 * 159): unlike the law of cosines it keeps its digits for neighbouring points, and needs no care at
 * the poles or the antimeridian.
 *
 * @returns km, from 0 to half the circumference (about 20,015); the same in both directions
 */
export function distanceKm(a: Position, b: Position): number {
  const alongMeridian = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const acrossMeridians = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const haversine =
    alongMeridian + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * acrossMeridians;
  // Rounding can carry antipodes past 1.
  const within = Math.min(1, haversine);
  return 2 * EARTH_RADIUS_KM * Math.atan2(Math.sqrt(within), Math.sqrt(1 - within));
}

/**
 * Between what the true distance lies, in km, when each true place may be anywhere within its
 * radius.
 *
 * @returns `lower`, 0 where the two circles touch, and `upper`, at most half the circumference
 */
export function distanceBounds(
  a: Position,
  b: Position,
): { readonly lower: number; readonly upper: number } {
  const distance = distanceKm(a, b);
  const radii = a.radiusKm + b.radiusKm;
  return { lower: Math.max(0, distance - radii), upper: Math.min(FARTHEST_KM, distance + radii) };
}
