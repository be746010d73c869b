import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isSampled, NOT_SAMPLED } from './mutation-sample.mjs';

// `npm run mutation -- interval reconcile/range.ts …`: Stryker changes the code of folders or
// files of src one place at a
// time, and the tests of the folder must notice. Prints what they did not notice, and the score;
// reports/mutation keeps what was found, so that a second run tries only what changed.
// `--sample 20 --seed 2` tries a fifth of the places, the same on every machine, and says how far
// the score of all may lie from theirs; `--read` judges the last run again. CONCURRENCY=2 tries two
// at a time; STATIC=1 also what runs only while modules load (tables of words), for which every
// test of the folder runs; TESTS=reconcile/codebooks,reconcile/laws.prop.ts lets only those tests
// notice.

/** Small enough to try everything, tables among it. */
const withStatic = new Set(['interval', 'calendar', 'geo']);
/** In percent. */
const LEAST = 85;

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status:
    | 'Killed'
    | 'Survived'
    | 'Timeout'
    | 'NoCoverage'
    | 'RuntimeError'
    | 'CompileError'
    | 'Ignored'
    | 'Pending';
  readonly statusReason?: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

/** As Stryker writes it for the next run. */
interface Found {
  files: Record<string, { mutants: Mutant[] }>;
}

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    read: { type: 'boolean', default: false },
  },
});
const sample = { percent: Number(values.sample), seed: values.seed };
if (asked.length === 0 || !(sample.percent > 0 && sample.percent <= 100)) {
  console.error(
    'npm run mutation -- [--sample PERCENT [--seed S]] FOLDER|FILE …, below src: interval, reconcile/range.ts',
  );
  process.exit(2);
}
mkdirSync('reports/mutation', { recursive: true });

/** Takes out of what is kept for the next run what that run shall try. */
function forget(path: string, isTriedAgain: (mutant: Mutant) => boolean): void {
  const found = JSON.parse(readFileSync(path, 'utf8')) as Found;
  for (const file of Object.values(found.files))
    file.mutants = file.mutants.filter((mutant) => !isTriedAgain(mutant));
  writeFileSync(path, JSON.stringify(found));
}

/** How many mutants of the sample, or of the files as a whole, ended in which way. */
function judge(found: Found, isAsked: (file: string) => boolean): Map<Mutant['status'], number> {
  const counts = new Map<Mutant['status'], number>();
  for (const [file, { mutants }] of Object.entries(found.files)) {
    if (!isAsked(file)) continue;
    for (const mutant of mutants)
      if (isSampled(file, mutant, sample))
        counts.set(mutant.status, (counts.get(mutant.status) ?? 0) + 1);
  }
  return counts;
}

/** Half the width of a 95 % interval (normal approximation) around the share of a sample. */
const halfWidth = (share: number, n: number): number =>
  1.96 * Math.sqrt((share * (1 - share)) / n) * Math.sqrt(1 - sample.percent / 100);

for (const folder of new Set(asked.map((one) => one.split('/')[0] ?? one))) {
  const ours = asked.filter((one) => one === folder || one.startsWith(`${folder}/`));
  const files = ours.map((one) => (one.endsWith('.ts') ? `src/${one}` : `src/${one}/**/*.ts`));
  const path = `reports/mutation/${folder}.json`;
  console.log(
    `\n── ${folder}: ${files.join(', ')}${sample.percent < 100 ? `, ${values.sample} % of them, seed ${sample.seed}` : ''}`,
  );
  if (!values.read) {
    // Stryker sees no change inside a test that keeps its title: what lived is always tried again.
    if (existsSync(path)) forget(path, ({ status }) => status !== 'Killed');
    const options = [
      '--testRunner',
      'resident',
      '--mutate',
      files.join(','),
      '--incrementalFile',
      path,
      '--concurrency',
      process.env['CONCURRENCY'] ?? '1',
    ];
    const isStaticTried = withStatic.has(folder) || process.env['STATIC'] === '1';
    const { status } = spawnSync(
      process.execPath,
      [
        'node_modules/@stryker-mutator/core/bin/stryker.js',
        'run',
        ...options,
        ...(isStaticTried ? [] : ['--ignoreStatic']),
      ],
      {
        env: {
          ...process.env,
          MUTATION_TESTS: process.env['TESTS'] ?? folder,
          MUTATION_SAMPLE: values.sample,
          MUTATION_SEED: sample.seed,
        },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    if (status !== 0) {
      // What is kept lacks what should have been tried again: no score comes of it.
      console.error(`${folder}: Stryker did not come to its end`);
      process.exitCode = 1;
      continue;
    }
    // A larger sample will try them.
    if (existsSync(path))
      forget(path, ({ statusReason }) => statusReason?.includes(NOT_SAMPLED) === true);
  }
  const counts = judge(JSON.parse(readFileSync(path, 'utf8')) as Found, (file) =>
    ours.some((one) => file === `src/${one}` || file.startsWith(`src/${one}/`)),
  );
  const count = (status: Mutant['status']): number => counts.get(status) ?? 0;
  const noticed = count('Killed') + count('Timeout');
  const judged = noticed + count('Survived') + count('NoCoverage');
  const share = noticed / judged;
  const width = sample.percent < 100 ? ` ± ${(100 * halfWidth(share, judged)).toFixed(1)}` : '';
  console.log(
    `${folder}: ${(100 * share).toFixed(1)} %${width} of ${String(judged)} mutants; ${String(count('Killed'))} killed, ${String(count('Timeout'))} without end, ${String(count('Survived'))} survived, ${String(count('NoCoverage'))} never run; ` +
      `not judged: ${String(count('Ignored'))} static, ${String(count('RuntimeError') + count('CompileError'))} errors`,
  );
  if (100 * share < LEAST) process.exitCode = 1;
}
