import { existsSync, statSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Of `npm run mutation` (scripts/mutation.ts): the tests of the folders, or the files, in MUTATION_TESTS, and laws with few runs and one seed,
// so that a mutant that lives today lives tomorrow.
const folders = (process.env['MUTATION_TESTS'] ?? 'interval').split(',');

/** Examples before laws, short files before long ones: the first failure ends the run of a mutant. */
class CheapestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number => statSync(moduleId).size + (moduleId.endsWith('.prop.ts') ? 1e6 : 0);
    return Promise.resolve([...files].sort((a, b) => cost(a) - cost(b)));
  }
}

/**
 * Source that stands built in one piece (`buildCommand` of stryker.config.json) instead of file by file: a mutant then costs
 * what its tests cost, and not two seconds of loading. Without a build, as outside Stryker, the source itself.
 */
const built = `${import.meta.dirname}/built`;
const asBuilt: Plugin = {
  name: 'as-built',
  enforce: 'pre',
  resolveId(source, importer) {
    const entry = source.startsWith('casualty-claims') ? source.slice('casualty-claims'.length) : null;
    const below = entry === null ? /^(?:\.\.\/)+src\/(.+)$/.exec(source)?.[1] : `${entry}/index`;
    if (below === undefined || importer?.includes('node_modules') === true) return null;
    return [`${built}/${below}.js`, `${built}/${below}/index.js`].map((path) => path.replace('//', '/')).find(existsSync) ?? null;
  },
};

export default defineConfig({
  plugins: [asBuilt],
  resolve: {
    tsconfigPaths: true,
    alias: [{ find: /^fast-check$/, replacement: `${import.meta.dirname}/test/few-runs.ts` }],
  },
  test: {
    server: { deps: { external: [/\/built\//] } },
    testTimeout: 120_000,
    include: folders.flatMap((one) => (one.endsWith('.ts') ? [`test/${one}`] : [`test/${one}/**/*.test.ts`, `test/${one}/**/*.prop.ts`])),
    // Compiles the examples of the documentation: seconds for each mutant, and no behaviour that another test does not look at.
    exclude: ['test/**/examples.test.ts'],
    sequence: { sequencer: CheapestFirst },
    // One loading of the modules for all files: a mutant costs what its tests cost.
    isolate: false,
  },
});
