import { printableJson } from '../../issue/printable';
import type { IncidentReport, SummaryReport } from '../../report/report';
import type { ReportInParts } from '../../report/stream/report-in-parts';
import { jsonByItem } from './json-by-item';

/**
 * A report as JSON, a piece at a time, an incident a line: one of thousands of incidents is longer
 * than the longest string that `JSON.stringify` could give. It reads back as the same report;
 * `readJson` reads its claims.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { writeReportJson } from 'casualty-claims/io';
 *
 * const report = reconcileClaims([
 *   { id: 'a', figure: 42, outcome: 'killed', place: 'Qadi Askar', date: '2014-01-08' },
 * ]);
 * const text = [...writeReportJson(report)].join('');
 * text === `${JSON.stringify(report)}\n`; // => false
 * JSON.stringify(JSON.parse(text)) === JSON.stringify(report); // => true
 * ```
 */
export function* writeReportJson(report: ReportInParts): Generator<string> {
  yield* jsonByItem(
    Object.fromEntries(Object.entries(report).filter(([field]) => field !== 'lookup')),
  );
}

/**
 * The incidents of a report as NDJSON, one a line, those that are summaries with
 * `"scope":"summary"`.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { writeIncidentsNdjson } from 'casualty-claims/io';
 *
 * const report = reconcileClaims([
 *   { id: 'a', figure: 42, outcome: 'killed', place: 'Qadi Askar', date: '2014-01-08' },
 * ]);
 * [...writeIncidentsNdjson(report)].map(
 *   (line) => (JSON.parse(line) as { claimIds: string[] }).claimIds,
 * ); // => [['a']]
 * ```
 */
export function* writeIncidentsNdjson({ incidents, summaries }: ReportInParts): Generator<string> {
  for (const incident of incidents) yield `${printableJson({ scope: 'incident', ...incident })}\n`;
  for (const summary of summaries) yield `${printableJson({ scope: 'summary', ...summary })}\n`;
}

/** An incident on the map. */
export interface IncidentFeature {
  readonly type: 'Feature';
  readonly id: string;
  /** Its point, longitude first; null where no claim says where on the map: it is not guessed. */
  readonly geometry: {
    readonly type: 'Point';
    readonly coordinates: readonly [number, number];
  } | null;
  readonly properties: {
    readonly scope: 'incident' | 'summary';
    readonly place: string | null;
    /**
     * How far off the point may be; a usual radius of the level of the place where no claim states
     * one.
     */
    readonly radiusKm: number | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly kind: string | null;
    readonly claims: readonly string[];
    /** `high: null` means that nothing bounds the number above. */
    readonly ranges: readonly {
      readonly measure: string;
      readonly low: number;
      readonly high: number | null;
      readonly openAbove: boolean;
      readonly openBelow: boolean;
      readonly disagreements: number;
    }[];
  };
}

/**
 * The incidents of a report as GeoJSON (RFC 7946), with what is uncertain about each: the radius
 * around its point, its window, its ranges. An incident that nothing places has no geometry, and is
 * there.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { incidentsGeoJson } from 'casualty-claims/io';
 *
 * const { type, features } = incidentsGeoJson(
 *   reconcileClaims([{ id: 'a', figure: 42, outcome: 'killed', place: 'Qadi Askar' }]),
 * );
 * [type, features.map(({ geometry }) => geometry)]; // => ['FeatureCollection', [null]]
 * ```
 */
export function incidentsGeoJson(report: ReportInParts): {
  readonly type: 'FeatureCollection';
  readonly features: readonly IncidentFeature[];
} {
  return { type: 'FeatureCollection', features: [...featuresOf(report)] };
}

/**
 * The same as text, a feature a line, a piece at a time.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { incidentsGeoJson, writeGeoJson } from 'casualty-claims/io';
 *
 * const report = reconcileClaims([
 *   { id: 'a', figure: 42, outcome: 'killed', place: 'Qadi Askar' },
 * ]);
 * JSON.stringify(JSON.parse([...writeGeoJson(report)].join(''))) ===
 *   JSON.stringify(incidentsGeoJson(report)); // => true
 * ```
 */
export function* writeGeoJson(report: ReportInParts): Generator<string> {
  yield* jsonByItem({ type: 'FeatureCollection', features: featuresOf(report) });
}

function* featuresOf({ incidents, summaries }: ReportInParts): Generator<IncidentFeature> {
  for (const incident of incidents) yield featureOf('incident', incident);
  for (const summary of summaries) yield featureOf('summary', summary);
}

function featureOf(
  scope: 'incident' | 'summary',
  { id, place, date, kind, claimIds, measures }: IncidentReport | SummaryReport,
): IncidentFeature {
  return {
    type: 'Feature',
    id,
    geometry:
      place?.lat === undefined || place.lon === undefined
        ? null
        : { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      scope,
      place: place?.name ?? null,
      radiusKm: place?.radiusKm ?? null,
      from: date.from ?? null,
      to: date.to ?? null,
      kind,
      claims: claimIds,
      ranges: measures.map(({ label, range, openAbove, openBelow, disagreements, omitted }) => ({
        measure: label,
        low: range.lower,
        high: range.upper,
        openAbove,
        openBelow,
        disagreements: disagreements.length + omitted,
      })),
    },
  };
}
