import { parse } from '#csv-parse';

/**
 * How a CSV text begins: what stands between its cells, and the text and line from which it is
 * read.
 */
export interface CsvBegin {
  readonly delimiter: string;
  readonly text: string;
  readonly line: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** A header is not longer than this; what is longer is read with a comma. */
const LONGEST = 1_000_000;

/**
 * The delimiter, once the header is there in full, else `null`: the one that gives the header the
 * most cells; `sep=;` of Excel says it.
 */
export function csvBegin(head: string, given: string | undefined, ended: boolean): CsvBegin | null {
  const said = /^sep=(.)\r?\n/i.exec(head);
  if (said !== null)
    return { delimiter: given ?? said[1] ?? ',', text: head.slice(said[0].length), line: 2 };
  const enough = ended || head.length > LONGEST;
  if (!enough && !/[\r\n]/.test(head.trimStart().slice(0, -1))) return null;
  if (head === '') return null;
  if (given !== undefined) return { delimiter: given, text: head, line: 1 };
  const counts = DELIMITERS.map((delimiter) => cellsOfHeader(head.slice(0, LONGEST), delimiter));
  // Every way of reading it is in the middle of a quoted cell.
  if (!enough && counts.every((count) => count === 0)) return null;
  return {
    delimiter: DELIMITERS[counts.indexOf(Math.max(1, ...counts))]!,
    text: head,
    line: 1,
  };
}

function cellsOfHeader(head: string, delimiter: string): number {
  try {
    const [header = []] = parse(head, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: 1,
    });
    return header.length;
  } catch {
    return 0;
  }
}
