/**
 * How much memory the command takes: `link` and `reconcile` of synthetic claims, each in a process of its own, at its
 * peak, as the system tells it. `npm run build && npm run bench -- memory [SIZE [FORMAT …]]`
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntheticClaims } from '../src/testing/synthetic';

const [size = 100_000, ...formats] = process.argv.slice(2).map((word) => (/^\d+$/.test(word) ? Number(word) : word));
const folder = mkdtempSync(join(tmpdir(), 'memory-bench-'));
const path = join(folder, 'claims.ndjson');
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** Runs the command in this process, and tells on the standard error what the system says of it. */
const measured = `process.on('exit', () => { process.stderr.write(String(process.resourceUsage().maxRSS)); }); process.argv.splice(1, 0, ${JSON.stringify(command)}); await import(${JSON.stringify(command)});`;

function measure(words: readonly string[]): void {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', measured, '--', ...words, '--quiet', '-o', join(folder, 'out')], { encoding: 'utf8' });
  const megabytes = Math.round(Number(/\d+$/.exec(stderr)?.[0]) / 1024);
  console.log(`${words.filter((word) => word !== path).join(' ').padEnd(32)} ${String(megabytes).padStart(6)} MB  ${((performance.now() - begin) / 1_000).toFixed(1).padStart(7)} s${status === 0 ? '' : `  failed: ${stderr}`}`);
}

const file = openSync(path, 'w');
let lines: string[] = [];
for (const { claim } of syntheticClaims({ size: Number(size), seed: 1, density: 1 })) {
  lines.push(`${JSON.stringify(claim)}\n`);
  if (lines.length < 10_000) continue;
  writeSync(file, lines.join(''));
  lines = [];
}
writeSync(file, lines.join(''));
closeSync(file);
console.log(`${Number(size).toLocaleString('en-US')} claims`);
measure(['link', path]);
for (const format of formats.length === 0 ? ['ndjson', 'csv', 'json', 'text'] : formats) measure(['reconcile', path, '--format', String(format)]);
rmSync(folder, { recursive: true });
