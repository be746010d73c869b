import { defineConfig } from 'vitest/config';

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
    // `npm run coverage` (scripts/coverage.ts) has the shares that each folder of the core must
    // reach.
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['json'] },
  },
});
