import { parseClaims, type Claim, type RejectedClaim } from '../../claim';
import { checkFields } from '../../claim/parse/check-fields';
import { canonicalClaim } from '../../claim/parse/canonical-claim';
import type { Issue } from '../../issue/issue';
import type { ClaimBatch, UncheckedClaim } from '../input/claim-batch';
import { located, type RowIssue } from '../input/row-issue';

/** What `parseClaims` makes of what was read, and every issue with its place in the file. */
export interface ParsedBatch {
  /** The usable claims in regular form. */
  readonly claims: readonly Claim[];
  /** The others, with what was read. */
  readonly rejected: readonly RejectedClaim[];
  /** What the reader found and what `parseClaims` found, by line. */
  readonly issues: readonly RowIssue[];
}

/**
 * Checks the claims that were read, as `parseClaims` does, and names for every issue the line and
 * the column to look at: the whole of a file, or of several, for claims refer to one another,
 * across files too.
 *
 * @example
 * ```ts
 * import { collectClaims, parseBatch, readCsv } from 'casualty-claims/io';
 *
 * const sheet =
 *   'Figure,Outcome,Latitude,Longitude,Where\n42,killed,36.2,37.2,Qadi Askar\n12,killed,4239,37.1,Aleppo\n';
 * const { issues } = parseBatch(await collectClaims(readCsv(sheet, { file: 'sheet.csv' })));
 * issues.map(({ line, column, code, received }) => [line, column, code, received]); // => [[3, 'Latitude', 'invalid-place-lat', '4239']]
 *
 * const parts = await collectClaims(
 *   readCsv('id,figure,population,partOf\nb,3,children,a\n', { file: 'parts.csv' }),
 * );
 * parseBatch([await collectClaims(readCsv('id,figure,outcome\na,42,killed\n')), parts]).issues; // => []
 * ```
 */
export function parseBatch(batches: ClaimBatch | readonly ClaimBatch[]): ParsedBatch {
  const all = isList(batches) ? batches : [batches];
  const written = claimsOf(all);
  const found = all.flatMap(({ issues }) => issues);
  if (written.length === 0) return { claims: [], rejected: [], issues: found };
  const { claims, rejected, issues } = parseClaims(written);
  if (issues.length === 0) return { claims, rejected, issues: found };
  const placeOf = placeFinder(all, rejected);
  const first: Standing = {
    file: all[0]?.file,
    line: all[0]?.lines[0] ?? 1,
    columns: all[0]?.columns,
  };
  const files = new Map(all.map(({ file }, at) => [file, at]));
  const own = issues.map((issue): RowIssue => {
    const { file, line, columns } = placeOf(issue) ?? first;
    return located(issue, { file, line, column: columnOf(issue, columns ?? {}) });
  });
  return {
    claims,
    rejected,
    issues: [...found, ...own].sort(
      (a, b) => (files.get(a.file) ?? 0) - (files.get(b.file) ?? 0) || a.line - b.line,
    ),
  };
}

/** The claims of several batches. */
export function claimsOf(batches: readonly ClaimBatch[]): readonly UncheckedClaim[] {
  const [only, ...others] = batches;
  if (only !== undefined && others.length === 0) return only.claims;
  const claims: UncheckedClaim[] = [];
  for (const batch of batches) for (const claim of batch.claims) claims.push(claim);
  return claims;
}

/**
 * Names for issues of claims that were read the place in the file; those of no claim stay as they
 * are.
 */
export function locatedIssues(
  issues: readonly Issue[],
  batches: readonly ClaimBatch[],
): readonly Issue[] {
  if (issues.every(({ claimId }) => claimId === undefined)) return issues;
  const placeOf = placeFinder(batches, []);
  return issues.map((issue) => {
    const place = placeOf(issue);
    return place === undefined
      ? issue
      : located(issue, { ...place, column: columnOf(issue, place.columns ?? {}) });
  });
}

interface Standing {
  readonly file: string | undefined;
  readonly line: number;
  readonly columns: Readonly<Record<string, string>> | undefined;
}

function isList(batches: ClaimBatch | readonly ClaimBatch[]): batches is readonly ClaimBatch[] {
  return Array.isArray(batches);
}

/**
 * The column that a field was read from, or the nearest that holds it; in JSON the field is the
 * column.
 */
export function columnOf(
  { path }: Issue,
  columns: Readonly<Record<string, string>>,
): string | undefined {
  const names = path.filter((part) => typeof part === 'string');
  const [field] = names;
  if (field === undefined) return undefined;
  const dotted = names.slice(0, 2).join('.');
  return (
    columns[dotted] ??
    columns[field] ??
    Object.entries(columns).find(([name]) => name.startsWith(`${field}.`))?.[1] ??
    (Object.keys(columns).length === 0 ? dotted : undefined)
  );
}

/**
 * Finds where the claim of an issue stands: by the input that was rejected, else by the id, which
 * for a claim without one is its hash.
 */
function placeFinder(
  batches: readonly ClaimBatch[],
  rejected: readonly RejectedClaim[],
): (issue: Issue) => Standing | undefined {
  const refused = new Set(rejected.map(({ input }) => input));
  const ofInput = new Map<unknown, Standing>();
  if (refused.size > 0)
    eachClaim(batches, (claim, standing) =>
      refused.has(claim) ? ofInput.set(claim, standing()) : undefined,
    );
  const byIssue = new Map<Issue, Standing | undefined>();
  for (const { input, issues } of rejected)
    for (const issue of issues) byIssue.set(issue, ofInput.get(input));
  let own: OwnIssues | undefined;
  return (issue) => {
    if (byIssue.has(issue)) return byIssue.get(issue);
    own ??= ownIssues(batches);
    return issue.claimId === undefined
      ? own.withoutId.get(JSON.stringify(issue))?.shift()
      : own.byId.get(issue.claimId)?.();
  };
}

function eachClaim(
  batches: readonly ClaimBatch[],
  look: (claim: UncheckedClaim, standing: () => Standing) => void,
): void {
  for (const { claims, lines, file, columns } of batches)
    claims.forEach((claim, at) => {
      look(claim, () => ({ file, line: lines[at]!, columns }));
    });
}

interface OwnIssues {
  readonly byId: ReadonlyMap<string, () => Standing>;
  /** Of claims without an id: where those with an issue stand, in order. */
  readonly withoutId: ReadonlyMap<string, Standing[]>;
}

function ownIssues(batches: readonly ClaimBatch[]): OwnIssues {
  const byId = new Map<string, () => Standing>();
  const withoutId = new Map<string, Standing[]>();
  eachClaim(batches, (claim, standing) => {
    let id = typeof claim['id'] === 'string' ? claim['id'].trim() : '';
    if (id === '') {
      const checked = checkFields(claim);
      id = canonicalClaim(checked.fields, () => {}).id;
      for (const issue of checked.issues) {
        const key = JSON.stringify(issue);
        const known = withoutId.get(key);
        if (known === undefined) withoutId.set(key, [standing()]);
        else known.push(standing());
      }
    }
    if (!byId.has(id)) byId.set(id, standing);
  });
  return { byId, withoutId };
}
