import type { Claim } from '../../claim';
import { PackedValues } from '../../claim/storage/packed-values';
import type { MeasureReport } from '../../reconcile/model/types';
import type { IncidentReport, SummaryReport } from '../../report/report';
import type { ReportInParts } from '../../report/stream/report-in-parts';
import { claimFinder } from './claim-finder';
import { writeReadableRow } from './write-cell';

type Group = IncidentReport | SummaryReport;

/**
 * The incidents of a report as a table that Uwazi imports, an entity a row, header first. A
 * template needs the properties `incident` (text), `scope` and `kind` (select), `period` (date
 * range), `place` (text), `within`, `sources` and `claims` (multi-select), `location` (geolocation,
 * `lat|lon`), `disputed` (select), and of each measure the numbers `… low` and `… high`; columns
 * that it has not are passed over by Uwazi. A high that nothing bounds is empty.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { writeUwaziCsv } from 'casualty-claims/io';
 *
 * const place = { name: 'Qadi Askar', lat: 36.2, lon: 37.17 };
 * const report = reconcileClaims([
 *   {
 *     id: 'a',
 *     figure: 'more than 80',
 *     outcome: 'killed',
 *     source: 'SOHR',
 *     place,
 *     date: '2014-01-08',
 *   },
 * ]);
 * const [header, row] = [...writeUwaziCsv(report)].map((line) => line.trimEnd().split(','));
 * [header?.[0], header?.slice(-2)]; // => ['title', ['killed low', 'killed high']]
 * [row?.[0], row?.[4], row?.[7], row?.slice(-2)]; // => ['Qadi Askar 2014-01-08', '2014/01/08:2014/01/08', '36.2|37.17', ['81', '']]
 * ```
 */
export function* writeUwaziCsv(report: ReportInParts): Generator<string> {
  const claimOf = claimFinder(report);
  // Columns are known when all entities have gone by.
  const held = new PackedValues();
  const found = new Set<string>();
  for (const [groups, scope] of [
    [report.incidents, 'incident'],
    [report.summaries, 'summary'],
  ] as const) {
    for (const group of groups) {
      const ends = Object.fromEntries(
        group.measures.map((measure) => [measure.label, endsOf(measure)]),
      );
      for (const label of Object.keys(ends)) found.add(label);
      held.push([cellsOf(group, scope, claimOf), ends]);
    }
  }
  const labels = [...found].sort();
  yield writeReadableRow([
    'title',
    'incident',
    'scope',
    'kind',
    'period',
    'place',
    'within',
    'location',
    'sources',
    'disputed',
    'claims',
    ...labels.flatMap((label) => [`${label} low`, `${label} high`]),
  ]);
  for (let at = 0; at < held.size; at += 1) {
    const [cells, ends] = held.get(at) as [string[], Record<string, [string, string]>];
    yield writeReadableRow([
      ...cells,
      ...labels.flatMap((label) => (Object.hasOwn(ends, label) ? ends[label]! : ['', ''])),
    ]);
  }
}

function cellsOf(
  { id, place, date, kind, measures, claimIds }: Group,
  scope: string,
  claimOf: (id: string) => Claim | undefined,
): string[] {
  return [
    [place?.name ?? kind ?? id, date.from ?? date.to]
      .filter((part) => part !== undefined)
      .join(' '),
    id,
    scope,
    kind ?? '',
    date.from === undefined && date.to === undefined
      ? ''
      : `${slashed(date.from)}:${slashed(date.to)}`,
    place?.name ?? '',
    several(place?.within ?? []),
    place?.lat === undefined || place.lon === undefined
      ? ''
      : `${String(place.lat)}|${String(place.lon)}`,
    several(claimIds.flatMap((claim) => claimOf(claim)?.source?.name ?? [])),
    measures.some((measure) => measure.disagreements.length + measure.omitted > 0) ? 'yes' : 'no',
    several(claimIds),
  ];
}

function slashed(day: string | undefined): string {
  return day?.replaceAll('-', '/') ?? '';
}

/** Several values of a cell, each once; the separator within one would make two of it. */
function several(values: readonly string[]): string {
  return [...new Set(values.map((value) => value.replaceAll('|', '/')))].join('|');
}

function endsOf({ range, openAbove }: MeasureReport): [string, string] {
  return [String(range.lower), range.upper === null || openAbove ? '' : String(range.upper)];
}
