import { parse, type Options } from '#csv-parse';
import { UNDECODABLE } from './text-input';

/** A record of a CSV text: its cells, and the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with its quotes; the record is then its first line alone, taken as it stands. */
  readonly fault?: CsvFault;
  /** Whether near it bytes were no letters in the encoding they were read in. */
  readonly undecoded?: true;
}

type CsvFault = 'quote-unclosed' | 'text-after-quote';

/**
 * Characters given to the parser at once: enough that its settings cost nothing, little enough to
 * hold.
 */
const BLOCK = 1 << 18;
/**
 * Longest record: an opening quote without its closing one must not swallow a file of gigabytes.
 */
const LONGEST = 1_000_000;
const [LF, CR] = [10, 13];
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What an error of csv-parse says: its code, and how many records were good before it. */
interface Stopped {
  readonly code: string;
  readonly records: number;
}

/**
 * Splits CSV (RFC 4180) into records as its pieces arrive, by csv-parse: any delimiter of one
 * character, any ending of lines, quoted cells over several lines. Whole blocks of lines go to its
 * strict parser; only where that stops is the record looked at alone. A quote inside an unquoted
 * cell is a letter. Where a quote is never closed, or text stands behind a closing one, the first
 * line becomes a record with a fault, and reading goes on at the next line: one stray quote never
 * costs the rows below it.
 */
export class CsvRecords {
  private pieces: string[] = [];
  /**
   * How long the text must be before it is worth another look: what an open quote began is not
   * parsed anew for every piece.
   */
  private wait = 0;
  private undecoded = false;
  private readonly options: Options;

  constructor(
    delimiter: string,
    private line = 1,
  ) {
    this.options = { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true };
  }

  /** The records that end in this piece of text, block by block. */
  *push(piece: string): Generator<CsvRecord[]> {
    this.pieces.push(piece);
    if (!/[\r\n]/.test(piece) && this.pieces.length > 1) return;
    const text = this.pieces.length === 1 ? piece : this.pieces.join('');
    this.pieces = [text];
    if (text.length >= this.wait) yield* this.split(text, false);
  }

  /** What is left when the text has ended. */
  *end(): Generator<CsvRecord[]> {
    yield* this.split(this.pieces.join(''), true);
  }

  private *split(text: string, ended: boolean): Generator<CsvRecord[]> {
    let at = 0;
    let block = BLOCK;
    this.wait = 0;
    while (at < text.length) {
      const last = ended && at + block >= text.length;
      const to = last ? text.length : lineEndBefore(text, at, Math.min(text.length, at + block));
      if (to === at) {
        // A line longer than a block, or one that has not ended.
        if (at + block >= text.length) break;
        block *= 2;
        continue;
      }
      const { records, left } = this.read(text.slice(at, to), last || to - at > LONGEST);
      if (records.length > 0) yield records;
      at = to - left;
      if (left === 0 || records.length > 0) block = BLOCK;
      else if (to < text.length && (ended || at + block < text.length)) block *= 2;
      else {
        this.wait = (text.length - at) * 2;
        break;
      }
    }
    this.pieces = at < text.length ? [text.slice(at)] : [];
  }

  /**
   * The records of a block of whole lines, and how many of its characters are left because a quote
   * is still open.
   */
  private read(block: string, last: boolean): { records: CsvRecord[]; left: number } {
    const bytes = encoder.encode(block);
    this.undecoded = block.includes(UNDECODABLE);
    const returns = block.includes('\r');
    const ends = countOf(block, '\n');
    const alike = !returns || (countOf(block, '\r\n') === ends && !/\r(?!\n)/.test(block));
    // The parser tries each ending at each letter; where all are alike it need not.
    const rows = this.parsed(bytes, alike ? { record_delimiter: returns ? '\r\n' : '\n' } : {});
    const records: CsvRecord[] = [];
    if (isRows(rows)) {
      // As many records as line ends: each is a line.
      this.add(records, rows, alike && rows.length === ends + (block.endsWith('\n') ? 0 : 1));
      return { records, left: 0 };
    }
    return { records, left: this.readCarefully(bytes, records, rows, last) };
  }

