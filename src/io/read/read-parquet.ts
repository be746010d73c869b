import { MisuseError } from '../../issue/misuse';
import { COLUMNS } from '../tables/columns';
import { OpenBatch, type ClaimBatch } from '../input/claim-batch';
import { addRecord, chosenTable, type CsvOptions } from './read-csv';
import type { OpenTable } from '../tables/table';

/** What is used of `@duckdb/node-api`. */
interface DuckDb {
  /** `v1.5.2` */
  readonly version: () => string;
  readonly DuckDBInstance: {
    readonly create: (
      path: string,
    ) => Promise<{ readonly connect: () => Promise<Connection>; readonly closeSync?: () => void }>;
  };
}

interface Connection {
  readonly stream: (
    sql: string,
    values: string[],
  ) => Promise<{
    readonly columnNames: () => string[];
    readonly yieldRowsJson: () => AsyncIterable<unknown[][]>;
  }>;
  readonly closeSync: () => void;
}

/**
 * Reads claims from Parquet files through DuckDB, the optional peer `@duckdb/node-api`, a chunk of
 * rows at a time: the file may be larger than memory. Columns are those of a CSV, by the same
 * names; lists and structs are taken as they are. In issues the line is the number of the row, from
 * 1.
 *
 * @param path - a file, or several by a pattern such as `claims/*.parquet`
 * @throws a `MisuseError` where `@duckdb/node-api` is not installed or older than 1.4, or DuckDB
 *   cannot read the file
 *
 * @example
 * ```ts
 * import { isMisuseError } from 'casualty-claims';
 * import { collectClaims, readParquet } from 'casualty-claims/io';
 *
 * await collectClaims(readParquet('no-such.parquet')).catch((error: unknown) => isMisuseError(error)); // => true
 * ```
 */
export async function* readParquet(
  path: string,
  options: Omit<CsvOptions, 'delimiter' | 'encoding'> = {},
): AsyncGenerator<ClaimBatch> {
  const { file = path, separator = '|', dateOrder } = options;
  const connection = await connect();
  try {
    const rows = await connection
      .stream('SELECT * FROM read_parquet(?)', [path])
      .catch((error: unknown) => {
        throw new MisuseError(
          'parquet-unread',
          `readParquet: cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
        );
      });
    const header = rows.columnNames();
    const table: OpenTable = chosenTable(options.table, header)(
      header,
      { file, line: 1 },
      { separator, dateOrder },
    );
    const batch = new OpenBatch(file, table.columns);
    for (const issue of table.issues) batch.addIssue(issue);
    let row = 0;
    for await (const chunk of rows.yieldRowsJson()) {
      for (const values of chunk) {
        row += 1;
        addRecord(
          batch,
          table,
          { line: row, cells: values.map((value) => cellOf(value, separator)) },
          header.length,
          file,
        );
      }
      if (!batch.isEmpty()) yield batch.take();
    }
  } finally {
    connection.closeSync();
  }
}

/**
 * A value as a cell: a list of words as a table has it, a struct as JSON, nothing as an empty cell.
 */
function cellOf(value: unknown, separator: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && !item.includes(separator))
  )
    return value.join(separator);
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value, partOf);
}

/** The parts of a struct that are numbers: DuckDB gives its wide ones as text. */
const NUMBERS = new Set(
  [...COLUMNS].flatMap(([path, kind]) =>
    kind === 'number' && path.includes('.') ? [path.slice(path.indexOf('.') + 1)] : [],
  ),
);

function partOf(name: string, part: unknown): unknown {
  if (part === null) return undefined;
  return typeof part === 'string' &&
    NUMBERS.has(name) &&
    part.trim() !== '' &&
    !Number.isNaN(Number(part))
    ? Number(part)
    : part;
}

async function connect(): Promise<Connection> {
  // Not a literal: who bundles for a browser does not have it, and need not.
  const name = ['@duckdb', 'node-api'].join('/');
  let duckdb: DuckDb;
  try {
    duckdb = (await import(/* @vite-ignore */ name)) as DuckDb;
  } catch (error) {
    throw new MisuseError(
      'duckdb-missing',
      `readParquet needs DuckDB: npm install @duckdb/node-api (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  checkVersion(duckdb.version());
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  return instance.connect();
}

/**
 * Refuses a DuckDB older than 1.4. The range of a peer dependency cannot: every version of
 * `@duckdb/node-api` is a prerelease (`1.4.0-r.1`), and no range but `*` admits the later ones.
 */
function checkVersion(version: string): void {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > 1 || (major === 1 && minor >= 4)) return;
  throw new MisuseError(
    'duckdb-version',
    `readParquet needs DuckDB 1.4 or newer and found ${version}: npm install @duckdb/node-api@latest`,
  );
}
