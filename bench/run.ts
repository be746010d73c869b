/**
 * npm run bench                 every benchmark
 * npm run bench -- figure       one of them, and what follows goes to it: figure, linkage, linker,
 *                               parse, reconcile, read, page, memory
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled';

const BENCHMARKS = [
  'figure',
  'linkage',
  'linker',
  'parse',
  'reconcile',
  'read',
  'page',
  'memory',
] as const;
/** These begin programs and read files of their own, and are run as they stand. */
const AS_THEY_STAND: readonly string[] = ['linkage', 'page', 'memory'];

const [wanted, ...rest] = process.argv.slice(2);
const chosen = wanted === undefined ? BENCHMARKS : BENCHMARKS.filter((name) => name === wanted);
if (chosen.length === 0) {
  console.error(
    `there is no benchmark ${JSON.stringify(wanted)}; there are ${BENCHMARKS.join(', ')}`,
  );
  process.exitCode = 2;
}
const bundles = bundled(chosen.filter((name) => !AS_THEY_STAND.includes(name)));
for (const name of chosen) {
  console.log(`\n== ${name}`);
  const program = AS_THEY_STAND.includes(name)
    ? ['--import', 'tsx', fileURLToPath(new URL(`${name}.ts`, import.meta.url))]
    : [join(bundles, `${name}.mjs`)];
  // Each in a process of its own, so that the garbage of one is not the pause of the next.
  const { status } = spawnSync(process.execPath, [...program, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
