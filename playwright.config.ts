import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch, findFirefox, findNginx, findWebKit } from './.ci/browsers.mjs';
import { inFull } from './e2e/in-full.ts';

const port = process.env.E2E_PORT ?? '4174';
const hostPort = process.env.E2E_HOST_PORT ?? '4175';
const wordsPort = process.env.E2E_WORDS_PORT ?? '4176';
const testLanguages = 'e2e/languages/build.config.ts';
const url = `http://127.0.0.1:${port}/`;
const chrome = { ...devices['Desktop Chrome'], launchOptions: chromiumLaunch({ hasty: true }) };
const firefox = findFirefox();
/** What is held to a time, and what is compared with other browsers: as it runs in a person's browser. */
const unhurried = ['**/typing.spec.ts', '**/height.spec.ts', '**/engines/*.spec.ts'];
const apart = ['**/nginx*.spec.ts', '**/webkit*.spec.ts', ...unhurried];
/** Left to the other engines where there is one; in Chromium private.spec.ts walks everybody, alone and in English. */
const elsewhere = firefox && !inFull ? ['**/engines/outcomes.spec.ts'] : [];

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 1, // on a busy machine; .ci/test.mjs names what needed it
  expect: { timeout: 10_000 }, // on a busy machine
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  use: {
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    trace: 'off', // keeping one takes a third of the time; --trace=retain-on-failure where a test is looked into
  },
  projects: [
    {
      name: 'wide',
      testIgnore: apart,
      use: { ...chrome, viewport: { width: 1280, height: 900 } },
    },
    // Between pages of the same browser: the start of another takes what it is held to.
    {
      name: 'unhurried',
      retries: 0, // what keeps its time only now and then does not keep it
      testMatch: unhurried,
      testIgnore: elsewhere,
      use: { ...chrome, viewport: { width: 1280, height: 900 }, launchOptions: chromiumLaunch() },
    },
    {
      name: 'phone',
      // What hangs on the width; cases, frames, languages and access look at several widths themselves.
      testMatch: '**/{page,timeline,changes,bad-input}.spec.ts',
      use: { ...chrome, viewport: { width: 320, height: 640 }, hasTouch: true },
    },
    // What is not on the machine is left out; .ci/ensure.mjs and .ci/test.mjs say so.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: '**/engines/*.spec.ts',
            use: {
              ...devices['Desktop Firefox'],
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
    ...(findWebKit() ? [{ name: 'webkit', testMatch: '**/webkit*.spec.ts' }] : []),
    ...(findNginx() ? [{ name: 'nginx', testMatch: '**/nginx*.spec.ts', use: chrome }] : []),
  ],
  webServer: [
    { command: `npx vite preview --port ${port} --strictPort`, url, timeout: 30_000 },
    {
      command: `npx vite build -c ${testLanguages} && npx vite preview -c ${testLanguages} --port ${wordsPort} --strictPort`,
      wait: { stdout: /building/ }, // its tests are late ones, and wait for the rest
    },
    {
      command: `node e2e/hosts.mjs ${hostPort} http://127.0.0.1:${port}`,
      url: `http://localhost:${hostPort}`,
      timeout: 30_000,
    },
  ],
});
