import { PackedValues } from '../../claim/storage/packed-values';
import type { MeasureReport, ReconciledIncident } from '../../reconcile/model/types';
import type { ReportInParts } from '../../report/stream/report-in-parts';
import { writeReadableRow } from './write-cell';

/** How ranges are written as CSV. */
export interface RangesCsvOptions {
  /**
   * With a row of HXL tags under the header; low and high then have columns of their own for each
   * outcome.
   */
  readonly hxl?: boolean;
  /** What stands between cells: a comma. */
  readonly delimiter?: string;
}

interface Column {
  readonly name: string;
  readonly tag: string;
  readonly of: (row: Row) => string | number | boolean | null | undefined;
}

interface Row {
  readonly id: string;
  readonly scope: 'incident' | 'summary';
  readonly incident: ReconciledIncident;
  readonly measure: MeasureReport;
}

const BEFORE: readonly Column[] = [
  { name: 'incident', tag: '#event+id', of: ({ id }) => id },
  { name: 'scope', tag: '#event+scope', of: ({ scope }) => scope },
  { name: 'from', tag: '#date+start', of: ({ incident }) => incident.date.from },
  { name: 'to', tag: '#date+end', of: ({ incident }) => incident.date.to },
  { name: 'place', tag: '#loc+name', of: ({ incident }) => incident.place?.name },
  {
    name: 'within',
    tag: '#adm+name+list',
    of: ({ incident }) => incident.place?.within.join(' | '),
  },
  { name: 'lat', tag: '#geo+lat', of: ({ incident }) => incident.place?.lat },
  { name: 'lon', tag: '#geo+lon', of: ({ incident }) => incident.place?.lon },
  { name: 'radiusKm', tag: '#geo+radius+km', of: ({ incident }) => incident.place?.radiusKm },
  { name: 'kind', tag: '#event+type', of: ({ incident }) => incident.kind },
  { name: 'measure', tag: '#indicator+name', of: ({ measure }) => measure.label },
];
const RANGE: readonly Column[] = [
  { name: 'low', tag: '#affected+min', of: ({ measure }) => measure.range.lower },
  { name: 'high', tag: '#affected+max', of: ({ measure }) => measure.range.upper },
];
const AFTER: readonly Column[] = [
  { name: 'openAbove', tag: '#meta+open_above', of: ({ measure }) => measure.openAbove },
  { name: 'openBelow', tag: '#meta+open_below', of: ({ measure }) => measure.openBelow },
  { name: 'approximate', tag: '#meta+approximate', of: ({ measure }) => measure.approximate },
  { name: 'byConvention', tag: '#meta+by_convention', of: ({ measure }) => measure.byConvention },
  {
    name: 'undisputedMinimum',
    tag: '#meta+undisputed_min',
    of: ({ measure }) => measure.undisputedMinimum,
  },
  {
    name: 'documentedMinimum',
    tag: '#meta+documented_min',
    of: ({ measure }) => measure.documentedMinimum,
  },
  {
    name: 'concededMinimum',
    tag: '#meta+conceded_min',
    of: ({ measure }) => measure.concededMinimum,
  },
  { name: 'voicesLow', tag: '#meta+voices+min', of: ({ measure }) => measure.voices.lower },
  { name: 'voicesHigh', tag: '#meta+voices+max', of: ({ measure }) => measure.voices.upper },
  {
    name: 'disagreements',
    tag: '#meta+disagreements+num',
    of: ({ measure }) => measure.disagreements.length + measure.omitted,
  },
  {
    name: 'claims',
    tag: '#meta+claims+list',
    of: ({ measure }) =>
      [...new Set(measure.accounts.flatMap(({ claimIds }) => claimIds))].sort().join(' | '),
  },
];

/**
 * The ranges of a report as a flat table, a row a measure, header first: who opens it in a
 * spreadsheet sees low, high and every flag; a high that nothing bounds is an empty cell. Nothing
 * in a cell is run as a formula.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { writeRangesCsv } from 'casualty-claims/io';
 *
 * const where = { place: 'Qadi Askar', date: '2014-01-08' };
 * const report = reconcileClaims([
 *   { ...where, id: 'a', figure: 42, outcome: 'killed', source: 'A' },
 *   { ...where, id: 'b', figure: 'more than 80', outcome: 'killed', source: 'B' },
 * ]);
 * const [header, row] = [...writeRangesCsv(report)].map((line) => line.trimEnd().split(','));
 * header?.slice(10, 14); // => ['measure', 'low', 'high', 'openAbove']
 * row?.slice(10, 14); // => ['killed', '42', '81', 'true']
 * ```
 */
export function* writeRangesCsv(
  report: ReportInParts,
  options: RangesCsvOptions = {},
): Generator<string> {
  const { hxl = false, delimiter = ',' } = options;
  if (hxl) {
    yield* writeTagged(report, delimiter);
    return;
  }
  const columns = [...BEFORE, ...RANGE, ...AFTER];
  yield writeReadableRow(
    columns.map(({ name }) => name),
    delimiter,
  );
  for (const row of rowsOf(report)) yield writeReadableRow(cellsOf(columns, row), delimiter);
}

/**
 * HXL tells killed from wounded by the column, so that each outcome has its own low and high:
 * columns are known when all rows have gone by.
 */
function* writeTagged(report: ReportInParts, delimiter: string): Generator<string> {
  const held = new PackedValues();
  const found = new Set<string>();
  for (const row of rowsOf(report)) {
    const outcome = outcomeOf(row);
    found.add(outcome);
    held.push([outcome, cellsOf(BEFORE, row), cellsOf(RANGE, row), cellsOf(AFTER, row)]);
  }
  const outcomes = [...found].sort();
  const ranges = outcomes.flatMap((outcome) =>
    RANGE.map(({ name, tag }) => ({
      name: `${outcome} ${name}`,
      tag: tag.replace('#affected', `#affected+${outcome.replaceAll(' ', '_')}`),
    })),
  );
  const columns = [...BEFORE, ...ranges, ...AFTER];
  yield writeReadableRow(
    columns.map(({ name }) => name),
    delimiter,
  );
  // Tags begin with # and are nobody's formula.
  yield writeReadableRow(
    columns.map(({ tag }) => tag),
    delimiter,
  );
  for (let at = 0; at < held.size; at += 1) {
    const [own, before, range, after] = held.get(at) as [string, string[], string[], string[]];
    yield writeReadableRow(
      [
        ...before,
        ...outcomes.flatMap((outcome) => (outcome === own ? range : RANGE.map(() => ''))),
        ...after,
      ],
      delimiter,
    );
  }
}

function cellsOf(columns: readonly Column[], row: Row): string[] {
  return columns.map(({ of }) => String(of(row) ?? ''));
}

function* rowsOf({ incidents, summaries }: ReportInParts): Generator<Row> {
  for (const incident of incidents)
    for (const measure of incident.measures)
      yield { id: incident.id, scope: 'incident', incident, measure };
  for (const summary of summaries)
    for (const measure of summary.measures)
      yield { id: summary.id, scope: 'summary', incident: summary, measure };
}

function outcomeOf({ measure }: Row): string {
  const { outcome } = measure.measure;
  return typeof outcome === 'string' ? outcome : outcome.anyOf.join(' or ');
}
