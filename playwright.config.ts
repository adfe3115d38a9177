import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from './test/browser.mjs';

const port = Number(process.env['PAGES_PORT'] ?? 5199);

/** Whole pages: what needs a real page, several tabs or a crash. Everything else runs in `web-test-runner`. */
export default defineConfig({
  testDir: 'test/pages',
  // two at a time make each other late, and what is promised at a reload is a matter of milliseconds
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // what passes only at the second try is told as flaky
  retries: process.env['LONG'] ? 0 : 1,
  // a busy machine is slow; what promises a time measures it itself
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: ensureBrowser(), args: browserFlags },
  },
  webServer: {
    command: `npx vite demo --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
