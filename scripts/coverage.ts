import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// `npm run coverage`: how much of each folder the tests of the core run, and fails where that is
// less than LEAST. TypeScript asks for a fallback wherever a list is read by place (`xs[at] ?? 0`)
// or a map by key (`map.get(key)?.x ?? ''`), and what is there never takes it: such a fallback that
// no test takes is not counted as a branch. The plain share is printed beside it; -- --missing
// lists what else was not taken, -- FOLDER … looks at those alone.

/** The core, as in .dependency-cruiser.cjs. */
const core = [
  'issue',
  'interval',
  'calendar',
  'geo',
  'figure',
  'claim',
  'normalise',
  'linkage',
  'reconcile',
  'report',
];
const LEAST = { lines: 95, branches: 95 };

interface Place {
  readonly line?: number;
  readonly column?: number | null;
}

interface Branch {
  readonly type: string;
  readonly loc: { readonly start: Place };
  readonly locations: readonly { readonly start: Place }[];
}

/** As istanbul writes it. */
interface FileCoverage {
  readonly branchMap: Readonly<Record<string, Branch>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
  readonly statementMap: Readonly<Record<string, { readonly start: Place }>>;
  readonly s: Readonly<Record<string, number>>;
}

/** What stands before a fallback of a list or a map. */
const LOOKED_UP = /(?:\]|\.get\((?:[^()]|\([^()]*\))*\))(?:\?\.\w+)*\s*\?\?\s*\(?$/;

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

/**
 * Lines and branches of one file: how many, how many run, and the fallbacks of lists and maps that
 * were not.
 */
function countsOf(
  text: readonly string[],
  { branchMap, b, statementMap, s }: FileCoverage,
  missing: string[],
): { lines: number; run: number; branches: number; taken: number; fallbacks: number } {
  const lines = new Map<number, boolean>();
  for (const [id, { start }] of Object.entries(statementMap))
    lines.set(start.line ?? 0, (lines.get(start.line ?? 0) ?? false) || (s[id] ?? 0) > 0);
  const counts = {
    lines: lines.size,
    run: [...lines.values()].filter(Boolean).length,
    branches: 0,
    taken: 0,
    fallbacks: 0,
  };
  for (const [id, { type, loc, locations }] of Object.entries(branchMap)) {
    locations.forEach(({ start }, at) => {
      counts.branches += 1;
      const line = text[(start.line ?? loc.start.line ?? 1) - 1] ?? '';
      const before = line.slice(0, start.column ?? 0);
      if ((b[id]?.[at] ?? 0) > 0) counts.taken += 1;
      else if (type === 'binary-expr' && LOOKED_UP.test(before)) counts.fallbacks += 1;
      else
        missing.push(
          `${String(start.line ?? loc.start.line)}: ${before.slice(-40).trim()} ▸ ${line.slice(start.column ?? 0, (start.column ?? 0) + 40)}`,
        );
    });
  }
  return counts;
}

const folders = process.argv.slice(2).filter((one) => core.includes(one));
const chosen = folders.length > 0 ? folders : core;
const isRead = process.argv.includes('--read');
const status = isRead
  ? 0
  : spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--coverage',
        '--typecheck.enabled=false',
        ...chosen.map((folder) => `test/${folder}`),
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    ).status;
const file = 'coverage/coverage-final.json';
if (status !== 0 || !existsSync(file)) {
  console.error('coverage: a test failed');
  process.exit(1);
}
const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, FileCoverage>);
for (const folder of chosen) {
  const sum = { lines: 0, run: 0, branches: 0, taken: 0, fallbacks: 0 };
  for (const [path, coverage] of all.filter(([one]) => one.includes(`/src/${folder}/`))) {
    const missing: string[] = [];
    const counts = countsOf(readFileSync(path, 'utf8').split('\n'), coverage, missing);
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
    if (process.argv.includes('--missing'))
      for (const one of missing) console.log(`${path.slice(path.indexOf('/src/') + 1)}:${one}`);
  }
  const [lines, branches, plain] = [
    percent(sum.run, sum.lines),
    percent(sum.taken, sum.branches - sum.fallbacks),
    percent(sum.taken, sum.branches),
  ];
  const isEnough = lines >= LEAST.lines && branches >= LEAST.branches;
  console.log(
    `${isEnough ? '✓' : '✗'} ${folder.padEnd(10)} lines ${lines.toFixed(2)} %, branches ${branches.toFixed(2)} % (plainly ${plain.toFixed(2)} %, ${String(sum.fallbacks)} fallbacks of lists and maps)`,
  );
  if (!isEnough) process.exitCode = 1;
}
