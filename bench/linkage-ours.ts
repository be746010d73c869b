/** Reads the rows that the database reads into columns, links them and writes `id,cluster`. `tsx bench/linkage-ours.ts IN.csv OUT.csv [estimate]` */
import { writeFileSync } from 'node:fs';
import { ColumnsBuilder, dayFromIso, defaultWeights, estimateWeights, linkColumns, type LinkRow } from 'casualty-claims';
import { foldName } from '../src/claim/fold';
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
const actors = remembered((name: string) => (name === '' ? [] : [{ id: `name:${fold(name)}`, name, parents: [], camp: null, resolved: false }]));
/** Place, province and country, side by side in the file: what a place is called and lies in. */
const placeOf = remembered((cells: string) => {
  const [place = '', ...around] = cells.split(',');
  return { names: [fold(place)], within: around.map(fold) };
});

/** Where the cells of a row end: the benchmark's own CSV quotes nothing. */
const ends = new Int32Array(16);
/** A row of the columns id, source, date, published, lat, lon, radiusKm, place, admin1, country, type, category, actor, outcome, min, max. */
function rowOf(text: string): LinkRow {
  for (let cell = 0, at = -1; cell < ends.length; cell += 1) {
    at = text.indexOf(',', at + 1);
    ends[cell] = at === -1 ? text.length : at;
    if (at === -1) break;
  }
  const cells = (first: number, last = first): string => text.slice(first === 0 ? 0 : (ends[first - 1] ?? 0) + 1, ends[last]);
  const [lat, upper] = [cells(4), cells(15)];
  const { names, within } = placeOf(cells(7, 9));
  const date = day(cells(2));
  return {
    id: cells(0),
    from: date,
    to: date,
    reportedOn: day(cells(3)),
    place: { names, within, position: lat === '' ? null : { lat: Number(lat), lon: Number(cells(5)), radiusKm: Number(cells(6)) }, level: 'city' },
    by: actors(cells(12)),
    side: [],
    kind: fold(cells(10)),
    lineage: cells(1),
    measure: cells(13),
    lower: Number(cells(14)),
    upper: upper === '' ? null : Number(upper),
    people: [],
    report: null,
    event: null,
    quote: null,
  };
}

const began = performance.now();
const builder = new ColumnsBuilder();
let isHeader = true;
for (const text of linesOf(input)) {
  if (!isHeader) builder.add(rowOf(text));
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
