import { stringify, type Options } from '#csv-stringify';
import { printable } from '../../issue/printable';

/**
 * What begins a formula where a table is opened in a spreadsheet, behind marks that were there
 * already.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/**
 * What is quoted beside delimiters and quotes: any line end, whatever ends the rows, and what a
 * spreadsheet would trim.
 */
const QUOTED = /^\s|[\r\n]|\s$/;

/**
 * A cell that a spreadsheet would run as a formula begins with an apostrophe, which the reader
 * takes off again (OWASP, CSV injection); csv-stringify's own way cannot be told from an apostrophe
 * that was there.
 */
function safeCell(value: string): string {
  return FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
}

/** A row of cells, with its line end. */
export function writeRow(cells: readonly string[], delimiter = ','): string {
  // A row of one empty cell would be a blank line, which nobody reads.
  const options: Options = {
    delimiter,
    record_delimiter: 'windows',
    quoted_match: [QUOTED],
    quoted_empty: cells.length === 1,
  };
  return stringify([cells.map(safeCell)], options);
}

/**
 * A row that people read and nothing reads back: a name in a cell breaks no line and turns no
 * number round.
 */
export function writeReadableRow(cells: readonly string[], delimiter = ','): string {
  return writeRow(
    cells.map((cell) => printable(cell.replace(LINE_ENDS, ' '))),
    delimiter,
  );
}

const LINE_ENDS = /[\t-\r\u0085\u2028\u2029]+/g;
