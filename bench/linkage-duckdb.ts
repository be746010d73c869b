/**
 * The baseline: a scored join in SQL with connected components, in DuckDB.
 * `tsx bench/linkage-duckdb.ts IN.csv OUT.csv THREADS`
 */
import { writeFileSync } from 'node:fs';
import { DisjointSets } from 'casualty-claims/linkage';

const [input = '', output = '', threads = '1'] = process.argv.slice(2);
const name = '@duckdb/node-api';
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getColumns(): unknown[][] }>;
}
interface DuckDB {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Record<string, string>,
    ): Promise<{ connect(): Promise<Connection> }>;
  };
}
const { DuckDBInstance } = (await import(name)) as DuckDB;

const began = performance.now();
const connection = await (await DuckDBInstance.create(':memory:', { threads })).connect();
await connection.run(`create table t as select (row_number() over () - 1)::int as rid, *, date_diff('day', date '2000-01-01', date) as day
  from read_csv('${input}', header = true, types = {'date': 'DATE', 'published': 'DATE', 'lat': 'DOUBLE', 'lon': 'DOUBLE', 'actor': 'VARCHAR'})`);
const loaded = performance.now();
const km =
  '12742 * asin(sqrt(pow(sin(radians(b.lat - a.lat) / 2), 2) + cos(radians(a.lat)) * ' +
  'cos(radians(b.lat)) * pow(sin(radians(b.lon - a.lon) / 2), 2)))';
const [first = [], second = []] = (
  await connection.runAndReadAll(`
  with e as (select *, unnest(range(day - 3, day + 4)) as bday from t),
  p as (select a.rid as ra, b.rid as rb, a.type = b.type as same_type, abs(a.day - b.day) as days,
      case when a.lat is not null and b.lat is not null then ${km} end as km, jaro_winkler_similarity(a.place, b.place) as place, a.admin1 = b.admin1 as same_area,
      case when a.actor is null or b.actor is null then null when a.actor = b.actor then 1.0 else jaro_winkler_similarity(a.actor, b.actor) end as actor, a.source = b.source as same_source
    from e a join t b on a.country = b.country and a.category = b.category and a.bday = b.day and a.rid < b.rid)
  select ra, rb from p where (km is null or km <= 25) and same_area and
    (case when same_type then 2.0 else -0.5 end) + (case days when 0 then 1.5 when 1 then 0.8 when 2 then 0 else -1.0 end)
    + (case when km is null then 0 when km <= 5 then 1.0 when km <= 12 then 0.4 else -0.8 end) + (case when place >= 0.9 then 1.0 else -2.5 end)
    + (case when actor is null then 0 when actor >= 0.9 then 1.5 when actor >= 0.8 then 0.5 else -1.0 end) + (case when same_source then -1.0 else 0 end) >= 2.5`)
).getColumns() as number[][];
const [ids = []] = (
  await connection.runAndReadAll('select id from t order by rid')
).getColumns() as string[][];
const sets = new DisjointSets(ids.length);
for (let at = 0; at < first.length; at += 1) sets.union(first[at] ?? 0, second[at] ?? 0);
const linked = performance.now();
writeFileSync(
  output,
  ['id,cluster', ...ids.map((id, at) => `${id},${String(sets.find(at))}`)].join('\n'),
);
const seconds = (from: number, to: number): number => Math.round(to - from) / 1000;
console.log(
  JSON.stringify({
    load: seconds(began, loaded),
    groups: seconds(loaded, linked),
    whole: seconds(began, performance.now()),
    pairs: first.length,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
