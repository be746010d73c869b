import { makeIssue, type Issue, type IssueDraft } from '../../issue/issue';
import { printable } from '../../issue/printable';

/** An issue of a row of a file, with the place to look at. */
export interface RowIssue extends Issue {
  /** The file, where the reader was told its name. */
  readonly file?: string;
  /** The line on which the row begins, from 1. */
  readonly line: number;
  /**
   * The column by its header, or in JSON the character within the line, from 1; absent where the
   * whole row is meant.
   */
  readonly column?: string | number;
}

/** Where a row stands. */
export interface RowPlace {
  readonly file?: string | undefined;
  readonly line: number;
  readonly column?: string | number | undefined;
}

/** Makes an issue of a row. */
export function rowIssue(
  place: RowPlace,
  draft: Omit<IssueDraft, 'path'> & { readonly path?: IssueDraft['path'] },
): RowIssue {
  return located(
    makeIssue({
      ...draft,
      path: draft.path ?? (place.column === undefined ? ['row'] : [short(place.column)]),
    }),
    place,
  );
}

/**
 * An issue of a claim, with the place in the file it was read from; its sentence begins with the
 * place.
 */
export function located(issue: Issue, { file, line, column: whole }: RowPlace): RowIssue {
  const column = whole === undefined ? undefined : short(whole);
  const where = `${file === undefined ? '' : `${file}, `}line ${String(line)}${column === undefined ? '' : `, column ${JSON.stringify(column)}`}`;
  return {
    ...issue,
    ...(file === undefined ? {} : { file }),
    line,
    ...(column === undefined ? {} : { column }),
    message: `${printable(where)}: ${issue.message}`,
  };
}

/** A header may be as long as somebody likes. */
function short(column: string | number): string | number {
  return typeof column === 'string' && column.length > 100 ? `${column.slice(0, 100)}…` : column;
}
