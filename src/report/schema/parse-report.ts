import { makeIssue, type Issue } from '../../issue/issue';
import { migrate, MIGRATIONS, type StoredReport } from './migrations';
import { REPORT_VERSION, type Report } from '../report';
import { reportSchema } from './report-schema';

/** A report with everything wrong is told by so many places. */
const MOST_ISSUES = 100;

/**
 * A stored report that was read, or what is wrong with it. `storedAs` is the version it was stored
 * in; where that is an older one than `report.version`, the report was brought to the shape of
 * today.
 */
export type ParsedReport =
  | { readonly ok: true; readonly report: Report; readonly storedAs: number }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a report that was stored, by this release or by an older one: checks its shape, and brings
 * an older shape to the one of today step by step. What is no report, and a report of a version
 * that this release does not know, come back as issues. Fields that this version of the shape does
 * not have are kept and not looked at.
 *
 * @param stored - what `JSON.parse` gives of the stored text
 * @returns the report, or at most 100 issues
 *
 * @example
 * ```ts
 * import { parseReport, reconcileClaims } from 'casualty-claims';
 *
 * const stored = JSON.stringify(
 *   reconcileClaims([
 *     { id: 'a', figure: 42, outcome: 'killed', place: 'Qadi Askar', date: '2014-01-08' },
 *   ]),
 * );
 * const parsed = parseReport(JSON.parse(stored));
 * parsed.ok && parsed.report.incidents[0]?.measures[0]?.range; // => { lower: 42, upper: 42 }
 *
 * const newer = parseReport({ ...JSON.parse(stored), version: 7 });
 * newer.ok ? [] : newer.issues.map(({ code, received }) => [code, received]); // => [['report-version-newer', '7']]
 * ```
 */
export function parseReport(stored: unknown): ParsedReport {
  if (
    typeof stored !== 'object' ||
    stored === null ||
    Array.isArray(stored) ||
    !Object.hasOwn(stored, 'version')
  ) {
    return refused(
      'not-a-report',
      [],
      stored,
      'a report as reconcileClaims returns it: an object with a version',
    );
  }
  const { version } = stored as StoredReport;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused('report-version-unreadable', ['version'], version, 'a whole number from 1');
  }
  if (version > REPORT_VERSION) {
    return refused(
      'report-version-newer',
      ['version'],
      version,
      `${UP_TO_TODAY}: a newer release made this report, and reads it`,
    );
  }
  const report = migrate(stored as StoredReport, version, REPORT_VERSION, MIGRATIONS);
  if (report === null)
    return refused('report-version-unreadable', ['version'], version, UP_TO_TODAY);
  const { error } = reportSchema().safeParse(report);
  if (error === undefined)
    return { ok: true, report: report as unknown as Report, storedAs: version };
  return {
    ok: false,
    issues: error.issues
      .slice(0, MOST_ISSUES)
      .map(({ path, message }) => issueAt(report, path, message)),
  };
}

const UP_TO_TODAY = `a version up to ${String(REPORT_VERSION)}`;

function refused(
  code: string,
  path: Issue['path'],
  received: unknown,
  expected: string,
): ParsedReport {
  return { ok: false, issues: [reportIssue(code, path, received, expected)] };
}

function issueAt(report: unknown, keys: readonly PropertyKey[], message: string): Issue {
  const path = keys.map((key) => (typeof key === 'number' ? key : String(key)));
  const received = path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<string | number, unknown>)[key]
        : undefined,
    report,
  );
  return reportIssue('report-shape', path, received, `what a report has there (${message})`);
}

/**
 * Like every issue, but its sentence speaks of the report where a claim's would speak of the claim.
 */
function reportIssue(
  code: string,
  path: Issue['path'],
  received: unknown,
  expected: string,
): Issue {
  const issue = makeIssue({ code, severity: 'error', path, received, expected });
  const where = path.length === 0 ? 'the report' : `the report's ${path.map(String).join('.')}`;
  return { ...issue, message: `${where} is ${issue.received}; expected ${expected}` };
}
