/**
 * Linkage against a database and against parsing alone, each in a process of its own, in one run:
 * seconds are those of this machine, the ratios are what to quote.
 * `npx tsx bench/linkage.ts [SIZE …] [hot] [bursty]`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bCubedAgreement, pairwiseAgreement, type Groups } from '../src/testing/linkage-metrics';
import { bundled } from './bundled';
import { writeBenchData } from './linkage-data';

interface Outcome {
  readonly load: number;
  readonly groups: number;
  readonly whole: number;
  readonly megabytes: number;
}

const words = process.argv.slice(2);
const sizes = words.map(Number).filter((size) => size > 0);
const directory = mkdtempSync(join(tmpdir(), 'linkage-bench-'));

const bundles = bundled(['linkage-ours', 'linkage-duckdb', 'linkage-json']);

function contest(script: string, ...args: string[]): Outcome | null {
  const run = spawnSync(process.execPath, [join(bundles, `linkage-${script}.mjs`), ...args], {
    encoding: 'utf8',
  });
  if (run.status === 0) return JSON.parse(run.stdout) as Outcome;
  console.log(
    `${script} failed: ${run.stderr.split('\n').find((line) => line.includes('Error')) ?? run.stderr}`,
  );
  return null;
}

function groupsOf(pairs: Iterable<readonly [string, string]>): Groups {
  const groups = new Map<string, string[]>();
  for (const [id, group] of pairs) {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [id]);
    else known.push(id);
  }
  return [...groups.values()];
}

function tell(name: string, outcome: Outcome, accuracy: string): void {
  const { load, groups, whole, megabytes } = outcome;
  console.log(
    `${name.padEnd(26)} load ${load.toFixed(2)} s  groups ${groups.toFixed(2)} s  whole ${whole.toFixed(2)} s  ${String(megabytes)} MB  ${accuracy}`,
  );
}

const times: [number, number][] = [];
for (const size of sizes.length === 0 ? [1_000, 10_000, 100_000] : sizes) {
  const path = join(directory, String(size));
  const gold = writeBenchData(
    { size, seed: 1, density: words.includes('hot') ? 8 : 1, bursty: words.includes('bursty') },
    path,
  );
  const truth = groupsOf(gold);
  const accuracy = (file: string): string => {
    const found = groupsOf(
      readFileSync(file, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split(',') as [string, string]),
    );
    return `pairwise F1 ${pairwiseAgreement(found, truth).f1.toFixed(4)}  B-cubed ${bCubedAgreement(found, truth).f1.toFixed(4)}`;
  };
  console.log(
    `\n${String(size)} claims${words.includes('hot') ? ', hot' : ''}${words.includes('bursty') ? ', bursty' : ''}`,
  );
  const ours = contest('ours', `${path}.csv`, `${path}.out`);
  if (ours !== null) {
    tell('casualty-claims', ours, accuracy(`${path}.out`));
    times.push([size, ours.groups]);
  }
  const estimated = contest('ours', `${path}.csv`, `${path}.out`, 'estimate');
  if (estimated !== null) tell('  with estimated weights', estimated, accuracy(`${path}.out`));
  const json = contest('json', `${path}.ndjson`);
  if (json !== null) tell('JSON.parse, kept', json, '');
  if (!isInstalled('@duckdb/node-api'))
    console.log('DuckDB: skipped, @duckdb/node-api is not installed');
  else {
    for (const threads of ['1', '2']) {
      const duck = contest('duckdb', `${path}.csv`, `${path}.out`, threads);
      if (duck === null) continue;
      tell(`DuckDB, ${threads} thread${threads === '1' ? '' : 's'}`, duck, accuracy(`${path}.out`));
      if (ours !== null)
        console.log(
          `  ours / DuckDB: groups ${(ours.groups / duck.groups).toFixed(2)}, whole ${(ours.whole / duck.whole).toFixed(2)}`,
        );
    }
  }
}
const [first, last] = [times[0], times.at(-1)];
if (first !== undefined && last !== undefined && last[0] > first[0])
  console.log(
    `\nexponent of growth ${(Math.log(last[1] / first[1]) / Math.log(last[0] / first[0])).toFixed(2)} from ${String(first[0])} to ${String(last[0])}`,
  );
rmSync(directory, { recursive: true });

function isInstalled(module: string): boolean {
  try {
    createRequire(import.meta.url).resolve(module);
    return true;
  } catch {
    return false;
  }
}
