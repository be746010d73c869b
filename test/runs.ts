/** How much longer laws run than in CI: `DEEP=20 npm run test:deep`. */
const DEEP = Number(process.env['DEEP'] ?? 1);

/**
 * The same cases in every run of CI; with DEEP, more of them from a seed that is new or given as
 * SEED.
 */
export function runs(numRuns: number, seed = 20161128): { seed: number; numRuns: number } {
  if (DEEP <= 1) return { seed, numRuns };
  const given = process.env['SEED'];
  return {
    seed: given === undefined ? Date.now() % 0x7fffffff : Number(given),
    numRuns: Math.round(numRuns * DEEP),
  };
}

/**
 * Whether laws have all their runs, and what they count by the way can be judged:
 * `npm run mutation` gives them fewer.
 */
export const HAS_ALL_RUNS = process.env['MUTATION_TESTS'] === undefined;
