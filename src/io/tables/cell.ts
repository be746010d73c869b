import { westernDigits } from '../../figure/words/letters';
import type { CellKind } from './columns';
import { writtenDate, type DateOrder } from './written-date';

/** How cells are read. */
export interface CellSetting {
  readonly separator: string;
  readonly dateOrder?: DateOrder | undefined;
}

/** The mark of a date that is asked for: no JSON in a cell has it. */
export const ASKED = Symbol('asked');

/** A date that may be either of two days. */
export interface AskedDate {
  readonly [ASKED]: readonly [string, string];
}

/** Whether a cell was a date that nobody can tell from another. */
export function isAsked(value: unknown): value is AskedDate {
  return typeof value === 'object' && value !== null && ASKED in value;
}

/** A letter that begins a formula in a spreadsheet, behind the marks that take its power. */
const DEFUSED = /^'+[=+\-@\t\r\n]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;
const YES = new Set(['true', 'yes', 'y', '1', 'نعم']);
const NO = new Set(['false', 'no', 'n', '0', 'لا']);

/**
 * The value of a cell; `undefined` for an empty one. What cannot be read in the way of its column
 * stays text, and `parseClaims` says what would be right.
 */
export function readCell(kind: CellKind, cell: string, setting: CellSetting): unknown {
  if (cell === '') return undefined;
  const text = DEFUSED.test(cell) ? cell.slice(1) : cell;
  if (kind === 'text') return text;
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (JSON_START.has(trimmed.charAt(0))) {
    const value = fromJson(trimmed);
    if (value !== undefined) return value;
  }
  switch (kind) {
    case 'name':
    case 'structure':
      return text;
    case 'figure':
      return figureOf(trimmed);
    case 'number':
      return numberOf(trimmed) ?? text;
    case 'yes-no':
      return YES.has(trimmed.toLowerCase()) ? true : NO.has(trimmed.toLowerCase()) ? false : text;
    case 'date': {
      const read = writtenDate(trimmed, setting.dateOrder);
      return read.kind === 'date' ? read.date : read.kind === 'ask' ? { [ASKED]: read.days } : text;
    }
    case 'names':
      return itemsOf(text, setting.separator);
    case 'words': {
      const items = itemsOf(text, setting.separator);
      return items.length > 1 ? { anyOf: items } : text;
    }
  }
}

const JSON_START = new Set(['{', '[', '"']);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function itemsOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A plain number of any digits, with a point or a comma before its fraction. */
function numberOf(text: string): number | null {
  const western = westernDigits(text).replace('٫', '.');
  return NUMBER.test(western) ? Number(western.replace(',', '.')) : null;
}

/** A count: a number as spreadsheets print whole numbers ("42", "42.0"), else the phrase. */
function figureOf(text: string): number | string {
  return /^[+-]?\d+(?:\.0+)?$/.test(text) ? Number(text) : text;
}
