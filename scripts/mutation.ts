import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

// `npm run mutation -- interval reconcile/range.ts …`: Stryker changes the code of folders or files of src one place at a
// time, and the tests of the folder must notice. Prints what they did not notice, and the score; reports/mutation keeps
// what was found, so that a second run tries only what changed. CONCURRENCY=2 tries two at a time; STATIC=1 also what
// runs only while modules load (tables of words), for which every test of the folder runs; TESTS=reconcile/codebooks,reconcile/laws.prop.ts
// lets only those tests notice.

/** Small enough to try everything, tables among it. */
const withStatic = new Set(['interval', 'calendar', 'geo']);

const asked = process.argv.slice(2);
if (asked.length === 0) {
  console.error('npm run mutation -- FOLDER|FILE …, below src: interval, reconcile/range.ts');
  process.exitCode = 2;
}
mkdirSync('reports/mutation', { recursive: true });
for (const folder of new Set(asked.map((one) => one.split('/')[0] ?? one))) {
  const files = asked.filter((one) => one === folder || one.startsWith(`${folder}/`)).map((one) => (one.endsWith('.ts') ? `src/${one}` : `src/${one}/**/*.ts`));
  const options = ['--mutate', files.join(','), '--incrementalFile', `reports/mutation/${folder}.json`, '--concurrency', process.env['CONCURRENCY'] ?? '1'];
  const isStaticTried = withStatic.has(folder) || process.env['STATIC'] === '1';
  console.log(`\n── ${folder}: ${files.join(', ')}`);
  const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...options, ...(isStaticTried ? [] : ['--ignoreStatic'])], {
    env: { ...process.env, MUTATION_TESTS: process.env['TESTS'] ?? folder },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exitCode = 1;
}
