import type { LinkColumns } from '../columns';

/** Kilometres of one degree of latitude on the mean sphere. */
const KM_PER_DEGREE = 111.195;
/** Even two exact points are about a place with some extent. */
const LEAST_RADIUS_KM = 1;

/**
 * The distance of two claims' positions in units of their joint radius (radii add as errors do, in
 * quadrature); -1 where a position is missing. Flat-Earth formula: at the distances that matter here it
 * is within 0.1 % of the great circle, and far ones need no digits.
 */
export function relativeDistance(columns: LinkColumns, a: number, b: number): number {
  const latA = columns.lat[a] ?? NaN;
  const latB = columns.lat[b] ?? NaN;
  if (!(latA === latA && latB === latB)) return -1;
  let east = Math.abs((columns.lon[a] ?? 0) - (columns.lon[b] ?? 0));
  if (east > 180) east = 360 - east;
  const middle = ((latA + latB) * Math.PI) / 360;
  const x = east * (1 - middle * middle * (0.5 - middle * middle * (1 / 24 - (middle * middle) / 720)));
  const y = latA - latB;
  const radiusA = columns.radiusKm[a] ?? 0;
  const radiusB = columns.radiusKm[b] ?? 0;
  return (Math.sqrt(x * x + y * y) * KM_PER_DEGREE) / Math.sqrt(radiusA * radiusA + radiusB * radiusB + LEAST_RADIUS_KM * LEAST_RADIUS_KM);
}

/** Positions whose joint radius is at most this are exact: agreeing, they mean one site and not one town. */
const EXACT_KM = 3;

/** The level of the distance comparison: see `COMPARISONS.distance`; `relative` is from {@link relativeDistance}. */
export function compareDistances(columns: LinkColumns, a: number, b: number, relative: number): number {
  if (relative < 0) return 0;
  if (relative <= 0.5 || (relative <= 0.75 && Math.hypot(columns.radiusKm[a] ?? 0, columns.radiusKm[b] ?? 0) <= EXACT_KM)) return Math.hypot(columns.radiusKm[a] ?? 0, columns.radiusKm[b] ?? 0) <= EXACT_KM ? 1 : 2;
  if (relative <= 1) return 3;
  if (relative <= 1.5) return 4;
  if (relative <= 2) return 5;
  return relative <= 3 ? 6 : 7;
}
