import type { UncheckedClaim } from '../input/claim-batch';
import { isAsked, readCell, type CellSetting } from './cell';
import { settled } from './claim-row';
import type { CellKind } from './columns';

/** A column of a table of claims: where it stands, and the field it is read into. */
export interface ReadColumn {
  readonly at: number;
  readonly path: string;
  readonly kind: CellKind;
  readonly name: string;
}

interface PlainColumn {
  readonly at: number;
  readonly field: string;
  readonly part: string | null;
  /** The value of a cell, `undefined` for none; {@link CLOSER} where it needs a closer look. */
  readonly read: (cell: string) => unknown;
}

/** What a cell gives that is not read here. */
const CLOSER = Symbol('closer');
/**
 * Values kept of one column: ledgers say the same few hundred words over and over, ids and quotes
 * never.
 */
const KEPT = 16_384;
/** A number as programs write it: not worth keeping, positions hardly ever come again. */
const WRITTEN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads rows of claims in which nothing is doubtful, column by column, each value of a column once;
 * `null` for a row that needs a closer look. Gives what reading cell by cell would give.
 */
export function plainRows(
  columns: readonly ReadColumn[],
  setting: CellSetting,
): ((cells: readonly string[]) => UncheckedClaim | null) | null {
  const fields = columns.map(({ path }) => path.split('.')[0]);
  // A name beside its parts, in two columns, is put together with care.
  const mixed = columns.some(({ path }, at) =>
    fields.some((field, other) => other !== at && field === path),
  );
  if (mixed || columns.length === 0) return null;
  const plain = columns.map(({ at, path, kind }): PlainColumn => {
    const dot = path.indexOf('.');
    return {
      at,
      field: dot === -1 ? path : path.slice(0, dot),
      part: dot === -1 ? null : path.slice(dot + 1),
      read: readerOf(kind, setting),
    };
  });
  const isRange = columns.some(({ path }) => path.startsWith('figure.'));
  return (cells) => {
    const claim: Record<string, unknown> = {};
    for (const { at, field, part, read } of plain) {
      const cell = cells[at];
      if (cell === undefined || cell === '') continue;
      const value = read(cell);
      if (value === undefined) continue;
      if (value === CLOSER) return null;
      if (part === null) claim[field] = value;
      else {
        const there = claim[field] as Record<string, unknown> | undefined;
        if (there === undefined) claim[field] = { [part]: value };
        else there[part] = value;
      }
    }
    return isRange ? settled(claim) : claim;
  };
}

function readerOf(kind: CellKind, setting: CellSetting): (cell: string) => unknown {
  if (kind === 'text' || kind === 'name' || kind === 'structure')
    return (cell) => (isPlainText(cell) ? cell : closer(readCell(kind, cell, setting)));
  const kept = new Map<string, unknown>();
  return (cell) => {
    if (kind === 'number' && WRITTEN_NUMBER.test(cell)) return Number(cell);
    let value = kept.get(cell);
    if (value === undefined) {
      value = closer(readCell(kind, cell, setting));
      if (kept.size < KEPT) kept.set(cell, value);
    }
    // A list is nobody's but its claim's.
    return typeof value === 'object' && value !== null ? copyOf(value) : value;
  };
}

function closer(value: unknown): unknown {
  return isAsked(value) ? CLOSER : value;
}

function copyOf(value: object): unknown {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value.slice()
    : structuredClone(value);
}

/**
 * Whether a cell is its own value: it begins with a letter or a digit, which no JSON and no formula
 * does.
 */
function isPlainText(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return (
    (first >= 0x30 && first <= 0x39) ||
    (first >= 0x41 && first <= 0x5a) ||
    (first >= 0x61 && first <= 0x7a) ||
    (first >= 0x620 && first <= 0x64a)
  );
}
