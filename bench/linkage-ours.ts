/**
 * Reads the rows that the database reads into columns, through the reader of CSV that the package
 * ships, links them and writes `id,cluster`.
 * `tsx bench/linkage-ours.ts IN.csv OUT.csv [estimate]`
 */
import { createReadStream, writeFileSync } from 'node:fs';
import {
  ColumnsBuilder,
  dayFromIso,
  defaultWeights,
  estimateWeights,
  linkColumns,
  type LinkRow,
} from 'casualty-claims';
import { foldName } from '../src/claim/fold';
import { CsvRecords } from '../src/io/input/csv-records';

const [input = '', output = '', mode = ''] = process.argv.slice(2);

/** Works out what a text means once: a table of a million rows says a few thousand things. */
function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

const fold = once(foldName);
const dayOf = once(dayFromIso);
const actorsOf = once((name: string) =>
  name === '' ? [] : [{ id: `name:${fold(name)}`, name, parents: [], camp: null, resolved: false }],
);
const namesOf = once((name: string) => [fold(name)]);
/** Province and country. */
const withinOf = once((cells: string) => cells.split(',').map(fold));

/**
 * A row of the columns id, source, date, published, lat, lon, radiusKm, place, admin1, country,
 * type, category, actor, outcome, min, max.
 */
function rowOf(cells: readonly string[]): LinkRow {
  const [id = '', source = '', date = '', published = '', lat = '', lon = '', radius = ''] = cells;
  const [place = '', province = '', country = '', type = '', , actor = ''] = cells.slice(7);
  const [outcome = '', min = '', max = ''] = cells.slice(13);
  const day = dayOf(date);
  return {
    id,
    from: day,
    to: day,
    reportedOn: dayOf(published),
    place: {
      names: namesOf(place),
      within: withinOf(`${province},${country}`),
      position:
        lat === '' ? null : { lat: Number(lat), lon: Number(lon), radiusKm: Number(radius) },
      level: 'city',
    },
    by: actorsOf(actor),
    side: [],
    kind: fold(type),
    lineage: source,
    measure: outcome,
    lower: Number(min),
    upper: max === '' ? null : Number(max),
    people: [],
    report: null,
    event: null,
    list: null,
    quote: null,
  };
}

const began = performance.now();
const builder = new ColumnsBuilder();
const records = new CsvRecords(',');
let isHeader = true;
function take(blocks: Iterable<readonly { readonly cells: readonly string[] }[]>): void {
  for (const block of blocks)
    for (const { cells } of block) {
      if (!isHeader) builder.add(rowOf(cells));
      isHeader = false;
    }
}
for await (const piece of createReadStream(input, 'utf8')) take(records.push(String(piece)));
take(records.end());
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
