import { MisuseError } from '../../issue/misuse';
import { OpenBatch, type ClaimBatch } from '../input/claim-batch';
import { csvBegin } from '../input/csv-delimiter';
import { CsvRecords, type CsvRecord } from '../input/csv-records';
import { undecodable, type ReadOptions } from './read-ndjson';
import { rowIssue, type RowIssue, type RowPlace } from '../input/row-issue';
import type { OpenTable, Table } from '../tables/table';
import { acledTable } from '../tables/table-acled';
import { gtdMapping } from '../tables/table-gtd';
import { mappedTable, type TableMapping } from '../tables/table-mapping';
import { ownColumns } from '../tables/table-own';
import { ucdpTable } from '../tables/table-ucdp';
import { textPieces, UNDECODABLE, type TextInput } from '../input/text-input';
import type { DateOrder } from '../tables/written-date';

/**
 * A table that is known by name: `claims`, a column a field of the written form; `ucdp`, UCDP GED;
 * `acled`; `gtd`.
 */
export type TableName = 'claims' | 'ucdp' | 'acled' | 'gtd';

/** How a CSV is read. All of it can be left out. */
export interface CsvOptions extends ReadOptions {
  /** The kind of table, or a mapping of yours; told by the header where left out. */
  readonly table?: TableName | TableMapping;
  /** What stands between cells; told by the header where left out. */
  readonly delimiter?: string;
  /** What stands between the items of a list in a cell: `|`. */
  readonly separator?: string;
  /** What `8/1/2014` means. Where left out, such a date is an issue that asks. */
  readonly dateOrder?: DateOrder;
}

/**
 * Reads claims from a CSV table as it arrives: comma, semicolon or tab, with or without a byte
 * order mark, any ending of lines, quoted cells over several lines, headers of the written form
 * (`place.name`) or as people write them in English and Arabic. Every bad row is an issue with its
 * line and column; every good one is handed on.
 *
 * @throws a `MisuseError` for an option that does not exist
 *
 * @example
 * ```ts
 * import { collectClaims, readCsv } from 'casualty-claims/io';
 *
 * const sheet =
 *   '\ufeffالعدد;النتيجة;المصدر;المكان;خط العرض;خط الطول\r\n٤٢;bodies found;"المرصد\r\nالسوري";قاضي عسكر;36,2;37,17\r\n';
 * (await collectClaims(readCsv(sheet))).claims;
 * // => [{ figure: '٤٢', outcome: 'bodies found', source: 'المرصد\r\nالسوري', place: { name: 'قاضي عسكر', lat: 36.2, lon: 37.17 } }]
 * ```
 */
