/** A record of a CSV text: its cells, and the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with its quotes; the record is then its first line alone, taken as it stands. */
  readonly fault?: 'quote-unclosed' | 'text-after-quote';
}

/** Longest record: an opening quote without its closing one must not swallow a file of gigabytes. */
const LONGEST = 1_000_000;

/**
 * Splits CSV (RFC 4180) into records as its pieces arrive: any delimiter of one character, any ending of lines, quoted
 * cells over several lines. A quote inside an unquoted cell is a letter. Where a quote is never closed, or text
 * stands behind a closing one, the first line becomes a record with a fault, and reading goes on at the next
 * line: one stray quote never costs the rows below it.
 */
export class CsvRecords {
  private rest = '';

  constructor(private readonly delimiter: string, private line = 1) {}

  /** The records that end in this piece of text. */
  push(piece: string): CsvRecord[] {
    return this.split(this.rest + piece, false);
  }

  /** What is left when the text has ended. */
  end(): CsvRecord[] {
    return this.split(this.rest, true);
  }

  private split(text: string, ended: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < text.length) {
      const end = endOfLine(text, at, ended);
      // The quote that decides how the line is read is looked for in the line alone.
      if (end !== null) {
        const plain = text.slice(at, end.at);
        if (!plain.includes('"')) {
          records.push({ line: this.line, cells: plain.split(this.delimiter) });
          at = end.next;
          this.line += 1;
          continue;
        }
      }
      const read = quotedRecord(text, at, this.delimiter, ended);
      if (read === 'more') {
        if (!ended && text.length - at <= LONGEST) break;
        if (end === null) break;
      }
      if (typeof read !== 'string') {
        records.push({ line: this.line, cells: read.cells });
        at = read.next;
        this.line += read.lines;
        continue;
      }
      if (end === null) break;
      const fault = read === 'more' ? 'quote-unclosed' : read;
      records.push({ line: this.line, cells: text.slice(at, end.at).split(this.delimiter), fault });
      at = end.next;
      this.line += 1;
    }
    this.rest = text.slice(at);
    return records;
  }
}

/** The end of the line: where its text ends and the next begins; null where that is not known yet. */
function endOfLine(text: string, from: number, ended: boolean): { at: number; next: number } | null {
  const lf = text.indexOf('\n', from);
  const upTo = lf === -1 ? text.length : lf;
  // A lone CR ends a line too (old Mac, some exporters); looked for within the line only.
  const cr = text.slice(from, upTo).indexOf('\r');
  if (cr !== -1) {
    const at = from + cr;
    if (at + 1 === text.length && !ended) return null;
    return { at, next: text[at + 1] === '\n' ? at + 2 : at + 1 };
  }
  if (lf !== -1) return { at: lf, next: lf + 1 };
  return ended ? { at: text.length, next: text.length } : null;
}

type QuotedRecord = { readonly cells: string[]; readonly next: number; readonly lines: number } | 'more' | 'text-after-quote';

function quotedRecord(text: string, from: number, delimiter: string, ended: boolean): QuotedRecord {
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    if (text[at] === '"') {
      let cell = '';
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close === -1 || (close + 1 === text.length && !ended)) return 'more';
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
      lines += linesIn(cell);
      cells.push(cell);
    } else {
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
      cells.push(text.slice(at, end));
      at = end;
    }
    const here = text[at];
    if (here === delimiter) at += 1;
    else if (here === undefined) return ended ? { cells, next: at, lines } : 'more';
    else if (here === '\n') return { cells, next: at + 1, lines };
    else if (here === '\r') {
      if (at + 1 === text.length && !ended) return 'more';
      return { cells, next: text[at + 1] === '\n' ? at + 2 : at + 1, lines };
    } else return 'text-after-quote';
  }
}

function linesIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}
