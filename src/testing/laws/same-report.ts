import { printable, printableLines } from '../../issue/printable';

/** One place where two reports are not the same. */
export interface ReportDifference {
  /**
   * Where, by ids, labels and lineages rather than by positions:
   * `incidents[incident-1].measures[killed].range.upper`.
   */
  readonly path: string;
  /** What the first report has there; `undefined` where it has nothing. */
  readonly a: unknown;
  /** What the second has. */
  readonly b: unknown;
}

/** What {@link sameReport} finds. */
export interface ReportSameness {
  readonly same: boolean;
  /** Every difference, in the order of the reports. */
  readonly differences: readonly ReportDifference[];
  /**
   * The first differences, one a line, for the message of a failed test; empty where there are
   * none.
   */
  readonly text: string;
}

/** So many differences are put into words. */
const MOST_SHOWN = 30;
/** So much is shown of a value. */
const LONGEST = 120;
/** What tells the items of a list apart, the first that all of them have. */
const KEYS = ['id', 'label', 'lineage', 'claimId'];

/**
 * Whether two reports say the same, and where they do not. Items of a list are held against each
 * other by their ids, labels or lineages, so that one incident more is one difference and not a
 * shift of all that follow.
 *
 * @param a - a report, or a part of one
 * @param b - another
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { buildScenario, sameReport } from 'casualty-claims/testing';
 *
 * const claims = buildScenario('agreement');
 * sameReport(reconcileClaims(claims), reconcileClaims([...claims].reverse())).same; // => true
 *
 * const { text } = sameReport(
 *   { measures: [{ label: 'killed', range: { lower: 10, upper: 12 } }] },
 *   { measures: [{ label: 'killed', range: { lower: 12, upper: 12 } }] },
 * );
 * text; // => 'measures[killed].range.lower: 10 ≠ 12'
 * ```
 */
export function sameReport(a: unknown, b: unknown): ReportSameness {
  const differences: ReportDifference[] = [];
  compare(a, b, '', differences);
  const lines = differences
    .slice(0, MOST_SHOWN)
    .map(
      (one) =>
        `${one.path === '' ? 'the report' : printable(one.path)}: ${shown(one.a)} ≠ ${shown(one.b)}`,
    );
  if (differences.length > MOST_SHOWN)
    lines.push(`and ${String(differences.length - MOST_SHOWN)} more`);
  return { same: differences.length === 0, differences, text: printableLines(lines.join('\n')) };
}

function compare(a: unknown, b: unknown, path: string, found: ReportDifference[]): void {
  if (Object.is(a, b)) return;
  if (Array.isArray(a) && Array.isArray(b)) compareLists(a, b, path, found);
  else if (isRecord(a) && isRecord(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      compare(own(a, key), own(b, key), path === '' ? key : `${path}.${key}`, found);
  } else found.push({ path, a, b });
}

function compareLists(
  a: readonly unknown[],
  b: readonly unknown[],
  path: string,
  found: ReportDifference[],
): void {
  const key = KEYS.find((name) => tellsApart(a, name) && tellsApart(b, name));
  if (key === undefined) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1)
      compare(a[at], b[at], `${path}[${String(at)}]`, found);
    return;
  }
  const [inA, inB] = [byKey(a, key), byKey(b, key)];
  const before = found.length;
  for (const name of new Set([...inA.keys(), ...inB.keys()]))
    compare(inA.get(name), inB.get(name), `${path}[${name}]`, found);
  const [orderA, orderB] = [[...inA.keys()], [...inB.keys()]];
  if (found.length === before && orderA.join('\n') !== orderB.join('\n'))
    found.push({ path: `${path} (order)`, a: orderA, b: orderB });
}

function tellsApart(list: readonly unknown[], key: string): boolean {
  return (
    new Set(
      list.flatMap((item) =>
        isRecord(item) && typeof own(item, key) === 'string' ? [own(item, key)] : [],
      ),
    ).size === list.length
  );
}

function byKey(list: readonly unknown[], key: string): Map<string, unknown> {
  return new Map(
    list.flatMap((item) => (isRecord(item) ? [[String(own(item, key)), item] as const] : [])),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = (JSON.stringify(value) as string | undefined) ?? typeof value;
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST)}… (${String(text.length)} characters)`;
}
