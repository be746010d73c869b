/**
 * How wide a place is, from narrow to wide: a `site` (a hospital, a checkpoint), a `district` (a
 * neighbourhood of a city, a village), a `city`, an `area` (a rural district, a front), a
 * `province`, a `country`.
 */
export type PlaceLevel = 'site' | 'district' | 'city' | 'area' | 'province' | 'country';

const RANKS: Readonly<Record<PlaceLevel, number>> = {
  site: 0,
  district: 1,
  city: 2,
  area: 3,
  province: 4,
  country: 5,
};

/**
 * The radii are this library's judgement, meant to err on the wide side. Only the 25 km of an area
 * are a codebook's ("within about 25 km of a known point", `where_prec` 2).
 */
const DEFAULT_RADII_KM: Readonly<Record<PlaceLevel, number>> = {
  site: 1,
  district: 3,
  city: 10,
  area: 25,
  province: 100,
  country: 500,
};

/** The place of a level in the order from narrow to wide: 0 for a site to 5 for a country. */
export function levelRank(level: PlaceLevel): number {
  return RANKS[level];
}

/** Whether one level is wider than another; a level is not wider than itself. */
export function isWiderThan(level: PlaceLevel, other: PlaceLevel): boolean {
  return RANKS[level] > RANKS[other];
}

/**
 * Whether a place is as wide as a city or wider: a figure over more than one day for such a place
 * is a summary claim, not one incident.
 */
export function isCityOrWider(level: PlaceLevel): boolean {
  return RANKS[level] >= RANKS.city;
}

/**
 * The radius of uncertainty of a place whose source gives none, in km: by judgement, per level.
 * Beside it the nearest code of `where_prec` in UCDP GED (codebook 23.1).
 *
 * | level | km | `where_prec` |
 * | --- | --- | --- |
 * | `site` | 1 | 1, exact |
 * | `district` | 3 | 1, exact |
 * | `city` | 10 | 1, exact: UCDP's exact point is a named town |
 * | `area` | 25 | 2, within about 25 km of a known point; 3, second-order division |
 * | `province` | 100 | 4, first-order division |
 * | `country` | 500 | 6, country only |
 */
export function defaultRadiusKm(level: PlaceLevel): number {
  return DEFAULT_RADII_KM[level];
}
