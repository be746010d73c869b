/**
 * A point on the Earth and how far off it may be: the true place is within `radiusKm` of it.
 *
 * `lat` and `lon` are degrees of WGS 84, north and east positive, −90 to 90 and −180 to 180;
 * `radiusKm` is at least 0. Whoever makes one from data checks that first (`checkLatitude`,
 * `checkLongitude`): distances of an invalid position mean nothing, and are not checked again.
 */
export interface Position {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

/** Whether a number can be a latitude: −90 to 90 degrees, not NaN. */
export function checkLatitude(degrees: number): boolean {
  return degrees >= -90 && degrees <= 90;
}

/**
 * Whether a number can be a longitude: −180 to 180 degrees, not NaN. Both ends are the
 * antimeridian. East longitudes above 180 (the 0–360 habit) are refused, not wrapped.
 */
export function checkLongitude(degrees: number): boolean {
  return degrees >= -180 && degrees <= 180;
}
