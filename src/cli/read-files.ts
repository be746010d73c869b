import type { Issue } from '../issue/issue';
import { collectClaims, type ClaimBatch, type UncheckedClaim } from '../io';
import { claimsOf, locatedIssues } from '../io/parse-batch';
import { reconcileClaims, type Report, type ReportOptions } from '../report';
import { openClaims } from './open';
import { openOptions, type Linking, type Reading, type Reconciling } from './options';
import { readTables } from './tables';
import { clearProgress, showProgress, type Teller } from './terminal';

/** The paths of a command; none is the standard input. */
export function pathsOf(files: readonly string[]): readonly string[] {
  return files.length === 0 ? ['-'] : files;
}

/** The claims of all files, in batches as they arrive, with progress. */
export async function* batchesOf(files: readonly string[], options: Reading): AsyncGenerator<ClaimBatch> {
  let rows = 0;
  for (const path of pathsOf(files)) {
    for await (const batch of openClaims(path, openOptions(options))) {
      rows += batch.rows;
      showProgress(`reading ${path}: ${rows.toLocaleString('en-US')} rows`, options);
      yield batch;
    }
  }
  clearProgress();
}

/** What was read of all files: a batch a file. */
export interface FilesRead {
  readonly batches: readonly ClaimBatch[];
  readonly claims: readonly UncheckedClaim[];
  /** What the readers found. */
  readonly issues: readonly Issue[];
}

/** Reads all files as one set of claims, which may refer to one another. */
export async function readFiles(files: readonly string[], options: Reading, teller: Teller): Promise<FilesRead> {
  const batches: ClaimBatch[] = [];
  for (const path of pathsOf(files)) batches.push(await collectClaims(batchesOf([path], options)));
  const issues = batches.flatMap((batch) => batch.issues);
  teller.tell(issues);
  return { batches, claims: claimsOf(batches), issues };
}

/** Settings of linking from the options, with progress. */
export function settingsOf(options: Linking, teller: Teller): ReportOptions {
  const onProgress: ReportOptions['onProgress'] = ({ stage, done, total }) => {
    showProgress(`${stage}: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`, options);
  };
  return { ...readTables(options, teller), onProgress };
}

/** The report of all files, and whether anything is wrong in them. */
export async function reconcileFiles(files: readonly string[], options: Reconciling, teller: Teller): Promise<FilesRead & { readonly report: Report; readonly settings: ReportOptions }> {
  const { asOf, codebook } = options;
  const settings: ReportOptions = { ...settingsOf(options, teller), ...(asOf === undefined ? {} : { asOf }), ...(codebook === undefined ? {} : { estimate: codebook }) };
  const read = await readFiles(files, options, teller);
  const report = reconcileClaims(read.claims, settings);
  clearProgress();
  const issues = locatedIssues(report.issues, read.batches);
  teller.tell(issues);
  return { ...read, issues: [...read.issues, ...issues], report, settings };
}
