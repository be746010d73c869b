import { defineConfig } from 'vitest/config';

/** The core, as in .dependency-cruiser.cjs: `npm run coverage` holds every folder of it to these shares of lines and branches, by its own tests. */
const core = ['issue', 'interval', 'calendar', 'geo', 'figure', 'claim', 'normalise', 'linkage', 'reconcile', 'report'];
const LEAST = { lines: 95, branches: 95 };

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Laws run for seconds, and longer on a busy machine: time is measured by benchmarks, not by tests.
    testTimeout: 120_000,
    include: ['test/**/*.test.ts', 'test/**/*.prop.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: core.map((folder) => `src/${folder}/**/*.ts`),
      reporter: [['text', { skipFull: true }], 'text-summary', 'json'],
      thresholds: Object.fromEntries(core.map((folder) => [`src/${folder}/**/*.ts`, LEAST])),
    },
  },
});
