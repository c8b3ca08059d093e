import { defineConfig } from '@playwright/test';

/** The built extension in a real browser: one at a time, because only one window can hold the focus. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/files',
  workers: 1,
  // A real browser on a loaded machine stumbles now and then. What passed only at the second try is named in the summary.
  retries: 1,
  timeout: 45_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.HEARD_E2E_REPORT ?? 'test-results/report.json' }]],
});
