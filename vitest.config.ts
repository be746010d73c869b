import { defineConfig } from 'vitest/config';

/**
 * The percentages of lines and of branches of each folder of the core that the tests of the core
 * must run: what was measured, rounded down.
 */
const SHARES = {
  issue: [100, 98],
  interval: [100, 98],
  calendar: [100, 100],
  geo: [100, 100],
  figure: [99, 98],
  claim: [100, 97],
  normalise: [99, 96],
  linkage: [99, 84],
  reconcile: [99, 97],
  report: [98, 93],
} as const;

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // The program of the page is bundled from its source before any test reads it.
    globalSetup: ['test/bundle-page.ts'],
    // Laws run for seconds, and longer on a busy machine: time is measured by benchmarks, not by
    // tests.
    testTimeout: 120_000,
    // Vitest would leave one core free: half of a machine of two.
    maxWorkers: '100%',
    // Threads start in less time than processes, of which two hundred files would need as many.
    pool: 'threads',
    // Half of the time went into loading the same modules for each file anew. A module of ours
    // keeps nothing but what it would make again, and a test that changes the environment puts it
    // back, so files may share a thread.
    isolate: false,
    include: ['test/**/*.test.ts', 'test/**/*.prop.ts'],
    // A project of its own, which runs on the packed tarball: `npm run test:downstream`.
    exclude: ['test/downstream/**'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    // `npm run coverage`.
    coverage: {
      provider: 'v8',
      include: Object.keys(SHARES).map((folder) => `src/${folder}/**/*.ts`),
      reporter: [['text', { skipFull: true }]],
      thresholds: Object.fromEntries(
        Object.entries(SHARES).map(([folder, [lines, branches]]) => [
          `src/${folder}/**/*.ts`,
          { lines, branches },
        ]),
      ),
    },
  },
});
