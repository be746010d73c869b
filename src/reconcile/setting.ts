import { isoFromDay, precisionOf, type Period, type Precision } from '../calendar';
import { levelRank } from '../geo';
import type { NormalClaim } from '../normalise/normalise';
import type { ResolvedPlace } from '../normalise/places';
import { byText } from './by-text';
import type { ReconciledIncident } from './model/types';

type Setting = Pick<ReconciledIncident, 'date' | 'place' | 'kind' | 'reports'>;

const PRECISIONS: readonly Precision[] = ['day', 'days', 'week', 'month', 'year', 'longer', 'open'];

/**
 * When and where an incident was, and what it was, as far as its claims say: the most precise
 * window that any of them states; the place that most of those which count people state, the
 * narrowest among equals; and then by name, so that the order of the claims does not matter.
 */
export function incidentSetting(claims: readonly NormalClaim[]): Setting {
  const period = mostCommon(
    claims.map((claim) => claim.period).filter(({ from, to }) => from !== null || to !== null),
    ({ from, to }) => `${String(from)}/${String(to)}`,
    (one) => PRECISIONS.indexOf(precisionOf(one)),
  );
  const counting = claims.filter(
    (claim) => claim.figure !== null && claim.effective.unit === 'person' && claim.place !== null,
  );
  const place = mostCommon(
    (counting.length > 0 ? counting : claims).flatMap((claim) =>
      claim.place === null ? [] : [claim.place],
    ),
    (one) => one.key,
    () => 0,
    (one) => (one.level === null ? 6 : levelRank(one.level)),
  );
  const around = counting.length > 0 ? null : placeAround(claims);
  return {
    date: period === null ? {} : dateOf(period),
    place: around ?? (place === null ? null : placeFields(place, claims)),
    kind: mostCommon(
      claims.flatMap((claim) => (claim.kind === null ? [] : [claim.kind])),
      (kind) => kind,
      () => 0,
    ),
    reports: [...new Set(claims.flatMap((claim) => claim.effective.report ?? []))].sort(),
  };
}

function placeFields(place: ResolvedPlace, claims: readonly NormalClaim[]): Setting['place'] {
  const { name, position, level, key } = place;
  return {
    name,
    ...(position === null
      ? {}
      : { lat: position.lat, lon: position.lon, radiusKm: position.radiusKm }),
    ...(level === null ? {} : { level }),
    within: statedWithin(claims, key),
  };
}

function dateOf({ from, to }: Period): Setting['date'] {
  return {
    ...(from === null ? {} : { from: isoFromDay(from) }),
    ...(to === null ? {} : { to: isoFromDay(to) }),
  };
}

/**
 * The item of the finest rank; among equals the most frequent; then by `thenBy`; then the smallest
 * key.
 */
function mostCommon<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  rankOf: (item: T) => number,
  thenBy: (item: T) => number = () => 0,
): T | null {
  const counts = new Map<string, { item: T; count: number }>();
  for (const item of items) {
    const key = keyOf(item);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { item, count: 1 });
    else known.count += 1;
  }
  const ranked = [...counts.entries()].sort(
    ([keyA, a], [keyB, b]) =>
      rankOf(a.item) - rankOf(b.item) ||
      b.count - a.count ||
      thenBy(a.item) - thenBy(b.item) ||
      byText(keyA, keyB),
  );
  return ranked[0]?.[1].item ?? null;
}

/** What the place lies in, from near to far, in the words of the first claim that says so. */
function statedWithin(claims: readonly NormalClaim[], key: string): readonly string[] {
  const saying = claims
    .filter((claim) => claim.place?.key === key)
    .map((claim) => claim.effective.place?.within ?? []);
  return saying.find((within) => within.length > 0) ?? [];
}

/**
 * For claims that count nobody and name many places (eighteen districts taken): the nearest place
 * that all of them lie in, since none of the many stands for the rest. Null for one place, or where
 * nothing is common.
 */
function placeAround(claims: readonly NormalClaim[]): Setting['place'] {
  const places = claims.flatMap(({ place, effective }) =>
    place === null
      ? []
      : [{ key: place.key, within: effective.place?.within ?? [], name: place.name }],
  );
  if (new Set(places.map(({ key }) => key)).size < 3) return null;
  const around = places.map(({ name, within }) => [name, ...within]);
  const [first = []] = around;
  const at = first.findIndex((name) => around.every((names) => names.includes(name)));
  const name = first[at];
  return name === undefined ? null : { name, within: first.slice(at + 1) };
}
