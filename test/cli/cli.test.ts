import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from 'casualty-claims';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-cli-'));
const file = (name: string): string => join(folder, name);
const run = (
  words: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file('main.cjs'), ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
};
const SHEET =
  'العدد;النتيجة;المصدر;المكان;التاريخ\r\n42;killed;A;Qadi Askar;2014-01-08\r\n70;' +
  'killed;B;Qadi Askar;2014-01-08\r\n12;vaporised;C;Aleppo;8/1/2014\r\n';
const GOOD = SHEET.split('\r\n').slice(0, 3).join('\n');

beforeAll(() => {
  // Bundled once: each run starts in a fraction of the time that the sources take.
  buildSync({
    entryPoints: [join(root, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: file('main.cjs'),
    logLevel: 'error',
  });
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
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { figure: number }).figure),
    ).toEqual([42, 70]);
    expect(run(['reconcile'], lines).out).toContain('Dead: 42 to 70'.replace('Dead', 'Killed'));
    expect(run(['reconcile', '-', '--language', 'ar', '--format', 'markdown'], lines).out).toMatch(
      /^# .*\p{Script=Arabic}/u,
    );
    const report = JSON.parse(run(['reconcile', '--format', 'json'], lines).out) as Report;
    expect(report.incidents[0]?.measures[0]?.range).toEqual({ lower: 42, upper: 70 });
    expect(run(['reconcile', '--format', 'csv'], lines).out).toMatch(/,killed,42,70,false/);
    expect(run(['reconcile', '--format', 'geojson'], lines).out).toContain('"FeatureCollection"');
    writeFileSync(file('report.json'), JSON.stringify(report));
    expect(run(['diff', file('report.json'), file('report.json'), '--format', 'json']).status).toBe(
      0,
    );
    writeFileSync(file('newer.json'), JSON.stringify({ ...report, version: report.version + 1 }));
    expect(run(['diff', file('newer.json'), file('report.json')])).toMatchObject({
      status: 2,
      err: expect.stringContaining('a newer release made this report') as string,
    });
    const explained = run(
      [
        'explain',
        '--incident',
        report.incidents[0]?.id ?? '',
        '--measure',
        'killed',
        '--end',
        'upper',
      ],
      lines,
    );
    expect(JSON.parse(explained.out)).toMatchObject({ value: 70 });
    expect(
      run(['timeline', '--incident', report.incidents[0]?.id ?? '', '--measure', 'killed'], lines),
    ).toMatchObject({ status: 0 });
    expect(JSON.parse(run(['link'], lines).out)).toMatchObject({
      incidents: [{ firstDay: '2014-01-08' }],
    });
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

  test('reads all files as one set of claims, which may refer to one another', () => {
    writeFileSync(
      file('whole.csv'),
      'id,figure,outcome,place,date\nwhole,42,killed,Aleppo,2014-01-08\n',
    );
    writeFileSync(
      file('parts.ndjson'),
      '{"id":"part","figure":3,"population":"children","partOf":"whole"}\n' +
        '{"id":"stray","figure":1,"partOf":"nobody"}\n',
    );
    const { out, err } = run(['validate', file('whole.csv'), file('parts.ndjson')]);
    expect(out).toMatch(/^3 rows: 2 claims good, 1 refused/);
    expect(err).toMatch(/parts\.ndjson, line 2, column "partOf": .*nobody/);
    expect(err).not.toContain('whole.csv');
    expect(run(['reconcile', file('whole.csv'), file('parts.ndjson'), '-q']).out).toMatch(
      /children/,
    );
  });

  test('checks files a batch at a time as if they were held whole', () => {
    const claims = [
      ...Array.from({ length: 9_000 }, (_, at) => ({
        id: `c${String(at)}`,
        figure: at,
        outcome: at % 4_000 === 17 ? 'vaporised' : 'killed',
      })),
      { id: 'c5', figure: 6, outcome: 'killed' },
      { id: 'c6', figure: 6, outcome: 'killed' },
      { id: 'part', figure: 99, population: 'children', partOf: 'c7' },
      { id: 'lost', figure: 1, partOf: 'c17' },
      { id: 'stray', restates: 'nobody' },
    ];
    const text = claims.map((claim) => JSON.stringify(claim)).join('\n');
    writeFileSync(file('many.ndjson'), text);
    const [held, streamed] = [
      run(['validate', '-', '--input', 'ndjson'], text),
      run(['validate', file('many.ndjson')]),
    ];
    const told = ({ err }: { err: string }): string[] =>
      err.replaceAll(file('many.ndjson'), 'standard input').trimEnd().split('\n').sort();
    expect(streamed.out).toBe(held.out);
    expect(streamed.out).toMatch(/^9005 rows: 8997 claims good/);
    expect(told(streamed)).toEqual(told(held));
  });

  test('writes a file in full or not at all', () => {
    const good = run(['reconcile', file('good.csv'), '--format', 'ucdp', '-o', file('out.csv')]);
    expect(good).toMatchObject({ status: 0, out: '' });
    expect(readFileSync(file('out.csv'), 'utf8')).toMatch(/^id,year,.*\r\n.*,42,,70\r\n$/);
    expect(run(['reconcile', file('good.csv'), '--format', 'uwazi']).out).toMatch(
      /^title,incident,/,
    );
    expect(run(['convert', file('good.csv'), '-o', file('no/such/folder.csv')])).toMatchObject({
      status: 2,
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('drafts claims from an article, which can be reconciled', () => {
    const drafts = run(
      ['draft', '--publisher', 'A paper', '--reported-on', '2014-01-09', '--report', 'paper'],
      'At least 42 people were killed in Aleppo yesterday.\n',
    );
    expect(drafts).toMatchObject({ status: 0 });
    expect(JSON.parse(drafts.out)).toMatchObject({
      figure: expect.anything() as unknown,
      outcome: 'killed',
    });
    expect(drafts.err).toContain('1 drafts');
    expect(run(['reconcile'], drafts.out).out).toContain('at least 42');
    expect(
      run(['draft', '--format', 'text'], 'At least 42 people were killed in Aleppo yesterday.\n')
        .out,
    ).toContain('[1]');
  });

  test('asks about doubtful pairs, keeps the answers, goes on where it stopped, and reconciles by them', () => {
    writeFileSync(
      file('doubt.csv'),
      'id,figure,outcome,source,date,place,kind\na,12,killed,SOHR,2016-12-15,Idlib,air ' +
        'strike\nb,30,killed,SANA,2016-12-17,Idlib,clashes\n',
    );
    const review = [
      'review',
      file('doubt.csv'),
      '--decisions',
      file('decisions.json'),
      '--by',
      'L. H.',
    ];
    const none = run(review, '');
    expect(none).toMatchObject({ status: 0 });
    expect(existsSync(file('decisions.json'))).toBe(false);
    const answered = run(review, 'what\ns\n');
    expect(answered.out).toContain('"what" is no answer');
    expect(answered.out).toContain('12 killed');
    expect(JSON.parse(readFileSync(file('decisions.json'), 'utf8'))).toMatchObject([
      { a: 'a', b: 'b', answer: 'same', by: 'L. H.' },
    ]);
    expect(run(review, '').out).toContain('No doubtful pairs are left');
    const report = JSON.parse(
      run([
        'reconcile',
        file('doubt.csv'),
        '--decisions',
        file('decisions.json'),
        '--format',
        'json',
      ]).out,
    ) as Report;
    expect(report.incidents.map(({ claimIds }) => claimIds)).toEqual([['a', 'b']]);
    rmSync(file('decisions.json'));
    expect(run(review, 'd\nu\ns\n\n').out).toContain('Taken back');
    expect(JSON.parse(readFileSync(file('decisions.json'), 'utf8'))).toMatchObject([
      { answer: 'same' },
    ]);
  });

  test('names what there is where an incident or a measure is not clear', () => {
    const { status, err } = run(['explain', '--measure', 'wounded'], GOOD);
    expect(status).toBe(2);
    expect(err).toMatch(/no measure "wounded"; incident-\w+ has\n {2}killed/);
    expect(JSON.parse(run(['explain'], GOOD).out)).toMatchObject({ value: 70 });
  });

  test('tells a report’s claims by their line', () => {
    const report = run(['reconcile', '--format', 'json'], GOOD).out.replaceAll(
      '"outcome":"killed","',
      '"outcome":"vaporised","',
    );
    writeFileSync(file('report.json'), report);
    const lines = report
      .split('\n')
      .flatMap((line, at) => (line.startsWith('{"id":"claim-') ? [at + 1] : []));
    const { err } = run(['validate', file('report.json')]);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(err).toContain(`report.json, line ${String(line)}, column "outcome"`);
  });

  test('teaches by example', () => {
    expect(run(['--help'])).toMatchObject({ status: 0 });
    expect(run(['reconcile', '--help']).out).toContain(
      'casualty-claims reconcile ged.csv --format csv > ranges.csv',
    );
  });
});
