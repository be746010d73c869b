import { defineConfig } from 'tsup';

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
  sourcemap: true,
  clean: true,
  // The compiler tsup drives for declarations still sets an option that TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
