import { createReadStream, readFileSync } from 'node:fs';
import {
  readCsv,
  readJson,
  readNdjson,
  readParquet,
  type ClaimBatch,
  type CsvOptions,
} from '../io';
import { textPieces } from '../io/input/text-input';

/**
 * A file that is not there, or not what it should be: misuse of the command, told without a stack.
 */
export class CannotRead extends Error {
  override readonly name = 'CannotRead';
}

/** The forms a file of claims may have. */
export const INPUTS = ['csv', 'json', 'ndjson', 'parquet'] as const;
type Input = (typeof INPUTS)[number];

/** What the options of the command say about reading. */
export interface OpenOptions extends Omit<CsvOptions, 'file'> {
  readonly input?: Input;
}

/** The claims of a file, or of the standard input for `-`, in batches as they arrive. */
export async function* openClaims(path: string, options: OpenOptions): AsyncGenerator<ClaimBatch> {
  if (
    path !== '-' &&
    (options.input === 'parquet' || (options.input === undefined && path.endsWith('.parquet')))
  ) {
    yield* readParquet(path, options);
    return;
  }
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const chunks = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  let first: IteratorResult<Uint8Array>;
  try {
    first = await chunks.next();
  } catch (error) {
    throw new CannotRead(
      `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const head = first.done === true ? '' : new TextDecoder().decode(first.value.subarray(0, 4_096));
  const { input = inputOf(path, head), encoding } = options;
  const reading = {
    file: path === '-' ? 'standard input' : path,
    ...(encoding === undefined ? {} : { encoding }),
  };
  const all = (async function* () {
    for (let next = first; next.done !== true; next = await chunks.next()) yield next.value;
  })();
  switch (input) {
    case 'csv':
      yield* readCsv(all, { ...options, ...reading });
      return;
    case 'parquet':
      throw new CannotRead('Parquet is read from a file, not from a pipe');
    case 'json':
      yield* readJson(all, reading);
      return;
    case 'ndjson':
      yield* readNdjson(all, reading);
      return;
  }
}

/** A file of text as a whole, or the standard input for `-`. */
export async function readText(path: string, encoding?: string): Promise<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  let text = '';
  try {
    for await (const piece of textPieces(stream as AsyncIterable<Uint8Array>, encoding))
      text += piece;
  } catch (error) {
    throw new CannotRead(
      `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return text;
}

/** By the ending of its name; else by how it begins. */
function inputOf(path: string, head: string): Input {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return 'csv';
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson';
  const begin = head.trimStart();
  if (ending === 'json' || begin.startsWith('[')) return 'json';
  if (!begin.startsWith('{')) return 'csv';
  // An object that ends on its first line, and another below it: a claim a line.
  return /^\{.*\}\s*(\n|$)/.test(begin) ? 'ndjson' : 'json';
}

/** A file of JSON that the command needs as a whole: decisions, a gazetteer, a report. */
export function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new CannotRead(
      `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
