import { defineConfig } from 'vitest/config';

/**
 * `npm run test:browser`: what only a browser can tell. One page after the other, so that pictures
 * are not drawn under load.
 */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    globalSetup: ['test/bundle-page.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['test/browser/*.browser.ts'],
    fileParallelism: false,
  },
});
