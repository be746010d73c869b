import type { ClaimInput } from '../../claim';
import { bareKindOf } from '../../claim/bare-kind';
import { canonicalJson } from '../../claim/content-id';
import { foldName } from '../../claim/fold';
import { canonicalFigure } from '../../claim/parse/canonical-figure';
import { MisuseError } from '../../issue/misuse';
import { printable, printableJson } from '../../issue/printable';
import { readCell } from '../tables/cell';
import { COLUMNS, type CellKind } from '../tables/columns';
import { writeRow } from './write-cell';

/** How claims are written as CSV. */
export interface WriteCsvOptions {
  /** What stands between cells: a comma. A semicolon opens in a spreadsheet of most of Europe. */
  readonly delimiter?: string;
}

/**
 * Claims as NDJSON, a line at a time.
 *
 * @example
 * ```ts
 * import { writeClaimsNdjson } from 'casualty-claims/io';
 *
 * [...writeClaimsNdjson([{ figure: 42, outcome: 'killed' }])]; // => ['{"figure":42,"outcome":"killed"}\n']
 * ```
 */
export function* writeClaimsNdjson(claims: Iterable<ClaimInput>): Generator<string> {
  for (const claim of claims) yield `${printableJson(claim)}\n`;
}

/**
 * Claims as a table, a row at a time, header first: the columns are the fields that any of them
 * states. Read back it gives the same claims: a value that the plain form of its cell cannot say,
 * or that holds what is not seen, is written as JSON (but for `quote`, `url` and `note`, which stay
 * as they are), and what a spreadsheet would run as a formula is disarmed.
 *
 * @throws a `MisuseError` for a delimiter that is not one character
 *
 * @example
 * ```ts
 * import { parseClaims } from 'casualty-claims';
 * import { writeClaimsCsv } from 'casualty-claims/io';
 *
 * const { claims } = parseClaims([
 *   {
 *     id: 'a',
 *     figure: 'at least 42',
 *     outcome: 'killed',
 *     place: { name: 'Qadi Askar', within: ['Aleppo', 'Syria'] },
 *     note: '=1+1',
 *   },
 * ]);
 * [...writeClaimsCsv(claims)]; // => ['id,figure,outcome,place.name,place.within,note\r\n', "a,at least 42,killed,Qadi Askar,Aleppo | Syria,'=1+1\r\n"]
 * ```
 */
export function* writeClaimsCsv(
  claims: readonly ClaimInput[],
  options: WriteCsvOptions = {},
): Generator<string> {
  const { delimiter = ',' } = options;
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    throw new MisuseError(
      'csv-delimiter',
      `the delimiter ${JSON.stringify(delimiter)} must be one character, and no quote or line end`,
    );
  const used = new Set<string>();
  for (const claim of claims) for (const path of cellsOf(claim).keys()) used.add(path);
  const columns = [...COLUMNS.keys()].filter((path) => used.has(path));
  if (columns.length === 0) return;
  yield writeRow(columns, delimiter);
  for (const claim of claims) {
    const cells = cellsOf(claim);
    yield writeRow(
      columns.map((path) => cells.get(path) ?? ''),
      delimiter,
    );
  }
}

/** What regular claims have where nothing was stated. */
const DEFAULTS: Readonly<Record<string, string>> = {
  unit: 'person',
  stance: 'asserts',
  modality: 'asserted',
};

/** The cells of a claim, by column. */
function cellsOf(claim: ClaimInput): Map<string, string> {
  const cells = new Map<string, string>();
  const put = (path: string, value: unknown): void => {
    const kind = COLUMNS.get(path);
    if (value === undefined || value === null || value === '' || kind === undefined) return;
    cells.set(path, textOf(kind, value));
  };
  for (const [field, value] of Object.entries(claim) as [string, unknown][]) {
    if (value === DEFAULTS[field]) continue;
    if (field === 'figure' || !isParts(value) || 'anyOf' in value) put(field, value);
    else if (field === 'source')
      for (const [part, one] of Object.entries(withoutObvious(value))) put(`source.${part}`, one);
    else if (field === 'date' && value['from'] === value['to']) put('date', value['from']);
    else for (const [part, one] of Object.entries(value)) put(`${field}.${part}`, one);
  }
  return cells;
}

/** A value in the plain form of its cell where reading it gives the same, else as JSON. */
function textOf(kind: CellKind, value: unknown): string {
  const plain = plainOf(kind, value);
  if (kind === 'text') return plain ?? printableJson(value);
  if (plain !== null && printable(plain) !== plain) return printableJson(value);
  const same =
    plain !== null &&
    canonicalJson(meant(kind, readCell(kind, plain, { separator: '|' }))) ===
      canonicalJson(meant(kind, value));
  return same ? plain : printableJson(value);
}

function plainOf(kind: CellKind, value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (kind === 'figure')
    return isParts(value) && typeof value['words'] === 'string' ? value['words'] : null;
  const items = Array.isArray(value) ? value : isParts(value) ? value['anyOf'] : null;
  if (!Array.isArray(items)) return null;
  const names = (kind === 'names' ? items.map(nameAlone) : items) as unknown[];
  return names.every((item) => typeof item === 'string') ? names.join(' | ') : null;
}

/**
 * What a value says, so that two forms of it can be compared: a figure by its kind, a source by
 * what is not obvious.
 */
function meant(kind: CellKind, value: unknown): unknown {
  if (kind === 'figure') {
    const read = canonicalFigure(value, undefined);
    return read.ok ? read.figure : { unread: value };
  }
  return kind === 'names' && Array.isArray(value) ? value.map(nameAlone) : value;
}

/** A source of which nothing is stated but the name, as the name; anything else as it is. */
function nameAlone(item: unknown): unknown {
  if (!isParts(item) || typeof item['name'] !== 'string') return item;
  const rest = withoutObvious(item);
  return Object.keys(rest).length === 1 ? rest['name'] : item;
}

/**
 * A source without what its name says already: that it is somebody's, or the kind of an unnamed
 * voice.
 */
function withoutObvious(source: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const bare = typeof source['name'] === 'string' ? bareKindOf(foldName(source['name'])) : null;
  return Object.fromEntries(
    Object.entries(source).filter(
      ([part, value]) =>
        !(part === 'named' && value === (bare === null)) &&
        !(part === 'kind' && bare !== null && value === bare.kind),
    ),
  );
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
