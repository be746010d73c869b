import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isMisuseError } from 'casualty-claims';
import { collectClaims, parseBatch, readParquet } from 'casualty-claims/io';

const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-parquet-'));
const file = join(folder, 'claims.parquet');
const ged = join(folder, 'ged.parquet');

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (
    SELECT 'c' || i AS id, i AS figure, 'killed' AS outcome, DATE '2014-01-08' AS date, {'name': 'Qadi Askar', 'lat': 36.2, 'lon': 37.17} AS place, ['SOHR', 'AFP'] AS via, NULL::VARCHAR AS note FROM range(5000) t(i)
    UNION ALL SELECT 'bad', -1, 'vaporised', NULL, NULL, NULL, NULL
  ) TO '${file}' (FORMAT parquet)`);
  await connection.run(
    `COPY (SELECT 7 AS id, 8 AS low, 10 AS best, 12 AS high, TIMESTAMP '2016-01-01 00:00:00' AS date_start, DATE '2016-01-01' AS date_end, 1 AS where_prec, 0 AS deaths_a, 'Tal' AS where_coordinates) TO '${ged}' (FORMAT parquet)`,
  );
  connection.closeSync();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a Parquet file is read through DuckDB, structs and lists as they are, a bad row named by its number', async () => {
  const batch = await collectClaims(readParquet(file));
  expect(batch).toMatchObject({ rows: 5_001, issues: [] });
  expect(batch.claims[7]).toEqual({
    id: 'c7',
    figure: 7,
    outcome: 'killed',
    date: '2014-01-08',
    place: { name: 'Qadi Askar', lat: 36.2, lon: 37.17 },
    via: ['SOHR', 'AFP'],
  });
  const { claims, issues } = parseBatch(batch);
  expect(claims).toHaveLength(5_000);
  expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['figure-negative', 5_001, 'figure'],
    ['unknown-outcome', 5_001, 'outcome'],
  ]);
});

test('a Parquet file of UCDP GED is told by its columns', async () => {
  expect((await collectClaims(readParquet(ged))).claims[0]).toMatchObject({
    id: 'ucdp-ged:7',
    figure: { kind: 'between', low: 8, best: 10, high: 12 },
    date: { from: '2016-01-01', to: '2016-01-01' },
  });
});

test('what is no Parquet file is a misuse', async () => {
  await expect(collectClaims(readParquet(join(folder, 'none.parquet')))).rejects.toSatisfy(
    isMisuseError,
  );
});

test.each([
  ['v1.3.4', /needs DuckDB 1\.4 or newer and found v1\.3\.4: npm install @duckdb\/node-api@latest/],
  ['v0.10.2', /found v0\.10\.2/],
])('a DuckDB that is too old (%s) is a misuse that names both versions', async (found, message) => {
  expect(await readWith(found)).toMatchObject({ code: 'duckdb-version' });
  expect(String(await readWith(found))).toMatch(message);
});

test.each(['v1.4.0', 'v1.10.0', 'v2.0.0'])('DuckDB %s is new enough', async (found) => {
  expect(await readWith(found)).toEqual(new Error('opened'));
});

/** What reading throws where the DuckDB that is installed says it is of that version. */
async function readWith(found: string): Promise<unknown> {
  vi.doMock('@duckdb/node-api', () => ({
    version: () => found,
    DuckDBInstance: { create: () => Promise.reject(new Error('opened')) },
  }));
  try {
    return await collectClaims(readParquet(file)).catch((error: unknown) => error);
  } finally {
    vi.doUnmock('@duckdb/node-api');
  }
}
