import type { LinkColumns } from '../columns/columns';

/** Kilometres of one degree of latitude on the mean sphere. */
const KM_PER_DEGREE = 111.195;
/** Even two exact points are about a place with some extent. */
const LEAST_RADIUS_KM = 1;

/**
 * The distance of two claims' positions in units of their joint radius (radii add as errors do, in
 * quadrature); -1 where a position is missing. Flat-Earth formula: at the distances that matter
 * here it is within 0.1 % of the great circle, and far ones need no digits.
 */
export function relativeDistance(columns: LinkColumns, a: number, b: number): number {
  const latA = columns.lat[a]!;
  const latB = columns.lat[b]!;
  if (!(latA === latA && latB === latB)) return -1;
  let east = Math.abs(columns.lon[a]! - columns.lon[b]!);
  if (east > 180) east = 360 - east;
  const middle = ((latA + latB) * Math.PI) / 360;
  const x =
    east * (1 - middle * middle * (0.5 - middle * middle * (1 / 24 - (middle * middle) / 720)));
  const y = latA - latB;
  const radiusA = columns.radiusKm[a]!;
  const radiusB = columns.radiusKm[b]!;
  return (
    KM_PER_DEGREE *
    Math.sqrt(
      (x * x + y * y) / (radiusA * radiusA + radiusB * radiusB + LEAST_RADIUS_KM * LEAST_RADIUS_KM),
    )
  );
}

/**
 * Names that differ may still be one place (a quarter and its street) up to this many joint radii.
 */
export const NEAR_ENOUGH = 3;
/** Beyond so many joint radii nothing makes two positions one place. */
export const REACH = 1.5 * NEAR_ENOUGH;

/** Latitudes are compared as they are kept, to within half a metre. */
const ROUNDING_KM = 0.001;

/**
 * Whether two positions are more than so many joint radii apart by their latitudes alone: cheap,
 * and true of most that are.
 */
export function areFarNorth(
  latA: number,
  latB: number,
  radiusA: number,
  radiusB: number,
  radii: number,
): boolean {
  return (
    Math.abs(latA - latB) * KM_PER_DEGREE >
    radii * (radiusA + radiusB + LEAST_RADIUS_KM) + ROUNDING_KM
  );
}

/** What a joint radius allows to tell, in km: a site, a part of a town, a town. */
const EXACT_KM = 3;
const CLOSE_KM = 6;
const ROUGH_KM = 8;
/** Levels of each of the three kinds; the last kind begins at "within". */
const STEPS = 4;
const WIDE = 1 + 3 * STEPS;

/**
 * The level of the distance comparison: see `COMPARISONS.distance`; `relative` is from
 * {@link relativeDistance}.
 */
export function compareDistances(
  columns: LinkColumns,
  a: number,
  b: number,
  relative: number,
): number {
  if (relative < 0) return 0;
  const [radiusA, radiusB] = [columns.radiusKm[a]!, columns.radiusKm[b]!];
  const joint = Math.sqrt(radiusA * radiusA + radiusB * radiusB);
  const step = relative <= 0.5 ? 0 : relative <= 1 ? 1 : relative <= 1.5 ? 2 : 3;
  if (joint > ROUGH_KM) return WIDE + Math.max(0, step - 1);
  return 1 + (joint <= EXACT_KM ? 0 : joint <= CLOSE_KM ? STEPS : 2 * STEPS) + step;
}
