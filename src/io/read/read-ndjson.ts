import { OpenBatch, type ClaimBatch, type UncheckedClaim } from '../input/claim-batch';
import { rowIssue, type RowIssue, type RowPlace } from '../input/row-issue';
import { textPieces, UNDECODABLE, type TextInput } from '../input/text-input';

/** What every reader can be told. */
export interface ReadOptions {
  /** The name of the file, for its issues; nothing is opened. */
  readonly file?: string;
  /**
   * The encoding of bytes, as `TextDecoder` names it (`windows-1256`); UTF-8 where left out, UTF-16
   * where a byte order mark says so.
   */
  readonly encoding?: string;
}

/**
 * Reads claims in the written form, one JSON object a line, as they arrive. A line that is no claim
 * is an issue with its line; the others are handed on. Blank lines are passed over.
 *
 * @example
 * ```ts
 * import { readNdjson } from 'casualty-claims/io';
 *
 * const text = '{"figure":42,"outcome":"killed"}\noops\n{"figure":70,"outcome":"executed"}\n';
 * for await (const { claims, issues } of readNdjson(text)) {
 *   claims.map((claim) => claim['figure']); // => [42, 70]
 *   issues.map(({ code, line, column }) => [code, line, column]); // => [['not-json', 2, 1]]
 * }
 * ```
 */
export async function* readNdjson(
  input: TextInput,
  options: ReadOptions = {},
): AsyncGenerator<ClaimBatch> {
  const { file, encoding } = options;
  const batch = new OpenBatch(file);
  let line = 0;
  let rest: string[] = [];
  const read = (text: string, from: number, to: number): void => {
    line += 1;
    // A line that is a claim begins with its brace; whatever else is looked at closely.
    const row = text.slice(from, to);
    if (row === '' || row.trim() === '') return;
    addJson(batch, row, { file, line });
  };
  for await (const piece of textPieces(input, encoding)) {
    let end = piece.indexOf('\n');
    if (end === -1) {
      rest.push(piece);
      continue;
    }
    let from = 0;
    if (rest.length > 0) {
      const whole = rest.join('') + piece.slice(0, end);
      rest = [];
      read(whole, 0, whole.length);
      from = end + 1;
      end = piece.indexOf('\n', from);
    }
    for (; end !== -1; end = piece.indexOf('\n', from)) {
      read(piece, from, end);
      from = end + 1;
      if (batch.isFull()) yield batch.take();
    }
    if (from < piece.length) rest.push(piece.slice(from));
    if (!batch.isEmpty()) yield batch.take();
  }
  const last = rest.join('');
  if (last !== '') read(last, 0, last.length);
  if (!batch.isEmpty()) yield batch.take();
}

/** One JSON text that should be a claim. */
export function addJson(batch: OpenBatch, text: string, place: RowPlace): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    batch.addRow(place.line, [], [notJson(text, place, error)]);
    return;
  }
  addValue(batch, text, value, place);
}

/** One JSON value that should be a claim. */
export function addValue(batch: OpenBatch, text: string, value: unknown, place: RowPlace): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    batch.addRow(
      place.line,
      [],
      [
        rowIssue(place, {
          code: 'not-a-claim',
          severity: 'error',
          received: value,
          expected: 'an object with the fields of a claim',
        }),
      ],
    );
    return;
  }
  const claim = value as UncheckedClaim;
  if (text.includes(UNDECODABLE)) batch.addRow(place.line, [claim], [undecodable(place, text)]);
  else batch.addClaim(place.line, claim);
}

/** Bytes that were no letters in the encoding of the file: what was there cannot be told. */
export function undecodable(place: RowPlace, text: string): RowIssue {
  const at = text.indexOf(UNDECODABLE);
  return rowIssue(place, {
    code: 'undecodable',
    severity: 'warning',
    received: text.slice(Math.max(0, at - 20), at + 20),
    expected:
      'text in UTF-8; tell the reader the encoding where it is another, such as windows-1256',
  });
}

function notJson(text: string, place: RowPlace, error: unknown): RowIssue {
  const said = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(said)?.[1];
  // Where the engine names no position: at the first letter, or behind the last where the text
  // breaks off.
  const at =
    position !== undefined
      ? Number(position)
      : /end of/i.test(said)
        ? text.length
        : text.length - text.trimStart().length;
  const before = text.slice(0, at);
  const lines = before.split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  return rowIssue(
    { file: place.file, line: place.line + lines.length - 1, column },
    {
      code: 'not-json',
      severity: 'error',
      path: ['row'],
      received: text.slice(Math.max(0, at - 10), at + 40),
      expected: 'a JSON object with the fields of a claim',
    },
  );
}
