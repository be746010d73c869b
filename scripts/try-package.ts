import { deepStrictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { consumerFiles } from './consumer-project';

// `npm run try-package`: packs what `npm run build` wrote, installs the tarball into an empty project
// and uses it there: as ESM, as CommonJS, in a browser bundle and from TypeScript with every library
// checked. What is tested here is the package, not the source.
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'casualty-claims-package-'));
const project = join(folder, 'consumer');

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) {
    throw new Error(`${[command, ...args].join(' ')} ended with ${String(status)}\n${stdout}${stderr}${error?.message ?? ''}`);
  }
  return stdout;
}

/** Bundles for a browser and runs the bundle where nothing of Node exists, not even `process`. */
async function runInBrowser(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, platform: 'browser', format: 'iife', logLevel: 'silent' });
  const printed: string[] = [];
  const web = { URL, TextEncoder, TextDecoder, structuredClone, AbortController, AbortSignal };
  const context = createContext({ ...web, console: { log: (line: string) => printed.push(line), warn: () => undefined } });
  runInContext(outputFiles.map((output) => output.text).join('\n'), context);
  await (context['read'] as Promise<void>);
  return printed.join('\n');
}

/** With every library checked: a user who does so sees the errors in our declarations. */
function typeCheck(config: string): void {
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--project', config], project);
}

try {
  run('npm', ['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball');
  mkdirSync(project);
  for (const [file, text] of Object.entries(consumerFiles)) writeFileSync(join(project, file), text);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', join(folder, tarball)], project);
  // The optional peer that the generators need at run time; the matchers need nothing of vitest but its types.
  symlinkSync(join(root, 'node_modules/fast-check'), join(project, 'node_modules/fast-check'));
  console.log(`installed ${tarball}`);

  const esm: unknown = JSON.parse(run(process.execPath, ['esm.mjs'], project));
  console.log('ESM: reconciles');
  const cjs: unknown = JSON.parse(run(process.execPath, ['cjs.cjs'], project));
  deepStrictEqual(cjs, esm, 'CommonJS and ESM give different reports');
  console.log('CommonJS: reconciles, same report');
  const browser: unknown = JSON.parse(await runInBrowser(join(project, 'browser.mjs')));
  deepStrictEqual(browser, esm, 'the browser bundle and Node give different reports');
  console.log('browser bundle: reconciles without Node, same report');
  const written = run(join(project, 'node_modules/.bin/casualty-claims'), ['reconcile', '--format', 'json', 'claims.json'], project);
  deepStrictEqual(JSON.parse(written), esm, 'the command and the library give different reports');
  console.log('command: reconciles, same report');
  typeCheck('tsconfig.nodenext.json');
  typeCheck('tsconfig.bundler.json');
  console.log('TypeScript: compiles as nodenext and bundler, libraries checked');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
