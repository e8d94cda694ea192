import { defineConfig } from 'vitest/config';

/** Benchmarks are measured one at a time, and may take long. */
// eslint-disable-next-line no-restricted-exports -- Vitest reads the default export.
export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    testTimeout: 600_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
