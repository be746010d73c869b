import { match } from 'ts-pattern';
import { dayFromIso } from '../../calendar';
import type { Claim, Population } from '../../claim';
import { publishAs, type PublishedMeasure } from '../../reconcile';
import type { ReconciledIncident } from '../../reconcile/model/types';
import type { ReportInParts } from '../../report/stream/report-in-parts';
import { claimFinder } from './claim-finder';
import { writeReadableRow } from './write-cell';

const HEADER = [
  'id',
  'year',
  'type_of_violence',
  'side_a',
  'side_b',
  'number_of_sources',
  'source_article',
  'where_prec',
  'where_coordinates',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'country',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'low',
  'best',
  'high',
] as const;

/**
 * The deadly incidents of a report as a table in UCDP GED's columns, header first; summaries have
 * clarity 2. Low, best and high are what UCDP's rules would enter: where one claim stands alone,
 * its own. Where sources of equal standing disagree there is no best, and where nothing bounds a
 * number no high: those cells are empty, as is the high of "at least". Deaths of a side are the
 * lowest that was said of its fighters.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { collectClaims, readCsv, writeUcdpCsv } from 'casualty-claims/io';
 *
 * const toll = { kind: 'between' as const, low: 40, best: 42, high: 70 };
 * const report = reconcileClaims([
 *   {
 *     id: 'a',
 *     figure: toll,
 *     outcome: 'killed',
 *     source: 'Monitor',
 *     place: 'Qadi Askar',
 *     date: '2014-01-08',
 *   },
 * ]);
 * const [claim] = (await collectClaims(readCsv(writeUcdpCsv(report)))).claims;
 * claim?.['figure']; // => { kind: 'between', low: 40, best: 42, high: 70 }
 * ```
 */
export function* writeUcdpCsv(report: ReportInParts): Generator<string> {
  const claimOf = claimFinder(report);
  yield writeReadableRow(HEADER);
  for (const [clarity, groups] of [
    ['1', report.incidents],
    ['2', report.summaries],
  ] as const) {
    for (const incident of groups) {
      const cells = cellsOf(
        incident,
        incident.id,
        clarity,
        incident.claimIds.flatMap((id) => claimOf(id) ?? []),
      );
      if (cells !== null) yield writeReadableRow(HEADER.map((name) => String(cells[name] ?? '')));
    }
  }
}

type Cells = Readonly<Partial<Record<(typeof HEADER)[number], string | number | null | undefined>>>;

function cellsOf(
  incident: ReconciledIncident,
  id: string,
  clarity: '1' | '2',
  claims: readonly Claim[],
): Cells | null {
  const rows = publishAs(incident, 'ucdp', { claims });
  const toll = rows.find(
    ({ measure }) => measure.population === undefined && measure.side === undefined,
  )?.published;
  if (toll?.kind !== 'range') return null;
  const { place, date } = incident;
  const [outer, ...inner] = [...(place?.within ?? [])].reverse();
  const fighters = rows.filter(
    ({ measure }) =>
      typeof measure.side === 'string' &&
      (measure.population === undefined || statusOf(measure.population) === 'combatant'),
  );
  const [a, b] = fighters;
  const accused = claims.flatMap(({ by }) => (typeof by === 'string' ? [by] : []));
  const sources = [
    ...new Set(
      claims
        .flatMap(({ basedOn = [], source }) =>
          basedOn.length > 0 ? basedOn : source === undefined ? [] : [source],
        )
        .map(({ name }) => name),
    ),
  ];
  return {
    id,
    year: date.from?.slice(0, 4),
    type_of_violence: typeOf(incident.kind),
    side_a: sideOf(a) ?? accused[0],
    side_b: sideOf(b),
    number_of_sources: sources.length,
    source_article: sources.map((source) => `"${source}"`).join(';'),
    where_prec: place === null ? null : precisionOf(place.radiusKm, place.level),
    where_coordinates: place?.name,
    adm_1: inner[0],
    adm_2: inner[1],
    latitude: place?.lat,
    longitude: place?.lon,
    country: outer,
    event_clarity: clarity,
    date_prec: datePrecision(date),
    date_start: date.from,
    date_end: date.to,
    deaths_a: lowest(a),
    deaths_b: lowest(b),
    deaths_civilians: lowest(
      rows.find(
        ({ measure }) => statusOf(measure.population) === 'civilian' && measure.side === undefined,
      ),
    ),
    low: toll.low,
    best: toll.best,
    high: toll.high,
  };
}

function statusOf(population: Population | undefined): string | undefined {
  return population !== undefined && 'status' in population ? population.status : undefined;
}

function sideOf(row: PublishedMeasure | undefined): string | undefined {
  return typeof row?.measure.side === 'string' ? row.measure.side : undefined;
}

function lowest(row: PublishedMeasure | undefined): number {
  return row?.published.kind === 'range' ? (row.published.best ?? row.published.low) : 0;
}

function typeOf(kind: string | null): string {
  return match(kind)
    .with('state-based violence', () => '1')
    .with('non-state violence', () => '2')
    .with('one-sided violence', () => '3')
    .otherwise(() => '');
}

/** `where_prec` of a level, else of a radius: the inverse of how it is read. */
function precisionOf(radiusKm: number | undefined, level: string | undefined): string {
  const byLevel = match(level)
    .with('country', () => '6')
    .with('province', () => '4')
    .with('area', () => '3')
    .otherwise(() => null);
  if (byLevel !== null) return byLevel;
  const radius = radiusKm ?? 0;
  return radius <= 10 ? '1' : radius <= 25 ? '2' : radius <= 50 ? '5' : radius <= 150 ? '4' : '6';
}

/** `date_prec` of a window: a day, two to six days, a week, a month, more. */
function datePrecision({ from, to }: ReconciledIncident['date']): string {
  const [start, end] = [dayFromIso(from ?? ''), dayFromIso(to ?? '')];
  const days = start === null || end === null ? Number.POSITIVE_INFINITY : end - start + 1;
  return days === 1 ? '1' : days < 7 ? '2' : days === 7 ? '3' : days <= 31 ? '4' : '5';
}
