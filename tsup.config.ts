import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { defineConfig } from 'tsup';

/**
 * Writes each program as short as it is with the same names. tsup's own options would do so before
 * it makes CommonJS of chunks, which it does with a tool (sucrase) that breaks classes written so.
 */
async function withoutIndentation(): Promise<void> {
  for (const name of readdirSync('dist', { encoding: 'utf8', recursive: true })) {
    if (!/\.c?js$/.test(name)) continue;
    const file = join('dist', name);
    const { code } = await transform(readFileSync(file, 'utf8'), {
      minifyWhitespace: true,
      minifySyntax: true,
      target: 'es2022',
    });
    writeFileSync(file, code);
  }
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    text: 'src/text/index.ts',
    io: 'src/io/index.ts',
    render: 'src/render/index.ts',
    'render/png': 'src/render/png/index.ts',
    'render/page': 'src/render/page/index.ts',
    cli: 'src/cli/main.ts',
    testing: 'src/testing/index.ts',
    'testing/arbitraries': 'src/testing/arbitraries/index.ts',
    'testing/vitest': 'src/testing/vitest/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // `imports` of package.json: Node and browsers get each their build of csv-parse and
  // csv-stringify.
  external: [/^#/],
  splitting: true,
  // Maps would be more than half of the package, and indentation a tenth.
  sourcemap: false,
  onSuccess: withoutIndentation,
  clean: true,
  // The compiler tsup drives for declarations still sets an option that TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
