/**
 * How much memory the command takes: `link` and `reconcile` of synthetic claims, each in a process
 * of its own, at its peak, as the system tells it.
 * `npm run build && npm run bench -- memory [SIZE [quotes] [summaries] [FORMAT …]]`: every claim
 * with 250 letters of a quote of its own, and every 300th a summary of its month.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClaimInput } from 'casualty-claims';
import { syntheticClaims } from '../src/testing/synthetic';

const [size = 100_000, ...words] = process.argv
  .slice(2)
  .map((word) => (/^\d+$/.test(word) ? Number(word) : word));
const formats = words.filter((word) => word !== 'quotes' && word !== 'summaries');
const folder = mkdtempSync(join(tmpdir(), 'memory-bench-'));
const path = join(folder, 'claims.ndjson');
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** Runs the command in this process, and tells on the standard error what the system says of it. */
const measured = `process.on('exit', () => { process.stderr.write(String(process.resourceUsage().maxRSS)); }); process.argv.splice(1, 0, ${JSON.stringify(command)}); await import(${JSON.stringify(command)});`;

function measure(words: readonly string[]): void {
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', measured, '--', ...words, '--quiet', '-o', join(folder, 'out')],
    { encoding: 'utf8' },
  );
  const megabytes = Math.round(Number(/\d+$/.exec(stderr)?.[0]) / 1024);
  console.log(
    `${words
      .filter((word) => word !== path)
      .join(' ')
      .padEnd(
        32,
      )} ${String(megabytes).padStart(6)} MB  ${((performance.now() - begin) / 1_000).toFixed(1).padStart(7)} s${status === 0 ? '' : `  failed: ${stderr}`}`,
  );
}

const QUOTE = (
  'the strike hit a market in the old city and rescuers pulled bodies from under the ' +
  'rubble while residents said aircraft were circling '
).split(' ');

/** A claim with what the words ask for: no two quotes are equal. */
function dressed(claim: ClaimInput, at: number): ClaimInput {
  const quote = words.includes('quotes')
    ? {
        quote:
          Array.from(
            { length: 45 },
            (_, word) => QUOTE[(at * (word + 7) + word) % QUOTE.length],
          ).join(' ') + String(at),
      }
    : {};
  return {
    ...claim,
    ...quote,
    ...(words.includes('summaries') && at % 300 === 0
      ? {
          scope: 'summary',
          date: typeof claim.date === 'string' ? claim.date.slice(0, 7) : claim.date,
        }
      : {}),
  };
}

const file = openSync(path, 'w');
let made = 0;
let lines: string[] = [];
for (const { claim } of syntheticClaims({ size: Number(size), seed: 1, density: 1 })) {
  lines.push(`${JSON.stringify(dressed(claim, made))}\n`);
  made += 1;
  if (lines.length < 10_000) continue;
  writeSync(file, lines.join(''));
  lines = [];
}
writeSync(file, lines.join(''));
closeSync(file);
console.log(`${Number(size).toLocaleString('en-US')} claims`);
measure(['link', path]);
for (const format of formats.length === 0 ? ['ndjson', 'csv', 'json', 'text'] : formats)
  measure(['reconcile', path, '--format', String(format)]);
rmSync(folder, { recursive: true });
