import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from 'casualty-claims';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-cli-'));
const file = (name: string): string => join(folder, name);
const run = (words: readonly string[], input = ''): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...words], { cwd: root, input, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
};
const SHEET = 'العدد;النتيجة;المصدر;المكان;التاريخ\r\n42;killed;A;Qadi Askar;2014-01-08\r\n70;killed;B;Qadi Askar;2014-01-08\r\n12;vaporised;C;Aleppo;8/1/2014\r\n';
const GOOD = SHEET.split('\r\n').slice(0, 3).join('\n');

beforeAll(() => {
  writeFileSync(file('sheet.csv'), SHEET);
  writeFileSync(file('good.csv'), GOOD);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command', { timeout: 120_000 }, () => {
  test('validates: bad rows by file, line and column on the standard error, 1 under --strict', () => {
    const { status, out, err } = run(['validate', file('sheet.csv'), '--strict']);
    expect(status).toBe(1);
    expect(out).toMatch(/^3 rows: 2 claims good, 1 refused; 2 issues/m);
    expect(err).toMatch(/sheet\.csv, line 4, column "النتيجة": .*"vaporised"/);
    expect(err).toMatch(/2014-01-08 or 2014-08-01: which one\?/);
    expect(run(['validate', file('sheet.csv'), '--quiet'])).toMatchObject({ status: 0, err: '' });
    expect(run(['validate', '--strict'], GOOD)).toMatchObject({ status: 0, err: '' });
  });

  test('reconciles what a pipe converted, in words, as data, as a table and as a map', () => {
    const lines = run(['convert', file('good.csv')]).out;
    expect(lines.trimEnd().split('\n').map((line) => (JSON.parse(line) as { figure: number }).figure)).toEqual([42, 70]);
    expect(run(['reconcile'], lines).out).toContain('Dead: 42 to 70'.replace('Dead', 'Killed'));
    expect(run(['reconcile', '-', '--language', 'ar', '--format', 'markdown'], lines).out).toMatch(/^# .*\p{Script=Arabic}/u);
    const report = JSON.parse(run(['reconcile', '--format', 'json'], lines).out) as Report;
    expect(report.incidents[0]?.measures[0]?.range).toEqual({ lower: 42, upper: 70 });
    expect(run(['reconcile', '--format', 'csv'], lines).out).toMatch(/,killed,42,70,false/);
    expect(run(['reconcile', '--format', 'geojson'], lines).out).toContain('"FeatureCollection"');
    writeFileSync(file('report.json'), JSON.stringify(report));
    expect(run(['diff', file('report.json'), file('report.json'), '--format', 'json']).status).toBe(0);
    writeFileSync(file('newer.json'), JSON.stringify({ ...report, version: report.version + 1 }));
    expect(run(['diff', file('newer.json'), file('report.json')])).toMatchObject({ status: 2, err: expect.stringContaining('a newer release made this report') as string });
    const explained = run(['explain', '--incident', report.incidents[0]?.id ?? '', '--measure', 'killed', '--end', 'upper'], lines);
    expect(JSON.parse(explained.out)).toMatchObject({ value: 70 });
    expect(run(['timeline', '--incident', report.incidents[0]?.id ?? '', '--measure', 'killed'], lines)).toMatchObject({ status: 0 });
    expect(JSON.parse(run(['link'], lines).out)).toMatchObject({ incidents: [{}] });
  });

  test.each([
    [['reconsile'], 'Did you mean reconcile?'],
    [['reconcile', '--langage', 'ar'], 'Did you mean --language?'],
    [['reconcile', '--format', 'pdf'], 'Allowed choices are text'],
    [['reconcile', 'no-such-file.csv'], 'cannot read no-such-file.csv'],
    [['reconcile', '--as-of', 'yesterday'], 'casualty-claims: '],
    [['explain', '--incident', 'x', '--measure', 'killed'], 'casualty-claims: '],
  ])('used wrongly as %j ends with 2 and says what was meant', (words, said) => {
    const { status, err } = run(words, GOOD);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('teaches by example', () => {
    expect(run(['--help'])).toMatchObject({ status: 0 });
    expect(run(['reconcile', '--help']).out).toContain('casualty-claims reconcile ged.csv --format csv > ranges.csv');
  });
});
