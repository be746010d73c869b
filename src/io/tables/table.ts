import type { UncheckedClaim } from '../input/claim-batch';
import type { CellSetting } from './cell';
import type { RowIssue, RowPlace } from '../input/row-issue';

/** What a row of a table came to. */
export interface RowRead {
  readonly claims: readonly UncheckedClaim[];
  readonly issues: readonly RowIssue[];
}

/** A table whose header is known: what its rows say. */
export interface OpenTable {
  /** Where each field of the written form is read from. */
  readonly columns: Readonly<Record<string, string>>;
  /** What is wrong with the header. */
  readonly issues: readonly RowIssue[];
  /**
   * The one claim of a row in which nothing needs a closer look, else `null`: the way nearly every
   * row of claims goes.
   */
  readonly readPlain?: (cells: readonly string[]) => UncheckedClaim | null;
  readonly readRow: (cells: readonly string[], place: RowPlace) => RowRead;
}

/** A kind of table: takes the header, gives a reader of rows. */
export type Table = (header: readonly string[], place: RowPlace, setting: CellSetting) => OpenTable;

/**
 * The cells of a row by the name of their column; '' where there is no such column, or nothing in
 * it.
 */
export type CellsByName = (name: string) => string;

/** Finds cells by their header, whatever its case. */
export function cellsByName(header: readonly string[]): (cells: readonly string[]) => CellsByName {
  const at = new Map<string, number>();
  header.forEach((name, index) => {
    const key = name.trim().toLowerCase();
    if (!at.has(key)) at.set(key, index);
  });
  return (cells) => (name) => {
    const index = at.get(name);
    return index === undefined ? '' : cells[index]!.trim();
  };
}
