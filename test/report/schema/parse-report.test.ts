import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseReport, REPORT_VERSION, reconcileClaims, redact } from 'casualty-claims';
import { renderText } from 'casualty-claims/render';
import { violations } from 'casualty-claims/testing';
import { reportSchema } from '../../../src/report/schema/report-schema';

// Reports as releases wrote them: `version-N.json` is never made again once a release with that
// version is out.
const folder = new URL('../stored/', import.meta.url);
const stored = readdirSync(folder).map(
  (file) =>
    [
      file,
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>,
    ] as const,
);

describe('a report that was stored', () => {
  test('is there of every version', () => {
    expect(stored.map(([file]) => file).sort()).toEqual(
      Array.from({ length: REPORT_VERSION }, (_, at) => `version-${String(at + 1)}.json`).sort(),
    );
  });

  test.each(stored)('%s is read, keeps the laws, and can be rendered', (file, report) => {
    const parsed = parseReport(report);
    expect(
      parsed.ok ? [] : parsed.issues.map(({ message }) => message),
      'the shape changed: raise REPORT_VERSION, add a step to src/report/migrations.ts, ' +
        'and store a report of the new version',
    ).toEqual([]);
    if (!parsed.ok) return;
    expect(`version-${String(parsed.storedAs)}.json`).toBe(file);
    expect(violations(parsed.report)).toEqual([]);
    expect(renderText(parsed.report)).toContain('incidents');
  });

  test.each(stored)('%s has no field that the shape of today does not know', (_file, report) => {
    const parsed = parseReport(report);
    expect(parsed.ok && reportSchema().parse(parsed.report)).toEqual(parsed.ok && parsed.report);
  });

  test('has every part that a report may have, so that a change of any is seen', () => {
    const newest =
      stored.find(([file]) => file === `version-${String(REPORT_VERSION)}.json`)?.[1] ?? {};
    expect(Object.keys(newest).sort()).toEqual(Object.keys(reportSchema().unwrap().shape).sort());
    for (const list of [
      'incidents',
      'summaries',
      'unplaced',
      'rejected',
      'issues',
      'claims',
      'changes',
    ])
      expect(newest[list]).not.toEqual([]);
  });
});

describe('parseReport', () => {
  const report = reconcileClaims([
    { id: 'a', figure: 42, outcome: 'killed', place: 'Qadi Askar', date: '2014-01-08' },
  ]);

  test('hands on what reconcileClaims gave, and what redact left of it', () => {
    expect(parseReport(report)).toEqual({ ok: true, report, storedAs: REPORT_VERSION });
    expect(parseReport(redact(report).report)).toMatchObject({ ok: true });
  });

  test('keeps a field that a later release of the same version added', () => {
    const parsed = parseReport({ ...report, addedLater: 1 });
    expect(parsed.ok && parsed.report).toHaveProperty('addedLater', 1);
  });

  test.each<[string, unknown, string]>([
    ['not-a-report', null, 'the report is null'],
    ['not-a-report', '{"version":1}', 'expected a report as reconcileClaims returns it'],
    ['not-a-report', [report], 'the report is an array of 1'],
    ['not-a-report', Object.create({ version: 1 }), 'expected a report'],
    [
      'report-version-unreadable',
      { ...report, version: '1' },
      `the report's version is "1"; expected a whole number from 1`,
    ],
    ['report-version-unreadable', { ...report, version: 0 }, 'expected a whole number from 1'],
    ['report-version-unreadable', { ...report, version: 1.5 }, 'expected a whole number from 1'],
    [
      'report-version-newer',
      { ...report, version: REPORT_VERSION + 1 },
      `the report's version is ${String(REPORT_VERSION + 1)}; expected a version up to ${String(REPORT_VERSION)}: a newer release made this report, and reads it`,
    ],
    [
      'report-shape',
      { ...report, incidents: 7 },
      "the report's incidents is 7; expected what a report has there",
    ],
    ['report-shape', { version: 1 }, "the report's convention is nothing"],
  ])('refuses with %s', (code, input, message) => {
    const parsed = parseReport(input);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.issues[0]).toMatchObject({ code, severity: 'error' });
    expect(parsed.issues[0]?.message).toContain(message);
  });

  test('tells at most 100 issues of a report in which everything is wrong', () => {
    const parsed = parseReport({ ...report, unplaced: Array.from({ length: 10_000 }, () => 7) });
    expect(parsed.ok ? 0 : parsed.issues.length).toBe(100);
  });
});
