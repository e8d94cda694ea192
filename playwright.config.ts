import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built app in real Electron, one window at a time: two cores are not many. */
// eslint-disable-next-line no-restricted-exports -- Playwright reads the default export.
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  timeout: 60_000,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  outputDir: 'test-results',
  reporter: [['list']],
});
