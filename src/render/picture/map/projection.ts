import type { Position } from '../../../geo';

/** Kilometres of a degree of latitude. */
const DEGREE_KM = 111.195;

/** A map of a few hundred kilometres: flat, true in all directions around its middle. */
export interface Projection {
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
  readonly pixelsPerKm: number;
  readonly lon: readonly [west: number, east: number];
  readonly lat: readonly [south: number, north: number];
}

/** The projection in which all positions, with their radii, fill a frame. */
export function projectionOf(
  positions: readonly [Position, ...Position[]],
  {
    left,
    top,
    width,
    height,
  }: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
): Projection {
  const [{ lon: around }] = positions;
  // Longitudes on the near side of the antimeridian: −179.9 lies beside 179.9.
  const near = (lon: number): number => around + ((((lon - around + 180) % 360) + 360) % 360) - 180;
  const middle =
    (Math.max(...positions.map(({ lat }) => lat)) + Math.min(...positions.map(({ lat }) => lat))) /
    2;
  const shrink = Math.max(0.02, Math.cos((middle * Math.PI) / 180));
  const spread = (radiusKm: number): number => Math.max(radiusKm, 0.05) / DEGREE_KM;
  const [south, north] = [
    Math.min(...positions.map(({ lat, radiusKm }) => lat - spread(radiusKm))),
    Math.max(...positions.map(({ lat, radiusKm }) => lat + spread(radiusKm))),
  ];
  const [west, east] = [
    Math.min(...positions.map(({ lon, radiusKm }) => near(lon) - spread(radiusKm) / shrink)),
    Math.max(...positions.map(({ lon, radiusKm }) => near(lon) + spread(radiusKm) / shrink)),
  ];
  const pixelsPerKm = Math.min(
    (width - 40) / ((east - west) * DEGREE_KM * shrink),
    (height - 40) / ((north - south) * DEGREE_KM),
  );
  const [centreLon, centreLat] = [(west + east) / 2, (south + north) / 2];
  const [perLon, perLat] = [pixelsPerKm * DEGREE_KM * shrink, pixelsPerKm * DEGREE_KM];
  return {
    x: (lon) => left + width / 2 + (near(lon) - centreLon) * perLon,
    y: (lat) => top + height / 2 - (lat - centreLat) * perLat,
    pixelsPerKm,
    lon: [centreLon - width / 2 / perLon, centreLon + width / 2 / perLon],
    lat: [centreLat - height / 2 / perLat, centreLat + height / 2 / perLat],
  };
}

/** 1, 2 or 5 times a power of ten: the largest that is at most so much. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const times = most / power;
  return (times >= 5 ? 5 : times >= 2 ? 2 : 1) * power;
}

/** Round degrees between two, about so many. */
export function roundDegrees(
  [from, to]: readonly [number, number],
  about: number,
): { readonly degrees: readonly number[]; readonly decimals: number } {
  const step = roundBelow((to - from) / about);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const degrees: number[] = [];
  for (let at = Math.ceil(from / step); at * step <= to; at += 1)
    degrees.push(Number((at * step).toFixed(decimals)));
  return { degrees, decimals };
}
