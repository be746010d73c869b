import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Of `npm run mutation` (scripts/mutation.ts): the tests of the folders in MUTATION_TESTS, and laws with few runs and one seed,
// so that a mutant that lives today lives tomorrow.
const folders = (process.env['MUTATION_TESTS'] ?? 'interval').split(',');

/** Examples before laws, short files before long ones: the first failure ends the run of a mutant. */
class CheapestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number => statSync(moduleId).size + (moduleId.endsWith('.prop.ts') ? 1e6 : 0);
    return Promise.resolve([...files].sort((a, b) => cost(a) - cost(b)));
  }
}

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    alias: [{ find: /^fast-check$/, replacement: `${import.meta.dirname}/test/few-runs.ts` }],
  },
  test: {
    testTimeout: 120_000,
    include: folders.flatMap((folder) => [`test/${folder}/**/*.test.ts`, `test/${folder}/**/*.prop.ts`]),
    sequence: { sequencer: CheapestFirst },
    // One loading of the modules for all files: a mutant costs what its tests cost.
    isolate: false,
  },
});
