import { checkLatitude, checkLongitude, defaultRadiusKm, type PlaceLevel } from '../../../geo';
import type { IncidentReport, Report, SummaryReport } from '../../../report/report';

/** A position that claims give, with how far off it may be. */
export interface Located {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
  /** What stands there, by the names that claims use. */
  readonly names: readonly string[];
  readonly claimIds: readonly string[];
  /** The incident is held to be there. */
  readonly isIncident: boolean;
}

/**
 * Where claims say that an incident was: positions, and the names of places that nobody gives a
 * position of.
 */
export interface Whereabouts {
  readonly located: readonly Located[];
  readonly unlocated: readonly string[];
}

interface Placed {
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly radiusKm?: number;
  readonly level?: string;
}

/**
 * The places of an incident and of its claims, the incident's own first, then the most often named.
 */
export function whereaboutsOf(
  { place, claimIds }: IncidentReport | SummaryReport,
  { claims }: Pick<Report, 'claims'>,
): Whereabouts {
  const members = new Set(claimIds);
  const all: { readonly place: Placed; readonly claimId: string | null }[] = [
    ...(place === null ? [] : [{ place, claimId: null }]),
    ...claims.flatMap((claim) =>
      claim.place !== undefined && members.has(claim.id)
        ? [{ place: claim.place, claimId: claim.id }]
        : [],
    ),
  ];
  const positions = new Map<
    string,
    { -readonly [K in keyof Located]: Located[K] extends readonly string[] ? string[] : Located[K] }
  >();
  const nowhere = new Set<string>();
  for (const { place: one, claimId } of all) {
    const { name, lat, lon, level } = one;
    if (lat === undefined || lon === undefined || !checkLatitude(lat) || !checkLongitude(lon)) {
      nowhere.add(name);
      continue;
    }
    const radiusKm = Math.max(0, one.radiusKm ?? defaultRadiusKm((level ?? 'city') as PlaceLevel));
    const key = `${String(lat)},${String(lon)},${String(radiusKm)}`;
    const known = positions.get(key) ?? {
      lat,
      lon,
      radiusKm,
      names: [],
      claimIds: [],
      isIncident: false,
    };
    positions.set(key, known);
    if (!known.names.includes(name)) known.names.push(name);
    if (claimId === null) known.isIncident = true;
    else known.claimIds.push(claimId);
  }
  const named = new Set([...positions.values()].flatMap(({ names }) => names));
  const located = [...positions.values()].sort(
    (a, b) =>
      Number(b.isIncident) - Number(a.isIncident) ||
      b.claimIds.length - a.claimIds.length ||
      a.radiusKm - b.radiusKm ||
      a.lat - b.lat ||
      a.lon - b.lon,
  );
  // A place that some claim gives a position of is located, though others only name it.
  return { located, unlocated: [...nowhere].filter((name) => !named.has(name)).sort() };
}
