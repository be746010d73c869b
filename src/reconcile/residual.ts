import { periodWithin, periodsMeet } from '../calendar';
import { remainder, sum } from '../interval/combine';
import type { Interval } from '../interval/interval';
import type { NormalClaim } from '../normalise/normalise';
import type { ResolvedPlace } from '../normalise/places';
import type { MeasureReport, Residual, SpannedMeasure } from './model/types';

/** An incident (or a summary) with the claims that say where and when. */
export interface Placed {
  readonly id: string;
  readonly measures: readonly PlacedMeasure[];
  readonly claims: readonly Setting[];
}

type PlacedMeasure = Pick<MeasureReport, 'label' | 'partOf' | 'measure' | 'asserted'>;
/** When and where a claim is of. */
interface Setting extends Pick<NormalClaim, 'period'> {
  readonly place: PlacedAt | null;
}
type PlacedAt = Pick<ResolvedPlace, 'key' | 'names' | 'within'>;

type Inside = 'inside' | 'possibly' | 'outside';

/**
 * Holds each figure of a summary against the incidents it spans. A residual subtracts only the same
 * outcome inside the same place and window; what an unstated place or an open window leaves in
 * doubt is "possibly inside". Nothing goes below zero: incidents that hold more than the total are
 * told as such.
 */
export function residualsOf(summary: Placed, incidents: readonly Placed[]): Residual[] {
  const spanned = incidents
    .map((incident) => ({ incident, where: settingInside(incident.claims, summary.claims) }))
    .filter(({ where }) => where !== 'outside');
  return summary.measures
    .filter((toll) => toll.partOf === null)
    .flatMap((toll): Residual[] => {
      const rows = spanned.flatMap(({ incident, where }) =>
        incident.measures
          .filter((other) => other.partOf === null)
          .flatMap((other) => measureInside(toll, other, where, incident.id)),
      );
      if (rows.length === 0) return [];
      const inside = rows.filter(({ where }) => where === 'inside').map(({ row: one }) => one);
      const possiblyInside = rows
        .filter(({ where }) => where === 'possibly')
        .map(({ row: one }) => one);
      return [
        {
          label: toll.label,
          total: toll.asserted,
          inside,
          possiblyInside,
          rest: restOf(toll.asserted, inside),
          restIfAllInside: restOf(toll.asserted, [...inside, ...possiblyInside]),
        },
      ];
    });
}

function restOf(total: Interval, rows: readonly SpannedMeasure[]): Interval | null {
  return remainder(total, sum(rows.map(({ bounds }) => bounds)));
}

/**
 * Same outcome and unit are subtracted; a different or unstated group or side is in doubt, an
 * excluded one is out.
 */
function measureInside(
  summary: PlacedMeasure,
  incident: PlacedMeasure,
  where: Inside,
  incidentId: string,
): { where: Inside; row: SpannedMeasure }[] {
  const [a, b] = [summary.measure, incident.measure];
  if (JSON.stringify(a.outcome) !== JSON.stringify(b.outcome) || a.unit !== b.unit) return [];
  const facets = (['type', 'population', 'side'] as const).map((facet) => {
    if (a[facet] === undefined) return 'inside';
    if (b[facet] === undefined) return 'possibly';
    return JSON.stringify(a[facet]) === JSON.stringify(b[facet]) ? 'inside' : 'outside';
  });
  if (facets.includes('outside')) return [];
  const row: SpannedMeasure = { incidentId, label: incident.label, bounds: incident.asserted };
  return [{ where: facets.includes('possibly') ? 'possibly' : where, row }];
}

/**
 * Whether an incident lies in the place and the window of a summary, as far as their claims say.
 */
function settingInside(incident: readonly Setting[], summary: readonly Setting[]): Inside {
  const answers = [placesInside(incident, summary), daysInside(incident, summary)];
  if (answers.includes('outside')) return 'outside';
  return answers.includes('possibly') ? 'possibly' : 'inside';
}

function daysInside(incident: readonly Setting[], summary: readonly Setting[]): Inside {
  const window = summary[0]?.period ?? { from: null, to: null };
  const stated = incident
    .map(({ period }) => period)
    .filter(({ from, to }) => from !== null || to !== null);
  if (stated.length === 0) return 'possibly';
  if (stated.every((period) => periodWithin(period, window) === 'yes')) return 'inside';
  return stated.some((period) => periodsMeet(period, window)) ? 'possibly' : 'outside';
}

function placesInside(incident: readonly Setting[], summary: readonly Setting[]): Inside {
  const wide = summary[0]?.place ?? null;
  const places = incident.flatMap(({ place }) => (place === null ? [] : [place]));
  if (wide === null || places.length === 0) return 'possibly';
  const inside = places.map((place) => isInside(place, wide));
  if (inside.every(Boolean)) return 'inside';
  return inside.some(Boolean) ? 'possibly' : 'outside';
}

/** By name only: a circle on the map does not say what lies in a province. */
function isInside(place: PlacedAt, wide: PlacedAt): boolean {
  return (
    place.key === wide.key ||
    place.names.some((name) => wide.names.includes(name)) ||
    place.within.some((name) => wide.names.includes(name))
  );
}
