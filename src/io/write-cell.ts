/** What begins a formula where a table is opened in a spreadsheet, behind marks that were there already. */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * A cell as it is written: what a spreadsheet would run as a formula begins with an apostrophe, which the reader takes
 * off again (OWASP, CSV injection); what holds a delimiter, a quote or a line end is quoted.
 */
function writeCell(value: string, delimiter: string): string {
  const safe = FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of cells, with its line end. */
export function writeRow(cells: readonly string[], delimiter = ','): string {
  // A row of one empty cell would be a blank line, which nobody reads.
  return `${cells.length === 1 && cells[0] === '' ? '""' : cells.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`;
}