  private readCarefully(
    bytes: Uint8Array,
    records: CsvRecord[],
    first: Stopped,
    last: boolean,
  ): number {
    let rest = bytes;
    let stopped = first;
    for (;;) {
      if (stopped.records > 0) {
        const good = parse(rest, {
          ...this.options,
          to: stopped.records,
          info: true,
        }) as unknown as readonly InfoRecord[];
        this.add(
          records,
          good.map(({ record }) => record),
          false,
        );
        rest = rest.subarray(good.at(-1)?.info.bytes ?? 0);
      }
      if (stopped.code === 'CSV_QUOTE_NOT_CLOSED' && !last && rest.length <= LONGEST)
        return decoder.decode(rest).length;
      rest = rest.subarray(this.addDoubtful(records, rest, stopped));
      if (rest.length === 0) return 0;
      // Quotes within cells, as in 5" shells, tend to come again: then the rest is read with them
      // as letters.
      const letters =
        stopped.code === 'INVALID_OPENING_QUOTE'
          ? this.parsed(rest, { relax_quotes: true })
          : stopped;
      const again =
        isRows(letters) && letters.every((row) => row.every((cell) => !cell.startsWith('"')))
          ? letters
          : this.parsed(rest, {});
      if (isRows(again)) {
        this.add(records, again, false);
        return 0;
      }
      stopped = again;
    }
  }

  /** Adds the one record at which the parser stopped, and tells how many bytes it takes. */
  private addDoubtful(records: CsvRecord[], bytes: Uint8Array, { code }: Stopped): number {
    let fault: CsvFault = code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-unclosed' : 'text-after-quote';
    if (code === 'INVALID_OPENING_QUOTE') {
      const read = this.parsed(bytes, { relax_quotes: true, to: 1, info: true }) as unknown as
        readonly InfoRecord[] | Stopped;
      if ('code' in read) fault = 'quote-unclosed';
      else {
        const [{ record, info } = { record: [], info: { bytes: 0 } }] = read;
        const written = decoder.decode(bytes.subarray(0, info.bytes));
        // A cell that begins with a quote was written with three of them, or its closing quote was
        // none.
        if (
          record.every(
            (cell) => !cell.startsWith('"') || written.includes(`"${cell.replaceAll('"', '""')}"`),
          )
        ) {
          this.add(records, [record], false);
          return info.bytes;
        }
      }
    }
    const end = bytes.findIndex((byte) => byte === LF || byte === CR);
    const line = bytes.subarray(0, end === -1 ? bytes.length : end);
    const [cells = []] = parse(line, { ...this.options, quote: false });
    records.push({ line: this.line, cells, fault });
    this.line += 1;
    if (end === -1) return bytes.length;
    return bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
  }

  private add(
    records: CsvRecord[],
    rows: readonly (readonly string[])[],
    sequential: boolean,
  ): void {
    for (const cells of rows) {
      records.push(
        this.undecoded ? { line: this.line, cells, undecoded: true } : { line: this.line, cells },
      );
      this.line += 1;
      if (!sequential) for (const cell of cells) this.line += linesIn(cell);
    }
  }

  private parsed(bytes: Uint8Array, more: Options): string[][] | Stopped {
    try {
      return parse(bytes, { ...this.options, ...more });
    } catch (error) {
      if (isStopped(error)) return error;
      throw error;
    }
  }
}

/**
 * What `info: true` makes of a record; the types of csv-parse do not tell, hence the casts to it.
 */
interface InfoRecord {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number };
}

function isRows(read: string[][] | Stopped): read is string[][] {
  return Array.isArray(read);
}

function isStopped(error: unknown): error is Error & Stopped {
  return (
    error instanceof Error &&
    'code' in error &&
    'records' in error &&
    typeof error.records === 'number'
  );
}

/** Behind the last line end up to there; a CR that ends the text may be half of one. */
function lineEndBefore(text: string, from: number, to: number): number {
  const lf = text.lastIndexOf('\n', to - 1);
  const cr = text
    .slice(Math.max(from, lf + 1), to - (to === text.length ? 1 : 0))
    .lastIndexOf('\r');
  if (cr !== -1) {
    const at = Math.max(from, lf + 1) + cr + 1;
    return text[at] === '\n' ? at + 1 : at;
  }
  return lf < from ? from : lf + 1;
}

function countOf(text: string, ending: string): number {
  let count = 0;
  for (let at = text.indexOf(ending); at !== -1; at = text.indexOf(ending, at + 1)) count += 1;
  return count;
}

function linesIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}
