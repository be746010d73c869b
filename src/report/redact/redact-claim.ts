import type { Claim } from '../../claim/claim';
import { defaultRadiusKm, type PlaceLevel } from '../../geo';
import type { RedactionPolicy } from './redaction-policy';

/**
 * A claim without the fields that the policy takes away altogether; names and ids are replaced
 * elsewhere.
 */
export function redactClaim(claim: Claim, policy: RedactionPolicy): Claim {
  const { people, quote, note, span, url, ...rest } = claim;
  return {
    ...rest,
    ...(policy.people === 'keep' && people !== undefined ? { people } : {}),
    ...(policy.quotes === 'keep'
      ? {
          ...(quote === undefined ? {} : { quote }),
          ...(note === undefined ? {} : { note }),
          ...(span === undefined ? {} : { span }),
        }
      : {}),
    ...(policy.urls === 'keep' && url !== undefined ? { url } : {}),
  };
}

/** A place with its position rounded or gone; the radius still holds the true one. */
export function redactPosition(place: object, coordinates: 'keep' | 'remove' | number): object {
  if (coordinates === 'keep' || !('lat' in place) || !('lon' in place)) return place;
  const { lat, lon, radiusKm, ...rest } = place as {
    readonly lat: number;
    readonly lon: number;
    readonly radiusKm?: number;
    readonly level?: PlaceLevel;
  };
  const known = radiusKm ?? (rest.level === undefined ? 0 : defaultRadiusKm(rest.level));
  if (coordinates === 'remove') return rest;
  const scale = 10 ** coordinates;
  const rounded = (value: number): number => Math.round(value * scale) / scale + 0;
  // Half a step both ways, at most 0.71 steps along the diagonal; a degree is at most 111.7 km.
  const blurKm = Math.ceil((0.7072 * 111.7 * 10) / scale) / 10;
  return {
    ...rest,
    lat: rounded(lat),
    lon: rounded(lon),
    radiusKm: Math.min(20_100, known + blurKm),
  };
}
