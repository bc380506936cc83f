import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from './.ci/browsers.mjs';

const port = process.env.E2E_PORT ?? '4174';
const hostPort = process.env.E2E_HOST_PORT ?? '4175';
const url = `http://127.0.0.1:${port}/`;
const chrome = { ...devices['Desktop Chrome'], launchOptions: chromiumLaunch() };

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  use: {
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'wide', use: { ...chrome, viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      // Paper is as wide everywhere; cases and frames look at several widths themselves.
      testIgnore: ['**/paper.spec.ts', '**/cases.spec.ts', '**/embed/*'],
      use: { ...chrome, viewport: { width: 320, height: 640 }, hasTouch: true },
    },
  ],
  webServer: [
    { command: `npx vite preview --port ${port} --strictPort`, url, timeout: 30_000 },
    {
      command: `node e2e/hosts.mjs ${hostPort} http://127.0.0.1:${port}`,
      url: `http://localhost:${hostPort}`,
      timeout: 30_000,
    },
  ],
});
