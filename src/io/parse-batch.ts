import { parseClaims, type Claim, type RejectedClaim } from '../claim';
import { checkFields } from '../claim/check-fields';
import { regularClaim } from '../claim/regular';
import type { Issue } from '../issue/issue';
import type { ClaimBatch, UncheckedClaim } from './claim-batch';
import { located, type RowIssue } from './row-issue';

/**
 * What `parseClaims` makes of what was read, and every issue with its place in the file.
 *
 * @example
 * ```ts
 * import { collectClaims, parseBatch, readCsv, type ParsedBatch } from 'casualty-claims/io';
 *
 * const parsed: ParsedBatch = parseBatch(await collectClaims(readCsv('id,figure,outcome\na,42,killed\nb,12,vaporised\n')));
 * [parsed.claims.length, parsed.rejected.length]; // => [1, 1]
 * ```
 */
export interface ParsedBatch {
  /** The usable claims in regular form. */
  readonly claims: readonly Claim[];
  /** The others, with what was read. */
  readonly rejected: readonly RejectedClaim[];
  /** What the reader found and what `parseClaims` found, by line. */
  readonly issues: readonly RowIssue[];
}

/**
 * Checks the claims that were read, as `parseClaims` does, and names for every issue the line and the column to look
 * at: the whole of a file, for claims refer to one another.
 *
 * @example
 * ```ts
 * import { collectClaims, parseBatch, readCsv } from 'casualty-claims/io';
 *
 * const sheet = 'Figure,Outcome,Latitude,Longitude,Where\n42,killed,36.2,37.2,Qadi Askar\n12,killed,4239,37.1,Aleppo\n';
 * const { issues } = parseBatch(await collectClaims(readCsv(sheet, { file: 'sheet.csv' })));
 * issues.map(({ line, column, code, received }) => [line, column, code, received]); // => [[3, 'Latitude', 'invalid-place-lat', '4239']]
 * ```
 */
export function parseBatch(batch: ClaimBatch): ParsedBatch {
  if (batch.claims.length === 0) return { claims: [], rejected: [], issues: batch.issues };
  const { claims, rejected, issues } = parseClaims(batch.claims);
  const lineOf = issues.length === 0 ? () => undefined : lineFinder(batch, rejected);
  const own = issues.map((issue): RowIssue => {
    const column = columnOf(issue, batch.columns ?? {});
    return located(issue, { file: batch.file, line: lineOf(issue) ?? batch.lines[0] ?? 1, column });
  });
  return { claims, rejected, issues: [...batch.issues, ...own].sort((a, b) => a.line - b.line) };
}

/** The column that a field was read from, or the nearest that holds it; in JSON the field is the column. */
function columnOf({ path }: Issue, columns: Readonly<Record<string, string>>): string | undefined {
  const names = path.filter((part) => typeof part === 'string');
  const [field] = names;
  if (field === undefined) return undefined;
  const dotted = names.slice(0, 2).join('.');
  return columns[dotted] ?? columns[field] ?? Object.entries(columns).find(([name]) => name.startsWith(`${field}.`))?.[1] ?? (Object.keys(columns).length === 0 ? dotted : undefined);
}

/** Finds the line of an issue: by the input that was rejected, else by the id, which for a claim without one is its hash. */
function lineFinder({ claims, lines }: ClaimBatch, rejected: readonly RejectedClaim[]): (issue: Issue) => number | undefined {
  const lineOfInput = new Map<unknown, number>();
  claims.forEach((claim, at) => lineOfInput.set(claim, lines[at] ?? 1));
  const byIssue = new Map<Issue, number | undefined>();
  for (const { input, issues } of rejected) for (const issue of issues) byIssue.set(issue, lineOfInput.get(input));
  let own: OwnIssues | undefined;
  return (issue) => {
    if (byIssue.has(issue)) return byIssue.get(issue);
    own ??= ownIssues(claims, lines);
    return issue.claimId === undefined ? own.withoutId.get(JSON.stringify(issue))?.shift() : own.byId.get(issue.claimId);
  };
}

interface OwnIssues {
  readonly byId: ReadonlyMap<string, number>;
  /** Of claims without an id: the lines with an issue, in order. */
  readonly withoutId: ReadonlyMap<string, number[]>;
}

function ownIssues(claims: readonly UncheckedClaim[], lines: readonly number[]): OwnIssues {
  const byId = new Map<string, number>();
  const withoutId = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    const line = lines[at] ?? 1;
    let id = typeof claim['id'] === 'string' ? claim['id'].trim() : '';
    if (id === '') {
      const checked = checkFields(claim);
      id = regularClaim(checked.fields, () => {}).id;
      for (const issue of checked.issues) {
        const key = JSON.stringify(issue);
        const known = withoutId.get(key);
        if (known === undefined) withoutId.set(key, [line]);
        else known.push(line);
      }
    }
    if (!byId.has(id)) byId.set(id, line);
  });
  return { byId, withoutId };
}