export async function* readCsv(
  input: TextInput,
  options: CsvOptions = {},
): AsyncGenerator<ClaimBatch> {
  const { file, encoding, delimiter, separator = '|', dateOrder } = options;
  const chosen = options.table === undefined ? null : tableOf(options.table);
  if (delimiter !== undefined && (delimiter.length !== 1 || /["\r\n]/.test(delimiter)))
    throw new MisuseError(
      'csv-delimiter',
      `the delimiter ${JSON.stringify(delimiter)} must be one character, and no quote or line end`,
    );
  if (separator === '')
    throw new MisuseError('csv-separator', 'the separator of lists must not be empty');
  let records: CsvRecords | null = null;
  let table: OpenTable | null = null;
  let width = 0;
  let below = 0;
  let batch = new OpenBatch(file);
  let head = '';

  const open = (record: CsvRecord): void => {
    const place: RowPlace = { file, line: record.line };
    const header = record.cells.map((name) => name.trim());
    table = (chosen ?? tableOfHeader(header))(header, place, { separator, dateOrder });
    width = record.cells.length;
    batch = new OpenBatch(file, table.columns);
    for (const issue of table.issues) batch.addIssue(issue);
    if (record.fault !== undefined) batch.addIssue(quoteIssue(place, record));
  };
  const take = (record: CsvRecord): void => {
    if (isBlank(record.cells)) return;
    if (table === null) {
      open(record);
      return;
    }
    below += 1;
    // A row of HXL tags under the header names its columns once more, for machines.
    if (
      below === 1 &&
      record.cells.every((cell) => cell.trim() === '' || cell.trim().startsWith('#'))
    )
      return;
    const claim =
      record.fault === undefined && record.undecoded === undefined && record.cells.length === width
        ? table.readPlain?.(record.cells)
        : null;
    if (claim === null || claim === undefined) addRecord(batch, table, record, width, file);
    else batch.addClaim(record.line, claim);
  };
  const takeAll = function* (blocks: Iterable<readonly CsvRecord[]>): Generator<ClaimBatch> {
    for (const block of blocks) {
      for (const record of block) {
        take(record);
        if (batch.isFull()) yield batch.take();
      }
    }
  };

  for await (const piece of textPieces(input, encoding)) {
    let text = piece;
    if (records === null) {
      head += piece;
      const begun = csvBegin(head, delimiter, false);
      if (begun === null) continue;
      records = new CsvRecords(begun.delimiter, begun.line);
      text = begun.text;
    }
    yield* takeAll(records.push(text));
    if (!batch.isEmpty()) yield batch.take();
  }
  if (records === null) {
    const begun = csvBegin(head, delimiter, true);
    if (begun === null) return;
    records = new CsvRecords(begun.delimiter, begun.line);
    yield* takeAll(records.push(begun.text));
  }
  yield* takeAll(records.end());
  if (!batch.isEmpty()) yield batch.take();
}

/** Adds a row with what was made of it, or why nothing was. */
export function addRecord(
  batch: OpenBatch,
  table: OpenTable,
  record: CsvRecord,
  width: number,
  file: string | undefined,
): void {
  const place: RowPlace = { file, line: record.line };
  if (record.fault !== undefined) {
    batch.addRow(record.line, [], [quoteIssue(place, record)]);
    return;
  }
  const extra = record.cells.slice(width).some((cell) => cell.trim() !== '');
  if (extra) {
    // Whose cell is whose cannot be told any more.
    batch.addRow(
      record.line,
      [],
      [
        rowIssue(place, {
          code: 'too-many-cells',
          severity: 'error',
          received: `${String(record.cells.length)} cells`,
          expected: `${String(width)} cells; a cell with the delimiter in it must be quoted`,
        }),
      ],
    );
    return;
  }
  const issues: RowIssue[] = [];
  if (record.cells.length < width)
    issues.push(
      rowIssue(place, {
        code: 'too-few-cells',
        severity: 'warning',
        received: `${String(record.cells.length)} cells`,
        expected: `${String(width)} cells; those missing count as empty`,
      }),
    );
  const bad = record.cells.find((cell) => cell.includes(UNDECODABLE));
  if (bad !== undefined) issues.push(undecodable(place, bad));
  const read = table.readRow(record.cells, place);
  batch.addRow(
    record.line,
    read.claims,
    [...issues, ...read.issues],
    issues.length + read.issues.length > 0 || read.claims.length === 0,
  );
}

function quoteIssue(place: RowPlace, { fault, cells }: CsvRecord): RowIssue {
  const expected =
    fault === 'quote-unclosed'
      ? 'a closing quote'
      : 'a delimiter or the end of the row behind a closing quote; a quote inside a quoted cell is written twice';
  return rowIssue(place, {
    code: fault ?? 'quote-unclosed',
    severity: 'error',
    received: cells.join(' '),
    expected,
  });
}

function isBlank(cells: readonly string[]): boolean {
  // Nearly every row begins with a letter or a digit.
  if (/^[!-~]/.test(cells[0]!)) return false;
  return cells.every((cell) => cell.trim() === '');
}

function tableOf(table: TableName | TableMapping): Table {
  if (typeof table !== 'string') return mappedTable(table);
  switch (table) {
    case 'claims':
      return ownColumns;
    case 'ucdp':
      return ucdpTable;
    case 'acled':
      return acledTable;
    case 'gtd':
      return mappedTable(gtdMapping);
    default:
      throw new MisuseError(
        'table-unknown',
        `there is no table ${JSON.stringify(table)}; there are claims, ucdp, acled and gtd, or give a mapping`,
      );
  }
}

/** The kind of table that was asked for, or that the header gives away. */
export function chosenTable(
  table: TableName | TableMapping | undefined,
  header: readonly string[],
): Table {
  return table === undefined ? tableOfHeader(header) : tableOf(table);
}

/** The kind of table that a header gives away: by columns that no other has. */
function tableOfHeader(header: readonly string[]): Table {
  const names = new Set(header.map((name) => name.toLowerCase()));
  if (names.has('where_prec') && names.has('deaths_a')) return ucdpTable;
  if (names.has('event_id_cnty')) return acledTable;
  if (names.has('eventid') && names.has('nkill')) return tableOf('gtd');
  return ownColumns;
}
