/** Reads the rows that the database reads into columns, links them and writes `id,cluster`. `tsx bench/linkage-ours.ts IN.csv OUT.csv [estimate]` */
import { writeFileSync } from 'node:fs';
import { ColumnsBuilder, dayFromIso, defaultWeights, estimateWeights, linkColumns, type LinkRow } from 'casualty-claims';
import { foldName } from '../src/claim/fold';
import type { BenchLine } from './linkage-data';
import { linesOf } from './lines';

const [input = '', output = '', mode = ''] = process.argv.slice(2);

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = work(text)));
    return value;
  };
}
const fold = remembered(foldName);
const day = remembered(dayFromIso);
const within = remembered((areas: string) => areas.split('\n').map(fold));
const actors = remembered((name: string) => [{ id: `name:${fold(name)}`, name, parents: [], camp: null, resolved: false }]);

function rowOf(line: BenchLine): LinkRow {
  const { lat, lon, radiusKm } = line;
  return {
    id: line.id,
    from: day(line.date),
    to: day(line.date),
    reportedOn: day(line.published),
    place: { names: [fold(line.place)], within: within(`${line.admin1}\n${line.country}`), position: lat === null || lon === null ? null : { lat, lon, radiusKm }, level: 'city' },
    by: line.actor === null ? [] : actors(line.actor),
    side: [],
    kind: fold(line.type),
    lineage: line.source,
    measure: line.outcome,
    lower: line.min,
    upper: line.max,
    people: [],
    report: null,
    event: null,
    quote: null,
  };
}

/** A row of the benchmark's own CSV, which quotes nothing. */
function benchLine(text: string): BenchLine {
  const [id = '', source = '', date = '', published = '', lat = '', lon = '', radiusKm = '', place = '', admin1 = '', country = '', type = '', category = '', actor = '', outcome = '', min = '', max = ''] = text.split(',');
  const number = (cell: string): number | null => (cell === '' ? null : Number(cell));
  return { id, source, date, published, lat: number(lat), lon: number(lon), radiusKm: Number(radiusKm), place, admin1, country, type, category, actor: actor === '' ? null : actor, outcome, min: Number(min), max: number(max) };
}

const began = performance.now();
const builder = new ColumnsBuilder();
let isHeader = true;
for (const text of linesOf(input)) {
  if (!isHeader) builder.add(rowOf(benchLine(text)));
  isHeader = false;
}
const columns = builder.finish();
const loaded = performance.now();
const estimated = mode === 'estimate' ? estimateWeights(columns) : null;
const ready = performance.now();
const { incidentOf, pairs } = linkColumns(columns, { weights: estimated?.ok === true ? estimated.weights : defaultWeights });
const linked = performance.now();
writeFileSync(output, ['id,cluster', ...columns.ids.map((id, at) => `${id},${String(incidentOf[at])}`)].join('\n'));
const seconds = (from: number, to: number): number => Math.round(to - from) / 1000;
console.log(JSON.stringify({ load: seconds(began, loaded), estimate: seconds(loaded, ready), groups: seconds(ready, linked), whole: seconds(began, performance.now()), pairs: pairs.size, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
