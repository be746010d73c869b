import { makeIssue, type Issue } from '../../issue/issue';
import type { WellFormedClaim } from '../input';
import { fields as fieldTable, type Field, type FieldName } from './schema';

/** The fields of an input claim that are stated; undefined ones are not. */
export type StatedFields = {
  readonly [K in keyof WellFormedClaim]: WellFormedClaim[K] | undefined;
};

/** What is left of an input claim after every field was held against its shape. */
export interface CheckedFields {
  readonly fields: StatedFields;
  readonly issues: readonly Issue[];
}

/**
 * Holds each field of one input claim against its shape. A bad field is left out of `fields` and
 * named in an issue; `figure` is passed on as it is, since {@link regularFigure} has better words
 * for it. Empty strings, null and undefined mean "not stated", as in a spreadsheet's empty cell.
 */
export function checkFields(input: Readonly<Record<string, unknown>>): CheckedFields {
  const claimId = idOf(input);
  const table = fieldTable();
  const fields: Record<string, unknown> = {};
  const issues: Issue[] = [];
  let unknown = 0;
  for (const key of Object.keys(input)) {
    const value = input[key];
    if (value === undefined || value === null || value === '') continue;
    if (!isFieldName(key)) {
      unknown += 1;
      if (unknown <= MOST_UNKNOWN) issues.push(unknownField(key, claimId));
      continue;
    }
    if (key === 'figure') {
      fields[key] = value;
      continue;
    }
    const spec: Field = table[key];
    // A Date has no parts to be seen: a schema would take it for an object that states none.
    const checked = value instanceof Date ? NO_DATE : spec.schema.safeParse(value);
    if (checked.success) {
      fields[key] = checked.data;
      continue;
    }
    issues.push(badField(key, value, spec, claimId));
    const rest = value instanceof Date ? undefined : withoutBadParts(key, value, spec);
    if (rest !== undefined) fields[key] = rest;
  }
  if (unknown > MOST_UNKNOWN) issues.push(moreUnknown(unknown - MOST_UNKNOWN, claimId));
  return { fields, issues };
}

const NO_DATE = { success: false } as const;

/** So many unknown fields of a claim are named; a claim may have a million. */
const MOST_UNKNOWN = 20;

function moreUnknown(more: number, claimId: string | undefined): Issue {
  return makeIssue({
    code: 'more-unknown-fields',
    severity: 'warning',
    claimId,
    path: [],
    received: `${String(more)} more unknown fields`,
    expected: 'only fields that a claim has',
  });
}

/** The id to name in issues, where the input has one that can be printed. */
function idOf(input: Readonly<Record<string, unknown>>): string | undefined {
  const id = Object.hasOwn(input, 'id') ? input['id'] : undefined;
  return typeof id === 'string' && id !== '' && id.length <= 1_000 ? id.trim() : undefined;
}

function isFieldName(key: string): key is FieldName {
  return Object.hasOwn(fieldTable(), key);
}

/** Names the innermost part that is wrong: `place.lat`, not `place`. */
function badField(key: FieldName, value: unknown, spec: Field, claimId: string | undefined): Issue {
  const inner = innermost(spec, value);
  // A key may be as long as somebody likes.
  const path = inner.path.map((part) => (typeof part === 'string' ? part.slice(0, 100) : part));
  return makeIssue({
    code: `invalid-${[key, ...path.filter((part) => typeof part === 'string')].join('-')}`,
    severity: spec.severity,
    claimId,
    path: [key, ...path],
    received: inner.received,
    expected: spec.expected,
  });
}

function innermost(spec: Field, value: unknown): { path: (string | number)[]; received: unknown } {
  const path = deepestPath(spec.schema.safeParse(value).error?.issues ?? []);
  let received = value;
  for (const part of path) {
    received =
      typeof received === 'object' && received !== null && Object.hasOwn(received, part)
        ? (received as Record<string | number, unknown>)[part]
        : undefined;
  }
  return { path, received };
}

interface ZodProblem {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly ZodProblem[])[];
}

/** The path of a zod problem; inside a union, that of the branch that came furthest. */
function deepestPath(problems: readonly ZodProblem[]): (string | number)[] {
  let deepest: (string | number)[] = [];
  for (const problem of problems) {
    const own = problem.path.filter((part) => typeof part !== 'symbol');
    const tail = problem.code === 'unrecognized_keys' ? (problem.keys ?? []).slice(0, 1) : [];
    const inner = (problem.errors ?? []).map(deepestPath);
    for (const path of [tail, ...inner]) {
      if (own.length + path.length > deepest.length) deepest = [...own, ...path];
    }
  }
  return deepest;
}

/**
 * Of an object with some bad parts, the good ones: a place keeps its name when its latitude is
 * 4239.
 */
function withoutBadParts(key: FieldName, value: unknown, spec: Field): unknown {
  if (
    spec.severity === 'error' ||
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value)
  )
    return undefined;
  let rest = withoutUnknownParts(value, spec);
  while (Object.keys(rest).length > 0) {
    const known = spec.schema.safeParse(rest);
    if (known.success) return known.data;
    const [part] = innermost(spec, rest).path;
    // A position needs both of its coordinates.
    const bad = key === 'place' && (part === 'lat' || part === 'lon') ? ['lat', 'lon'] : [part];
    const left = Object.entries(rest).filter(([name]) => !bad.includes(name));
    if (left.length === Object.keys(rest).length) return undefined;
    rest = Object.fromEntries(left);
  }
  return undefined;
}

/**
 * Without the parts that the field has no name for, all at once: there may be as many as somebody
 * likes.
 */
function withoutUnknownParts(value: object, spec: Field): Record<string, unknown> {
  const unknown = new Set(unknownKeys(spec.schema.safeParse(value).error?.issues ?? []));
  return Object.fromEntries(Object.entries(value).filter(([name]) => !unknown.has(name)));
}

/**
 * Of a field that may be one thing or another: a part is unknown where it is to all that have
 * parts.
 */
function unknownKeys(problems: readonly ZodProblem[]): readonly string[] {
  return problems.flatMap((problem) => {
    if (problem.path.length > 0) return [];
    if (problem.code === 'unrecognized_keys') return problem.keys ?? [];
    const [first = [], ...others] = (problem.errors ?? [])
      .filter(
        (branch) => !branch.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
      )
      .map((branch) => new Set(unknownKeys(branch)));
    return [...first].filter((key) => others.every((other) => other.has(key)));
  });
}

function unknownField(key: string, claimId: string | undefined): Issue {
  const near = nearestField(key);
  return makeIssue({
    code: 'unknown-field',
    severity: 'warning',
    claimId,
    path: [key.slice(0, 100)],
    received: key,
    expected:
      near === null
        ? `one of the fields ${Object.keys(fieldTable()).join(', ')}`
        : `"${near}", if that was meant`,
  });
}

/**
 * The field that a mistyped key most likely meant: same letters but for case and separators, or one
 * edit away.
 */
function nearestField(key: string): string | null {
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, '');
  if (key.length > 40) return null;
  return (
    Object.keys(fieldTable()).find(
      (name) => plain(name) === plain(key) || isOneEditAway(plain(name), plain(key)),
    ) ?? null
  );
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const [x, y] = [a.length - head - tail, b.length - head - tail];
  return (
    Math.max(x, y) <= 1 ||
    (x === 2 && y === 2 && a[head] === b[head + 1] && a[head + 1] === b[head])
  );
}
