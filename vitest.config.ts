import { defineConfig } from 'vitest/config';

/** Unit tests. The end-to-end tests in test/e2e belong to Playwright. */
// eslint-disable-next-line no-restricted-exports -- Vitest reads the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    environment: 'node',
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
