import { isAsked, readCell } from './cell';
import { setAt, settled } from './claim-row';
import { COLUMNS } from './columns';
import { MisuseError } from '../../issue/misuse';
import { rowIssue, type RowIssue } from '../input/row-issue';
import { cellsByName, type CellsByName, type Table } from './table';
import { ambiguousDate } from './table-own';

/**
 * The columns that a field is read from: one; or several, of which the first that is not empty is
 * taken; or the year, month and day of a date in columns of their own, of which 0 is unknown.
 */
export type MappedField =
  | string
  | readonly string[]
  | { readonly year: string; readonly month: string; readonly day: string };

/** One of the counts that a row gives: killed, wounded, each a claim of its own. */
export interface MappedCount {
  /** What it is called; its claim's id is that of the row, a colon and this. */
  readonly name: string;
  /**
   * Fields of this claim alone; a row that has none of its figure's columns filled makes no claim
   * of it.
   */
  readonly fields: Readonly<Record<string, MappedField>>;
  /** Values of this claim that no column gives. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** The count that it is among; it takes all else from there. */
  readonly partOf?: string;
}

/**
 * How the rows of somebody's table say what a claim says: field of the written form → column. A
 * column is named by its header, whatever its case.
 */
export interface TableMapping {
  /** Fields of every claim of a row. */
  readonly fields: Readonly<Record<string, MappedField>>;
  /** Values of every claim that no column gives. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** Where a row gives several counts; where left out, a row is one claim. */
  readonly counts?: readonly MappedCount[];
  /** What stands for "not known" in a cell: `-99`, `?`. */
  readonly unknown?: readonly string[];
}

/** A table read by a mapping. */
export function mappedTable(mapping: TableMapping): Table {
  const counts = mapping.counts ?? [];
  checkPaths([mapping, ...counts]);
  const unknown = new Set(mapping.unknown ?? []);
  return (header, place, setting) => {
    const cellsOf = cellsByName(header);
    const present = new Set(header.map((name) => name.trim().toLowerCase()));
    const columns: Record<string, string> = {};
    const issues: RowIssue[] = [];
    for (const [path, from] of [mapping, ...counts].flatMap(({ fields }) =>
      Object.entries(fields),
    )) {
      const names = namesOf(from);
      const found = names.find((name) => present.has(name.toLowerCase()));
      if (found !== undefined) columns[path] ??= found;
      else
        issues.push(
          rowIssue(place, {
            code: 'missing-column',
            severity: 'warning',
            path: [path],
            received: header.join(', '),
            expected: `a column ${names.map((name) => JSON.stringify(name)).join(' or ')}`,
          }),
        );
    }
    return {
      columns,
      issues,
      readRow: (cells, row) => {
        const asked: RowIssue[] = [];
        const raw = cellsOf(cells);
        const byName: CellsByName = (name) => {
          const cell = raw(name.toLowerCase());
          return unknown.has(cell) ? '' : cell;
        };
        const fill = (
          claim: Record<string, unknown>,
          { fields, constants = {} }: Pick<MappedCount, 'fields' | 'constants'>,
        ): void => {
          for (const [path, value] of Object.entries(constants)) setAt(claim, path, value);
          for (const [path, from] of Object.entries(fields)) {
            const { cell, column } = cellOf(from, byName);
            const value = readCell(COLUMNS.get(path) ?? 'text', cell, setting);
            if (value === undefined) continue;
            if (isAsked(value)) asked.push(ambiguousDate({ ...row, column }, cell, value));
            else setAt(claim, path, value);
          }
        };
        if (counts.length === 0) {
          const claim: Record<string, unknown> = {};
          fill(claim, mapping);
          return { claims: [settled(claim)], issues: asked };
        }
        const shared: Record<string, unknown> = {};
        fill(shared, mapping);
        const rowId = typeof shared['id'] === 'string' ? shared['id'] : `row-${String(row.line)}`;
        const given = counts.filter(({ fields }) =>
          Object.entries(fields).some(
            ([path, from]) => isFigure(path) && cellOf(from, byName).cell !== '',
          ),
        );
        if (given.length === 0)
          asked.push(
            rowIssue(row, {
              code: 'nothing-counted',
              severity: 'warning',
              received: undefined,
              expected: `a number in one of ${counts
                .flatMap(({ fields }) =>
                  Object.entries(fields)
                    .filter(([path]) => isFigure(path))
                    .flatMap(([, from]) => namesOf(from)),
                )
                .join(', ')}; unknown is not zero, so the row makes no claim`,
            }),
          );
        const claims = given.map((count) => {
          const whole = given.find(({ name }) => name === count.partOf);
          const claim: Record<string, unknown> =
            whole === undefined
              ? structuredClone({ ...shared, id: `${rowId}:${count.name}` })
              : { id: `${rowId}:${count.name}` };
          fill(claim, count);
          if (whole !== undefined) claim['partOf'] = `${rowId}:${whole.name}`;
          // Its whole was not counted: what it would have taken from there it says itself.
          else if (count.partOf !== undefined)
            for (const [path, value] of Object.entries(
              counts.find(({ name }) => name === count.partOf)?.constants ?? {},
            ))
              if (!Object.hasOwn(claim, path)) setAt(claim, path, value);
          return settled(claim);
        });
        return { claims, issues: asked };
      },
    };
  };
}

function isFigure(path: string): boolean {
  return path === 'figure' || path.startsWith('figure.') || path === 'people';
}

function namesOf(from: MappedField): readonly string[] {
  if (typeof from === 'string') return [from];
  return 'year' in from ? [from.year] : from;
}

function cellOf(from: MappedField, byName: CellsByName): { cell: string; column: string } {
  if (typeof from === 'string') return { cell: byName(from), column: from };
  if ('year' in from) {
    const [year, month, day] = [from.year, from.month, from.day].map((name) =>
      byName(name).replace(/^0+/, ''),
    );
    const known = [year, month, month === '' ? '' : day].filter(
      (part): part is string => part !== undefined && part !== '',
    );
    return {
      cell:
        year === '' ? '' : known.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-'),
      column: from.year,
    };
  }
  const column = from.find((name) => byName(name) !== '') ?? from[0] ?? '';
  return { cell: byName(column), column };
}

/** A field that does not exist is a mistake of the program, not of the data. */
function checkPaths(parts: readonly Pick<MappedCount, 'fields' | 'constants'>[]): void {
  for (const { fields, constants = {} } of parts) {
    const wrong = [...Object.keys(fields), ...Object.keys(constants)].find(
      (path) => !COLUMNS.has(path),
    );
    if (wrong !== undefined)
      throw new MisuseError(
        'mapping-unknown-field',
        `the mapping names the field ${JSON.stringify(wrong)}; a claim has ${[...COLUMNS.keys()].join(', ')}`,
      );
  }
}
