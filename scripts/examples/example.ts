import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runTestFile } from './example-test-file';

/** An example program of `examples/`, and the file that holds what it prints. */
export interface Example {
  /** Its file name without the ending: 01-two-sources-disagree. */
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly outputFile: string;
}

/** The outcome of running an example. */
export type ExampleRun =
  { readonly ok: true; readonly output: string } | { readonly ok: false; readonly error: string };

/** The examples in the order of their numbers. */
export function findExamples(root: string): Example[] {
  return readdirSync(join(root, 'examples'))
    .filter((file) => /^\d\d-.*\.ts$/.test(file))
    .sort()
    .map((file) => {
      const name = basename(file, '.ts');
      const text = readFileSync(join(root, 'examples', file), 'utf8');
      return {
        name,
        title: titleOf(text) ?? name,
        file: join('examples', file),
        outputFile: join('examples/output', `${name}.txt`),
      };
    });
}

/** The first line of the comment at the top says what an example shows. */
function titleOf(text: string): string | undefined {
  return /^\s*(?:\/\/|\/\*\*?(?:\s*\n\s*\*)?)[ \t]*(\S[^\n]*?)(?:\s*\*\/)?[ \t]*\n/.exec(text)?.[1];
}

/** Runs an example from the source, with no build: by tsx, or by vitest where it is a test file. */
export function runExample(example: Example, root: string): ExampleRun {
  const isTestFile = readFileSync(join(root, example.file), 'utf8').includes(" from 'vitest'");
  if (isTestFile) return runTestFile(example.file, root);
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ['--import', 'tsx', example.file],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status === 0) return { ok: true, output: stdout };
  return {
    ok: false,
    error: `${example.file} ended with ${String(status)}\n${stderr}${error?.message ?? ''}`,
  };
}
