// Stands for vitest in `npm run mutation`: the tests that scripts/mutation-worker.mjs has collected
// stay loaded, and run again for every mutant.
export const { describe, expect, it, test } = globalThis.mutationTests;
