import type { PlaceLevel } from '../geo';

/**
 * Where a claim says it happened. A position is a latitude (−90 to 90) and a longitude (−180 to
 * 180) in degrees (WGS 84), both or neither, with a radius of uncertainty in kilometres. A place
 * without one is not guessed onto the map.
 */
export interface Place {
  /** As the report has it. */
  readonly name: string;
  /** Other names and spellings, in any script. */
  readonly names?: readonly string[];
  /** Degrees north, −90 to 90. */
  readonly lat?: number;
  /** Degrees east, −180 to 180. */
  readonly lon?: number;
  /** Uncertainty in kilometres; a usual one for the level where left out. */
  readonly radiusKm?: number;
  /** How wide the place is: site, district, city, area, province, country. */
  readonly level?: PlaceLevel;
  /** Names of the places it lies in, from near to far. */
  readonly within?: readonly string[];
}
