/**
 * Reads the rows that the database reads into columns, links them and writes `id,cluster`.
 * `tsx bench/linkage-ours.ts IN.csv OUT.csv [estimate]`
 */
import { writeFileSync } from 'node:fs';
import {
  ColumnsBuilder,
  dayFromIso,
  defaultWeights,
  estimateWeights,
  linkColumns,
  type LinkRow,
} from 'casualty-claims';
import { foldName } from '../src/claim/fold';
import { eachRow, Meanings, type ByteRow } from './csv-bytes';

const [input = '', output = '', mode = ''] = process.argv.slice(2);

const folded = new Map<string, string>();
function fold(text: string): string {
  const known = folded.get(text) ?? foldName(text);
  folded.set(text, known);
  return known;
}
const day = new Meanings(dayFromIso);
const kind = new Meanings(fold);
const text = new Meanings((written) => written);
const actors = new Meanings((name) =>
  name === '' ? [] : [{ id: `name:${fold(name)}`, name, parents: [], camp: null, resolved: false }],
);
const names = new Meanings((name) => [fold(name)]);
/** Province and country stand side by side in the file. */
const within = new Meanings((cells) => cells.split(',').map(fold));

/**
 * A row of the columns id, source, date, published, lat, lon, radiusKm, place, admin1, country,
 * type, category, actor, outcome, min, max.
 */
function rowOf(row: ByteRow): LinkRow {
  const date = day.of(row, 2);
  return {
    id: row.text(0),
    from: date,
    to: date,
    reportedOn: day.of(row, 3),
    place: {
      names: names.of(row, 7),
      within: within.of(row, 8, 9),
      position: row.isBlank(4)
        ? null
        : { lat: row.number(4), lon: row.number(5), radiusKm: row.number(6) },
      level: 'city',
    },
    by: actors.of(row, 12),
    side: [],
    kind: kind.of(row, 10),
    lineage: text.of(row, 1),
    measure: text.of(row, 13),
    lower: row.number(14),
    upper: row.isBlank(15) ? null : row.number(15),
    people: [],
    report: null,
    event: null,
    list: null,
    quote: null,
  };
}

const began = performance.now();
const builder = new ColumnsBuilder();
let isHeader = true;
eachRow(input, 16, (row) => {
  if (!isHeader) builder.add(rowOf(row));
  isHeader = false;
});
const columns = builder.finish();
const loaded = performance.now();
const estimated = mode === 'estimate' ? estimateWeights(columns) : null;
const ready = performance.now();
const { incidentOf, pairs } = linkColumns(columns, {
  weights: estimated?.ok === true ? estimated.weights : defaultWeights,
});
const linked = performance.now();
writeFileSync(
  output,
  ['id,cluster', ...columns.ids.map((id, at) => `${id},${String(incidentOf[at])}`)].join('\n'),
);
const seconds = (from: number, to: number): number => Math.round(to - from) / 1000;
console.log(
  JSON.stringify({
    load: seconds(began, loaded),
    estimate: seconds(loaded, ready),
    groups: seconds(ready, linked),
    whole: seconds(began, performance.now()),
    pairs: pairs.size,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
