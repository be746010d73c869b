/**
 * A Linker that holds many claims: what adding, correcting and removing one costs with its result,
 * beside linking all of them from scratch in the same run. The ratio is what to quote.
 * `npx tsx bench/linker.ts [SIZE …] [hot] [bursty]`
 */
import { linkClaims, type ClaimInput } from 'casualty-claims';
import { Linker } from 'casualty-claims/linkage';
import { syntheticClaims } from '../src/testing/synthetic';

const words = process.argv.slice(2);
const sizes = words.map(Number).filter((size) => size > 0);
const CHANGES = 100;

function milliseconds(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The median and the slowest of some runs. */
function spread(times: readonly number[]): { median: number; most: number } {
  const sorted = [...times].sort((x, y) => x - y);
  return { median: sorted[sorted.length >> 1] ?? NaN, most: sorted.at(-1) ?? NaN };
}

for (const size of sizes.length === 0 ? [1_000, 10_000, 100_000] : sizes) {
  const made = [
    ...syntheticClaims({
      size: size + CHANGES,
      seed: 1,
      density: words.includes('hot') ? 8 : 1,
      bursty: words.includes('bursty'),
    }),
  ].map(({ claim }) => claim);
  // Every n-th is kept for later, so that what is added is about the same war.
  const step = Math.floor(made.length / CHANGES);
  const later = made.filter((_, at) => at % step === 0).slice(0, CHANGES);
  const held = made.filter((claim) => !later.includes(claim));
  const linker = new Linker();
  const load = milliseconds(() => {
    linker.add(held);
    linker.result();
  });
  const scratch = milliseconds(() => linkClaims(held));
  const each = (change: (claim: ClaimInput & { readonly id: string }) => void): number[] =>
    later.map((claim) =>
      milliseconds(() => {
        change(claim);
        linker.result();
      }),
    );
  const rounds: Record<string, number[]> = {
    add: each((claim) => {
      linker.add([claim]);
    }),
    correct: each((claim) => {
      linker.add([{ ...claim, figure: 77, kind: 'shelling' }]);
    }),
    remove: each((claim) => {
      linker.remove([claim.id]);
    }),
  };
  console.log(
    `\n${String(held.length)} claims held: from scratch ${scratch.toFixed(0)} ms, a Linker's first result ${load.toFixed(0)} ms, ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB in use`,
  );
  for (const [name, times] of Object.entries(rounds)) {
    const { median, most } = spread(times);
    console.log(
      `${name.padEnd(8)} one claim: median ${median.toFixed(2)} ms, slowest of ${String(times.length)} ${most.toFixed(1)} ms; from scratch takes ${(scratch / median).toFixed(0)} × as long`,
    );
  }
}
