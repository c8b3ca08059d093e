import { defineConfig } from '@playwright/test';

// One browser at a time: the extension is loaded into a persistent profile, and panel tests share the window's focus.
export default defineConfig({ testDir: 'tests/e2e', workers: 1, timeout: 30_000, outputDir: 'test-results' });
