import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExampleRun } from './example';

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/**
 * Runs an example that is a test file and prints its titles: vitest's own output holds durations
 * and paths, which differ from run to run.
 */
export function runTestFile(file: string, root: string): ExampleRun {
  const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-example-'));
  const outputFile = join(folder, 'report.json');
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'scripts/examples/example.vitest.config.ts',
        '--reporter=json',
        `--outputFile=${outputFile}`,
        file,
      ],
      {
        cwd: root,
        encoding: 'utf8',
        env: withoutVitest(process.env),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const report = readReport(outputFile);
    const tests = report?.testResults.flatMap((one) => one.assertionResults) ?? [];
    if (status !== 0 || tests.length === 0) {
      const messages = report?.testResults.flatMap((one) => [
        one.message,
        ...one.assertionResults.flatMap((test) => test.failureMessages ?? []),
      ]);
      return {
        ok: false,
        error: [
          `${file}: vitest ended with ${String(status)}`,
          ...(messages ?? [stdout, stderr]),
        ].join('\n'),
      };
    }
    const lines = tests.map((test) => `${test.status}  ${test.fullName}`);
    return { ok: true, output: `${lines.join('\n')}\n` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    // Where vitest could not even start there is no report; its output is shown instead.
    return undefined;
  }
}

/**
 * Inside `npm test` the outer run's variables would make the inner one think it is a worker of it.
 */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !name.startsWith('VITEST') && name !== 'FORCE_COLOR',
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}
