import * as fc from 'fast-check';
import { FUZZ_LAWS } from './fuzz-laws';

// `npm run fuzz -- 100000` tries so many hostile inputs, split over the laws; the seed is printed,
// and `npm run fuzz -- 100000 SEED` tries the same ones again;
// `npm run fuzz -- 100000 SEED figures claims` those stages alone.
const [count, given] = process.argv.slice(2, 4).map(Number);
const stages = process.argv.slice(4);
const total = count ?? 10_000;
const seed = given ?? Date.now() % 0x7fffffff;
if (!Number.isInteger(total) || total < 1 || !Number.isInteger(seed))
  throw new Error('npm run fuzz -- HOW_MANY [SEED [STAGE …]]: whole numbers');
const laws = FUZZ_LAWS.filter(({ stage }) => stages.length === 0 || stages.includes(stage));
if (laws.length === 0)
  throw new Error(
    `there is no stage ${stages.join(', ')}; there are ${[...new Set(FUZZ_LAWS.map(({ stage }) => stage))].join(', ')}`,
  );
const shares = laws.reduce((sum, { share }) => sum + share, 0);
console.log(`${String(total)} inputs, seed ${String(seed)}`);

let failures = 0;
for (const { name, stage, share, property } of laws) {
  const numRuns = Math.max(1, Math.round((total * share) / shares));
  const start = performance.now();
  const details = fc.check(property, { seed, numRuns });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${details.failed ? '✗' : '✓'} ${stage}: ${name}: ${String(details.numRuns)} inputs (${seconds} s)`,
  );
  if (!details.failed) continue;
  failures += 1;
  console.log(String(details.errorInstance));
  console.log(fc.defaultReportMessage(details));
}
console.log(`${String(failures)} findings, seed ${String(seed)}`);
process.exitCode = failures === 0 ? 0 : 1;
