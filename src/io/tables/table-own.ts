import { showReceived } from '../../issue/issue';
import type { UncheckedClaim } from '../input/claim-batch';
import { ASKED, isAsked, readCell, type AskedDate } from './cell';
import { setAt, settled } from './claim-row';
import { columnOfHeader, COLUMNS, nearestColumn } from './columns';
import { plainRows, type ReadColumn } from './plain-row';
import { rowIssue, type RowIssue, type RowPlace } from '../input/row-issue';
import type { Table } from './table';

/**
 * A table of claims: a column a field, under the name it has in the written form or one that people
 * give it.
 */
export const ownColumns: Table = (header, place, setting) => {
  const read: ReadColumn[] = [];
  const columns: Record<string, string> = {};
  const issues: RowIssue[] = [];
  let unread = 0;
  const note = (make: () => RowIssue): void => {
    unread += 1;
    if (unread <= MOST_UNREAD) issues.push(make());
  };
  header.forEach((name, at) => {
    if (name.trim() === '') return;
    const path = columnOfHeader(name);
    const kind = path === null ? undefined : COLUMNS.get(path);
    if (path === null || kind === undefined)
      note(() => unknownColumn({ ...place, column: name }, name));
    else if (Object.hasOwn(columns, path))
      note(() =>
        rowIssue(
          { ...place, column: name },
          {
            code: 'duplicate-column',
            severity: 'warning',
            received: name,
            expected: `one column for ${path}; ${showReceived(columns[path])} is read`,
          },
        ),
      );
    else {
      columns[path] = name;
      read.push({ at, path, kind, name });
    }
  });
  if (unread > MOST_UNREAD)
    issues.push(
      rowIssue(place, {
        code: 'more-unread-columns',
        severity: 'warning',
        received: `${String(unread - MOST_UNREAD)} more columns that are not read`,
        expected: 'the fields of a claim, a column each',
      }),
    );
  if (read.length === 0)
    issues.unshift(
      rowIssue(place, {
        code: 'no-known-column',
        severity: 'error',
        received: header.join(', '),
        expected: 'a first row that names columns, such as figure, outcome, source, date, place',
      }),
    );
  const readPlain = plainRows(read, setting);
  return {
    columns,
    issues,
    ...(readPlain === null ? {} : { readPlain }),
    readRow: (cells, row) => {
      const claim: Record<string, unknown> = {};
      const asked: RowIssue[] = [];
      for (const { at, path, kind, name } of read) {
        const cell = cells[at];
        if (cell === undefined || cell === '') continue;
        const value = readCell(kind, cell, setting);
        if (value === undefined) continue;
        if (isAsked(value))
          asked.push(ambiguousDate({ ...row, column: name }, cell, value, idOf(claim)));
        else setAt(claim, path, value);
      }
      return { claims: read.length === 0 ? [] : [settled(claim)], issues: asked };
    },
  };
};

function idOf(claim: UncheckedClaim): string | undefined {
  return typeof claim['id'] === 'string' ? claim['id'] : undefined;
}

/** A date that may be either of two days: the claim is used without it, and somebody is asked. */
export function ambiguousDate(
  place: RowPlace,
  cell: string,
  { [ASKED]: [dayFirst, monthFirst] }: AskedDate,
  claimId?: string,
): RowIssue {
  return rowIssue(place, {
    code: 'ambiguous-date',
    severity: 'warning',
    claimId,
    received: cell,
    expected: `${dayFirst} or ${monthFirst}: which one? Write it so, or tell the reader whether dates are day-first or month-first`,
  });
}

/** So many columns that are not read are named; a header may have a million. */
const MOST_UNREAD = 100;

function unknownColumn(place: RowPlace, name: string): RowIssue {
  const near = nearestColumn(name);
  return rowIssue(place, {
    code: 'unknown-column',
    severity: 'warning',
    received: name,
    expected:
      near === null
        ? 'a field of a claim; the column is not read'
        : `"${near}", if that was meant; the column is not read`,
  });
}
