import type { ZodType } from 'zod';
import { canonicalJson } from '../claim/content-id';
import { makeIssue, type Issue } from '../issue/issue';

/**
 * What parsing a table of names makes of its input: every item is in `entries` or in `rejected`.
 */
export interface ParsedTable<T> {
  /** The usable entries, in the order of the input. */
  readonly entries: readonly T[];
  /** The others, with their input and what was wrong with them. */
  readonly rejected: readonly { readonly input: unknown; readonly issues: readonly Issue[] }[];
  /** Every issue; `path` begins with the position of the entry. */
  readonly issues: readonly Issue[];
}

/**
 * One field of an entry: without a good one that is `needed` the entry is rejected, else it counts
 * as unstated.
 */
export interface EntryField {
  readonly schema: ZodType;
  readonly needed: boolean;
  readonly expected: string;
}

/** What is left of an entry after each field was held against its shape. */
export interface CheckedEntry {
  readonly at: number;
  readonly input: unknown;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly issues: Issue[];
}

/**
 * Reads a table: a list of entries, each checked field by field. Of several entries of one id the
 * last holds, as it does across tables, and the others are named in an issue where they differ.
 * `check` looks at the entries that are left, all together, and adds to their issues.
 */
export function parseTable<T extends { readonly id: string }>(
  input: unknown,
  fields: Readonly<Record<string, EntryField>>,
  check: (entries: readonly CheckedEntry[]) => void,
): ParsedTable<T> {
  if (!Array.isArray(input))
    return {
      entries: [],
      rejected: [],
      issues: [
        makeIssue({
          code: 'not-a-list',
          severity: 'error',
          path: [],
          received: input,
          expected: 'a list of entries',
        }),
      ],
    };
  const items: unknown[] = input;
  const read = items.map((item, at) => checkEntry(item, at, fields));
  const usable = read.filter(({ issues }) => !issues.some(({ severity }) => severity === 'error'));
  const last = new Map(usable.map((entry) => [entry.fields['id'], entry]));
  const kept = usable.filter((entry) => last.get(entry.fields['id']) === entry);
  for (const entry of usable) {
    const other = last.get(entry.fields['id']);
    if (
      other === undefined ||
      other === entry ||
      canonicalJson(other.fields) === canonicalJson(entry.fields)
    )
      continue;
    entry.issues.push(
      makeIssue({
        code: 'duplicate-entry',
        severity: 'warning',
        path: [entry.at, 'id'],
        received: entry.fields['id'],
        expected: `an id that no later entry has; entry ${String(other.at)} was used`,
      }),
    );
  }
  // Before it is looked at together with the others.
  const known = new Set(usable);
  check(kept);
  return {
    // Each field has passed the schema of its name.
    entries: kept.map((entry) => entry.fields as unknown as T),
    rejected: read
      .filter((entry) => !known.has(entry))
      .map((entry) => ({ input: entry.input, issues: entry.issues })),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** So many unknown fields of an entry are named; it may have a million. */
const MOST_UNKNOWN = 20;

function checkEntry(
  input: unknown,
  at: number,
  table: Readonly<Record<string, EntryField>>,
): CheckedEntry {
  const issues: Issue[] = [];
  const fields: Record<string, unknown> = {};
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    issues.push(
      makeIssue({
        code: 'not-an-entry',
        severity: 'error',
        path: [at],
        received: input,
        expected: `an object with the fields ${Object.keys(table).join(', ')}`,
      }),
    );
    return { at, input, fields, issues };
  }
  const given = input as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(table, key));
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    issues.push(
      makeIssue({
        code: 'unknown-field',
        severity: 'warning',
        path: [at, key.slice(0, 100)],
        received: key,
        expected: `one of the fields ${Object.keys(table).join(', ')}`,
      }),
    );
  }
  if (unknown.length > MOST_UNKNOWN)
    issues.push(
      makeIssue({
        code: 'more-unknown-fields',
        severity: 'warning',
        path: [at],
        received: `${String(unknown.length - MOST_UNKNOWN)} more unknown fields`,
        expected: `only the fields ${Object.keys(table).join(', ')}`,
      }),
    );
  for (const [key, { schema, needed, expected }] of Object.entries(table)) {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const isStated = value !== undefined && value !== null && value !== '';
    if (!isStated && !needed) continue;
    const checked = schema.safeParse(value);
    if (checked.success) fields[key] = checked.data;
    else
      issues.push(
        makeIssue({
          code: `invalid-${key}`,
          severity: needed ? 'error' : 'warning',
          path: [at, key],
          received: value,
          expected,
        }),
      );
  }
  return { at, input, fields, issues };
}
