import type { MeasureReport } from '../reconcile/types';
import type { IncidentReport, Report, SummaryReport } from '../report/report';
import { writeReadableRow } from './write-cell';

type Group = IncidentReport | SummaryReport;

/**
 * The incidents of a report as a table that Uwazi imports, an entity a row, header first. A template needs the properties
 * `incident` (text), `scope` and `kind` (select), `period` (date range), `place` (text), `within`, `sources` and `claims`
 * (multi-select), `location` (geolocation, `lat|lon`), `disputed` (select), and of each measure the numbers
 * `… low` and `… high`; columns that it has not are passed over by Uwazi. A high that nothing bounds is empty.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { writeUwaziCsv } from 'casualty-claims/io';
 *
 * const place = { name: 'Qadi Askar', lat: 36.2, lon: 37.17 };
 * const report = reconcileClaims([{ id: 'a', figure: 'more than 80', outcome: 'killed', source: 'SOHR', place, date: '2014-01-08' }]);
 * const [header, row] = [...writeUwaziCsv(report)].map((line) => line.trimEnd().split(','));
 * [header?.[0], header?.slice(-2)]; // => ['title', ['killed low', 'killed high']]
 * [row?.[0], row?.[4], row?.[7], row?.slice(-2)]; // => ['Qadi Askar 2014-01-08', '2014/01/08:2014/01/08', '36.2|37.17', ['81', '']]
 * ```
 */
export function* writeUwaziCsv(report: Report): Generator<string> {
  const groups = [...report.incidents.map((group): [Group, string] => [group, 'incident']), ...report.summaries.map((group): [Group, string] => [group, 'summary'])];
  const labels = [...new Set(groups.flatMap(([{ measures }]) => measures.map(({ label }) => label)))].sort();
  const names = new Map(report.claims.map(({ id, source }) => [id, source?.name]));
  yield writeReadableRow(['title', 'incident', 'scope', 'kind', 'period', 'place', 'within', 'location', 'sources', 'disputed', 'claims', ...labels.flatMap((label) => [`${label} low`, `${label} high`])]);
  for (const [group, scope] of groups) {
    const { id, place, date, kind, measures, claimIds } = group;
    const day = ({ from, to }: Group['date']): string => (from === undefined && to === undefined ? '' : `${slashed(from)}:${slashed(to)}`);
    yield writeReadableRow([
      [place?.name ?? kind ?? id, date.from ?? date.to].filter((part) => part !== undefined).join(' '),
      id,
      scope,
      kind ?? '',
      day(date),
      place?.name ?? '',
      several(place?.within ?? []),
      place?.lat === undefined || place.lon === undefined ? '' : `${String(place.lat)}|${String(place.lon)}`,
      several(claimIds.flatMap((claim) => names.get(claim) ?? [])),
      measures.some((measure) => measure.disagreements.length + measure.omitted > 0) ? 'yes' : 'no',
      several(claimIds),
      ...labels.flatMap((label) => endsOf(measures.find((measure) => measure.label === label))),
    ]);
  }
}

function slashed(day: string | undefined): string {
  return day?.replaceAll('-', '/') ?? '';
}

/** Several values of a cell, each once; the separator within one would make two of it. */
function several(values: readonly string[]): string {
  return [...new Set(values.map((value) => value.replaceAll('|', '/')))].join('|');
}

function endsOf(measure: MeasureReport | undefined): [string, string] {
  if (measure === undefined) return ['', ''];
  const { range, openAbove } = measure;
  return [String(range.lower), range.upper === null || openAbove ? '' : String(range.upper)];
}
