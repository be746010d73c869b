import { deepStrictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

// `npm run test:downstream`: packs what `npm run build` wrote, installs the tarball into a copy of
// the project in test/downstream, and runs that project: its programs, its tests with the testing
// kit, its types. What is tested here is the package, not the source. On the Node and the
// TypeScript of this machine; `-- --node 22,24` runs it on those majors of the npm package `node`,
// `--node all` on all of them; `--typescript 5.4,7` and `all` likewise.
const NODES = ['20', '21', '22', '23', '24', '25', '26'];
/**
 * vitest 4 does not start there: its bundler asks util.styleText for what came with Node 22. The
 * library runs, and node:test.
 */
const WITHOUT_VITEST = 'v21.';
const TYPESCRIPTS = ['5.4', '5.9', '6.0', '7'];
const { values } = parseArgs({
  options: { node: { type: 'string' }, typescript: { type: 'string' } },
});
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-downstream-'));
const project = join(folder, 'toll-desk');

function run(command: string, args: readonly string[], cwd = project): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return stdout;
  throw new Error(
    `${[command, ...args].join(' ')} ended with ${String(status)}\n${stdout}${stderr}${error?.message ?? ''}`,
  );
}

/** Installs a package into a folder of its own, and gives the path of a file of it. */
function installed(name: string, version: string, file: string): string {
  const place = join(folder, `${name}-${version}`);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', `${name}@${version}`],
    place,
  );
  return join(place, 'node_modules', name, file);
}

/**
 * The versions asked for, each a label and a path; the one of this machine where none was asked
 * for.
 */
function asked(
  option: string | undefined,
  all: readonly string[],
  own: string,
  install: (version: string) => string,
): (readonly [string, string])[] {
  if (option === undefined) return [['of this machine', own]];
  return (option === 'all' ? all : option.split(',')).map(
    (version) => [version, install(version)] as const,
  );
}

/** Bundles for a browser and runs the bundle where nothing of Node exists, not even `process`. */
async function runInBrowser(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    logLevel: 'silent',
  });
  const printed: string[] = [];
  const web = { URL, TextEncoder, TextDecoder, structuredClone, AbortController, AbortSignal };
  const context = createContext({
    ...web,
    console: { log: (line: string) => printed.push(line), warn: () => undefined },
  });
  runInContext(outputFiles.map((output) => output.text).join('\n'), context);
  return printed.join('\n');
}

/**
 * The programs and the tests of the project under one Node; gives the report that all of them must
 * print.
 */
function runUnder(node: string): unknown {
  const esm: unknown = JSON.parse(run(node, ['reconcile.mjs']));
  // CommonJS as older runtimes and Jest have it: what is required must not be a module. Node 20.9
  // does so without being told.
  const strict =
    run(node, [
      '-p',
      "process.allowedNodeEnvironmentFlags.has('--no-experimental-require-module')",
    ]).trim() === 'true'
      ? ['--no-experimental-require-module']
      : [];
  deepStrictEqual(
    JSON.parse(run(node, [...strict, 'reconcile.cjs'])),
    esm,
    'CommonJS and ESM give different reports',
  );
  const command = run(node, [
    'node_modules/casualty-claims/dist/cli.js',
    'reconcile',
    '--quiet',
    '--format',
    'json',
    'claims.json',
  ]);
  deepStrictEqual(JSON.parse(command), esm, 'the command and the library give different reports');
  const version = run(node, ['--version']).trim();
  const vitest = version.startsWith(WITHOUT_VITEST)
    ? 'Tests  0 passed'
    : run(node, ['node_modules/vitest/vitest.mjs', 'run', '--no-color']);
  const plain = run(node, ['--test', '--test-reporter=tap', 'kit.mjs', 'kit.cjs']);
  const count = (text: string, pattern: RegExp): string =>
    pattern.exec(text)?.[1] ?? 'an unknown number of';
  console.log(
    `Node ${version}: ESM, CommonJS and the command give one report; ${count(vitest, /Tests\s+(\d+) passed/)} tests with vitest, ${count(plain, /^# pass (\d+)/m)} with node:test`,
  );
  return esm;
}

/**
 * Asks npm for a project with DuckDB and the package, in one order and the other; nothing is
 * downloaded but what is known of either. A range of the peer dependency that admits no
 * prerelease, of which DuckDB has nothing else, fails in one order and is undone in the other.
 */
function besideDuckDb(tarball: string): void {
  const duckDb = '@duckdb/node-api';
  for (const order of [
    [tarball, duckDb],
    [duckDb, tarball],
  ]) {
    const place = mkdtempSync(join(folder, 'beside-duckdb-'));
    writeFileSync(join(place, 'package.json'), '{ "private": true }');
    for (const name of order)
      run('npm', ['install', '--package-lock-only', '--no-audit', '--prefer-offline', name], place);
    const { packages } = JSON.parse(readFileSync(join(place, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, unknown>>;
    };
    for (const name of ['casualty-claims', duckDb])
      if (!(`node_modules/${name}` in packages))
        throw new Error(`after npm install ${order.join(' and ')}, ${name} is gone`);
  }
  console.log('installs before and after @duckdb/node-api');
}

const green: string[] = [];
function attempt(what: string, work: () => void): void {
  try {
    work();
    green.push(what);
  } catch (error) {
    console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

try {
  run('npm', ['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball');
  cpSync(join(root, 'test/downstream'), project, { recursive: true });
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    join(folder, tarball),
  ]);
  console.log(`installed ${tarball} beside vitest and fast-check`);
  attempt('DuckDB', () => {
    besideDuckDb(join(folder, tarball));
  });

  let report: unknown;
  for (const [label, node] of asked(values.node, NODES, process.execPath, (version) =>
    installed('node', version, 'bin/node'),
  )) {
    attempt(`Node ${label}`, () => {
      const printed = runUnder(node);
      deepStrictEqual(printed, (report ??= printed), 'two versions of Node give different reports');
    });
  }
  const browser: unknown = JSON.parse(await runInBrowser(join(project, 'browser.mjs')));
  attempt('a browser', () => {
    deepStrictEqual(browser, report, 'the browser bundle and Node give different reports');
    console.log('browser bundle: reconciles without Node, same report');
  });

  for (const [label, tsc] of asked(
    values.typescript,
    TYPESCRIPTS,
    join(root, 'node_modules/typescript/bin/tsc'),
    (version) => installed('typescript', version, 'bin/tsc'),
  )) {
    // With every library checked: a user who does so sees the errors in our declarations, and in
    // vitest's.
    attempt(`TypeScript ${label}`, () => {
      for (const config of ['nodenext', 'bundler', 'kit'])
        run(process.execPath, [tsc, '--project', `tsconfig.${config}.json`]);
      console.log(
        `TypeScript ${run(process.execPath, [tsc, '--version']).trim().replace('Version ', '')}: compiles as nodenext, bundler and tests, libraries checked`,
      );
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`green: ${green.join(', ')}`);
