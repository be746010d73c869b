import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Bundles programs of this folder, as the package is bundled, and gives the folder they are put in:
 * run from its sources by tsx, every closure would carry its name about, and our side of a ratio
 * would pay for that alone.
 */
export function bundled(names: readonly string[]): string {
  const folder = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url));
  buildSync({
    entryPoints: names.map((name) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url))),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    external: [
      'csv-parse',
      'csv-stringify',
      'zod',
      'date-fns',
      'ts-pattern',
      '@duckdb/node-api',
      '@microsoft/recognizers-text-number',
      'fast-check',
    ],
    conditions: ['node'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return folder;
}
