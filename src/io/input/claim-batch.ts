import type { RowIssue } from './row-issue';

/** A claim in the written form, before `parseClaims` has looked at it: any field may be wrong. */
export type UncheckedClaim = Readonly<Record<string, unknown>>;

/**
 * What a reader hands on: the claims of some rows, and what was wrong with any of them. A reader
 * yields batches as the file goes by; {@link collectClaims} makes one of them all.
 */
export interface ClaimBatch {
  /** The file, where the reader was told its name. */
  readonly file?: string;
  /**
   * Rows seen: lines of NDJSON, items of a JSON list, rows of a table below its header. Blank ones
   * do not count.
   */
  readonly rows: number;
  /** Rows with an issue, whether or not claims could be made of them. */
  readonly flagged: number;
  /** The claims in the written form, for `parseClaims`; a row may make none, or several. */
  readonly claims: readonly UncheckedClaim[];
  /** The line on which the row of each claim begins. */
  readonly lines: readonly number[];
  /** Of a table: the header of the column that each field was read from. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What was wrong or doubtful, in the order of the rows. */
  readonly issues: readonly RowIssue[];
}

/** Rows between two batches of a long piece of text. */
const ROWS_A_BATCH = 4_096;

/** A batch while it is being filled. */
export class OpenBatch {
  private rows = 0;
  private flagged = 0;
  private claims: UncheckedClaim[] = [];
  private lines: number[] = [];
  private issues: RowIssue[] = [];

  constructor(
    private readonly file: string | undefined,
    private readonly columns?: Readonly<Record<string, string>>,
  ) {}

  /** One row with one claim and nothing wrong: the way nearly every row goes. */
  addClaim(line: number, claim: UncheckedClaim): void {
    this.rows += 1;
    this.claims.push(claim);
    this.lines.push(line);
  }

  /** One row with what was made of it. */
  addRow(
    line: number,
    claims: readonly UncheckedClaim[],
    issues: readonly RowIssue[],
    flagged = issues.length > 0,
  ): void {
    this.rows += 1;
    if (flagged) this.flagged += 1;
    for (const claim of claims) {
      this.claims.push(claim);
      this.lines.push(line);
    }
    for (const issue of issues) this.issues.push(issue);
  }

  /** An issue of the file, not of a row below its header. */
  addIssue(issue: RowIssue): void {
    this.issues.push(issue);
  }

  /** Whether there is enough in it to hand on. */
  isFull(): boolean {
    return this.rows >= ROWS_A_BATCH;
  }

  /** Whether there is nothing in it. */
  isEmpty(): boolean {
    return this.rows === 0 && this.issues.length === 0;
  }

  /** What is in it, which leaves it empty. */
  take(): ClaimBatch {
    const { file, columns, rows, flagged, claims, lines, issues } = this;
    [this.rows, this.flagged, this.claims, this.lines, this.issues] = [0, 0, [], [], []];
    return {
      ...(file === undefined ? {} : { file }),
      rows,
      flagged,
      claims,
      lines,
      ...(columns === undefined ? {} : { columns }),
      issues,
    };
  }
}

/**
 * All batches of a reader as one.
 *
 * @example
 * ```ts
 * import { reconcileClaims } from 'casualty-claims';
 * import { collectClaims, readCsv } from 'casualty-claims/io';
 *
 * const { claims } = await collectClaims(readCsv('figure;outcome;source\nat least 42;killed;A\n70;killed;B\n'));
 * reconcileClaims(claims).claims.length; // => 2
 * ```
 */
export async function collectClaims(
  batches: AsyncIterable<ClaimBatch> | Iterable<ClaimBatch>,
): Promise<ClaimBatch> {
  let all: {
    rows: number;
    flagged: number;
    claims: UncheckedClaim[];
    lines: number[];
    issues: RowIssue[];
  } = { rows: 0, flagged: 0, claims: [], lines: [], issues: [] };
  let about: Pick<ClaimBatch, 'file' | 'columns'> = {};
  for await (const { rows, flagged, claims, lines, issues, ...rest } of batches) {
    about = { ...about, ...rest };
    all = { ...all, rows: all.rows + rows, flagged: all.flagged + flagged };
    // Not spread into one push: a batch may have more items than a call has arguments.
    for (const claim of claims) all.claims.push(claim);
    for (const line of lines) all.lines.push(line);
    for (const issue of issues) all.issues.push(issue);
  }
  return { ...about, ...all };
}
