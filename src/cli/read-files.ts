import type { Issue } from '../issue/issue';
import { collectClaims, type ClaimBatch, type UncheckedClaim } from '../io';
import { ClaimPlaces } from '../io/read/claim-places';
import { claimsOf, locatedIssues } from '../io/read/parse-batch';
import { PackedClaims } from '../linkage/stream/packed-claims';
import {
  reconcileClaims,
  reconcileInParts,
  type Report,
  type ReportInParts,
  type ReportOptions,
} from '../report';
import { openClaims } from './open';
import { openOptions, type Linking, type ReadFlags, type Reconciling } from './options';
import { readTables } from './tables';
import { clearProgress, showProgress, type IssuePrinter } from './terminal';

/** The paths of a command; none is the standard input. */
export function pathsOf(files: readonly string[]): readonly string[] {
  return files.length === 0 ? ['-'] : files;
}

/** The claims of all files, in batches as they arrive, with progress. */
export async function* batchesOf(
  files: readonly string[],
  options: ReadFlags,
): AsyncGenerator<ClaimBatch> {
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
export async function readFiles(
  files: readonly string[],
  options: ReadFlags,
  teller: IssuePrinter,
): Promise<FilesRead> {
  const batches: ClaimBatch[] = [];
  for (const path of pathsOf(files)) batches.push(await collectClaims(batchesOf([path], options)));
  const issues = batches.flatMap((batch) => batch.issues);
  teller.tell(issues);
  return { batches, claims: claimsOf(batches), issues };
}

/** What was read of all files, held in little room. */
export interface FilesPacked {
  readonly claims: PackedClaims;
  readonly places: ClaimPlaces;
  /** How many issues the readers found. */
  readonly issues: number;
}

/** As {@link readFiles}, for as many claims as there may be. */
export async function packFiles(
  files: readonly string[],
  options: ReadFlags,
  teller: IssuePrinter,
): Promise<FilesPacked> {
  const [claims, places] = [new PackedClaims(), new ClaimPlaces()];
  let issues = 0;
  for await (const batch of batchesOf(files, options)) {
    claims.add(batch.claims);
    places.add(batch);
    issues += batch.issues.length;
    teller.tell(batch.issues);
  }
  return { claims, places, issues };
}

/** Issues with the places of their claims in the files; those of no claim stay as they are. */
export function placedIssues(
  issues: readonly Issue[],
  placeOf: (issue: Issue) => number | undefined,
  places: ClaimPlaces,
): Issue[] {
  return issues.map((issue) => {
    const place = placeOf(issue);
    return place === undefined ? issue : places.located(issue, place);
  });
}

/** Settings of linking from the options, with progress. */
export function settingsOf(options: Linking, teller: IssuePrinter): ReportOptions {
  const onProgress: ReportOptions['onProgress'] = ({ stage, done, total }) => {
    showProgress(
      `${stage}: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`,
      options,
    );
  };
  return { ...readTables(options, teller), onProgress };
}

function reportSettings(options: Reconciling, teller: IssuePrinter): ReportOptions {
  const { asOf, codebook } = options;
  return {
    ...settingsOf(options, teller),
    ...(asOf === undefined ? {} : { whatIf: { asOf } }),
    ...(codebook === undefined ? {} : { reading: { estimate: codebook } }),
  };
}

/** A report of which the incidents are made as they are written. */
export interface PackedReport {
  readonly report: ReportInParts;
  /** How many issues were told before the first of them. */
  readonly issues: number;
  /** Tells those that came up in reconciling, once all is written, and how many they are. */
  readonly later: () => number;
}

/** The report of all files, of as many claims as there may be. */
export async function reconcilePacked(
  files: readonly string[],
  options: Reconciling,
  teller: IssuePrinter,
): Promise<PackedReport> {
  const settings = reportSettings(options, teller);
  const { claims, places, issues: flagged } = await packFiles(files, options, teller);
  const report = reconcileInParts(claims, settings);
  const early = report.lookup?.early ?? [];
  const tell = (issues: readonly Issue[]): number => {
    clearProgress();
    teller.tell(placedIssues(issues, (issue) => report.lookup?.placeOf(issue), places));
    return issues.length;
  };
  tell(early);
  const known = new Set(early);
  return {
    report,
    issues: flagged + early.length,
    later: () => tell([...report.issues].filter((issue) => !known.has(issue))),
  };
}

/** The report of all files, and whether anything is wrong in them. */
export async function reconcileFiles(
  files: readonly string[],
  options: Reconciling,
  teller: IssuePrinter,
): Promise<FilesRead & { readonly report: Report; readonly settings: ReportOptions }> {
  const settings = reportSettings(options, teller);
  const read = await readFiles(files, options, teller);
  const report = reconcileClaims(read.claims, settings);
  clearProgress();
  const issues = locatedIssues(report.issues, read.batches);
  teller.tell(issues);
  return { ...read, issues: [...read.issues, ...issues], report, settings };
}
