import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reconcileClaims, rollup, timeline } from 'casualty-claims';
import {
  codebookTable,
  corpusOverview,
  disputePlot,
  incidentMap,
  timelinePlot,
} from 'casualty-claims/render';
import { htmlReport } from 'casualty-claims/render/page';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ALEPPO = 'examples/data/aleppo/claims.json';
const claims: unknown = JSON.parse(readFileSync(ALEPPO, 'utf8'));
const report = reconcileClaims(claims);
const { id } = report.incidents[0]!;
const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-cli-page-'));
const run = (words: readonly string[]): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'main.cjs'), ...words],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, out: stdout, err: stderr };
};

beforeAll(() => {
  buildSync({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: join(folder, 'main.cjs'),
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command', () => {
  test('writes a report as a page, to a file', () => {
    const rows = report.incidents.flatMap((incident) =>
      incident.measures
        .filter(({ accounts }) => accounts.length > 1)
        .map(({ label }) => ({ incident: incident.id, measure: label })),
    );
    const timelines = rows.map((row) => ({
      ...row,
      steps: timeline(claims, row.incident, row.measure),
    }));
    const file = join(folder, 'report.html');
    expect(
      run(['reconcile', ALEPPO, '--format', 'html', '--language', 'ar', '-o', file, '-q']),
    ).toMatchObject({ status: 0, out: '' });
    expect(readFileSync(file, 'utf8').trim()).toBe(
      htmlReport(report, { language: 'ar', timelines }).trim(),
    );
  });

  test.each([
    [
      'dispute',
      ['--measure', 'dead'],
      () =>
        disputePlot(report, { incident: id, measure: 'dead' }, { language: 'ar', theme: 'grey' }),
    ],
    [
      'timeline',
      ['--measure', 'dead'],
      () =>
        timelinePlot(
          timeline(claims, id, 'dead'),
          report,
          { incident: id, measure: 'dead' },
          { language: 'ar', theme: 'grey' },
        ),
    ],
    ['map', [], () => incidentMap(report, { incident: id }, { language: 'ar', theme: 'grey' })],
    [
      'codebooks',
      [],
      () => codebookTable(report, { incident: id }, { language: 'ar', theme: 'grey' }),
    ],
    [
      'overview',
      ['--measure', 'wounded'],
      () =>
        corpusOverview(
          rollup(report, 'month'),
          { outcome: 'wounded' },
          { language: 'ar', theme: 'grey' },
        ),
    ],
  ])('plots a %s as the library draws it', (picture, more, drawn) => {
    const { status, out } = run([
      'plot',
      ALEPPO,
      '--picture',
      picture,
      '--incident',
      id,
      ...more,
      '--language',
      'ar',
      '--theme',
      'grey',
      '-q',
    ]);
    expect([status, out]).toEqual([0, `${drawn()}\n`]);
  });

  test('says what there is to plot where it is not told', () => {
    expect(run(['plot', ALEPPO, '-q'])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining(`which incident? Say --incident; there are\n  ${id}`) as string,
    });
    expect(run(['plot', ALEPPO, '-q', '--incident', id])).toMatchObject({
      status: 2,
      err: expect.stringContaining('which measure? Say --measure') as string,
    });
    expect(
      run(['plot', ALEPPO, '-q', '--picture', 'overview', '--measure', 'slain']),
    ).toMatchObject({
      status: 2,
      err: expect.stringContaining('"slain" is not an outcome') as string,
    });
  });
});
