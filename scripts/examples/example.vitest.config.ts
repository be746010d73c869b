import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// For the examples that are test files. What a user's project would do itself.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: { include: ['examples/*.ts'] },
});
