import { expect, test } from './test.ts';
import { toNationality } from './first-steps.ts';
import { complaints } from './complaints.ts';
import { findWebKit } from '../.ci/browsers.mjs';
import { startNginx, type Nginx } from './nginx.ts';
import { openWebKit } from './webkit.ts';

test.describe.configure({ mode: 'default' });

let nginx: Nginx;

test.beforeAll(async () => {
  nginx = await startNginx();
});

test.afterAll(() => nginx.stop());

test('the tool runs under the policy', async ({ page }) => {
  const heard = complaints(page);
  await page.goto(`${nginx.address}/?asOf=2026-11-22`);
  await toNationality(page);
  expect(heard).toEqual([]);
});

test.describe('in a frame of another site', () => {
  test.use({ expectedFaults: /frame-ancestors/ });
  for (const path of ['/', '/for-sites/']) {
    test(`[bad input 102] ${path} shows nothing`, async ({ page }) => {
      const heard = complaints(page);
      await page.goto(nginx.framed(path));
      await expect(() => expect(heard.join('\n')).toContain('frame-ancestors')).toPass();
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
    });
  }
});

test('the embedded page runs in a sandbox without an origin, on another site', async ({ page }) => {
  const heard = complaints(page);
  await page.goto(nginx.framed('/embed/', 'sandbox=allow-scripts'));
  const frame = page.frameLocator('iframe');
  expect(await frame.locator('body').evaluate(() => window.origin)).toBe('null');
  await frame
    .getByRole('main')
    .getByRole('link', { name: /job ended/ })
    .click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Which country is it about?');
  expect(heard).toEqual([]);
});

if (findWebKit()) {
  test('the embedded page runs so in WebKit too, and the tool shows nothing', async () => {
    const webkit = await openWebKit();
    try {
      await webkit.goto(nginx.framed('/embed/', 'sandbox=allow-scripts'));
      await webkit.switchToFrame(await webkit.find('//iframe'));
      expect(await webkit.execute('return window.origin')).toBe('null');
      await webkit.click("//main//a[contains(., 'job ended')]");
      await webkit.find("//h1[contains(., 'Which country is it about?')]");
      await webkit.switchToFrame(null);
      await webkit.goto(nginx.framed('/'));
      await webkit.switchToFrame(await webkit.find('//iframe'));
      expect(await webkit.execute('return document.querySelectorAll("h1").length')).toBe(0);
    } finally {
      await webkit.quit();
    }
  });
}
