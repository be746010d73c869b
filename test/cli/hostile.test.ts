import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTACK, ATTACKERS, attackedReport, falsified } from '../hostile/attack';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-hostile-'));
const file = (name: string): string => join(folder, name);
/** What an argument or the name of a file may hold: no NUL, no half characters. */
const NAME = ATTACK.replace(/[\ud800]/g, '');
const run = (words: readonly string[], input = ''): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [file('main.cjs'), ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
};

beforeAll(() => {
  buildSync({
    entryPoints: [join(root, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: file('main.cjs'),
    logLevel: 'error',
  });
  writeFileSync(file(`claims${NAME}.json`), JSON.stringify(ATTACKERS));
  writeFileSync(file('bad.json'), `{"${NAME}": ${NAME}`);
  writeFileSync(file('report.json'), JSON.stringify(attackedReport()));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe(
  'the command prints nothing that a name, a file or an option falsified',
  { timeout: 240_000 },
  () => {
    const claims = (): string => file(`claims${NAME}.json`);
    test.each<[string, () => readonly string[]]>([
      ['validate', () => ['validate', claims()]],
      ['a file that is not there', () => ['validate', file(`no${NAME}`)]],
      ['a file that is no JSON', () => ['reconcile', claims(), '--decisions', file('bad.json')]],
      ['reconcile', () => ['reconcile', claims()]],
      ['convert', () => ['convert', claims(), '--to', 'json']],
      ['link', () => ['link', claims()]],
      ['an incident that is not there', () => ['timeline', claims(), '--incident', NAME]],
      ['a measure that is not there', () => ['explain', claims(), '--measure', NAME]],
      ['the measures that there are', () => ['explain', claims()]],
      ['diff', () => ['diff', file('report.json'), file('report.json'), '--format', 'json']],
      ['a day that is none', () => ['reconcile', claims(), '--as-of', NAME]],
      ['an option that is none', () => ['reconcile', `--no${NAME}`]],
      ['a choice that is none', () => ['reconcile', '--format', NAME]],
      ['a command that is none', () => [NAME]],
    ])('%s', (_, words) => {
      const printed = run(words());
      expect(printed).not.toBe('');
      expect(falsified(printed)).toBeNull();
    });
  },
);
