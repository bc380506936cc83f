import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { choose, hostUrl, openHost } from './host.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a plain link stays', async ({ page }) => {
    await page.goto(hostUrl('link', { query: '?country=NL' }));
    await expect(page.getByRole('link', { name: 'Check your permit' })).toHaveAttribute(
      'href',
      /\/embed\/\?country=NL$/,
    );
  });
});

test('a site whose policy forbids the frame keeps its link', async ({ page }) => {
  await openHost(page, 'link', { policy: "frame-src 'none'; script-src {{tool}}" });
  await expect(page.getByRole('link', { name: 'Check your permit' })).toBeVisible();
  await expect(page.locator('iframe')).toBeHidden();
});

test('a strict policy with the two lines that are asked for is enough', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => broken.push(message.text()));
  const frame = await openHost(page, 'link', {
    policy: "default-src 'none'; frame-src {{tool}}; script-src {{tool}}; base-uri 'none'",
  });
  await choose(frame, /job ended/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/country/);
  expect(broken.filter((text) => !text.includes('favicon'))).toEqual([]);
});

test('the styles of the site do not reach in, and ours not out', async ({ page }) => {
  const frame = await openHost(page, 'link');
  const style = { content: 'h1, a { color: rgb(1, 2, 3) !important; font-size: 3px !important; }' };
  await page.addStyleTag(style);
  await expect(frame.getByRole('heading', { level: 1 })).not.toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(page.locator('#after')).toHaveCSS('font-size', '3px');
});

test('the loader is plain script of one file, without the builder’s machine in it', async ({
  request,
}) => {
  const script = await (await request.get('/embed/v1/loader.js')).text();
  expect(script).not.toMatch(/localhost|127\.0\.0\.1|\bimport\b|\bexport\b/);
  const hash = createHash('sha384').update(script).digest('base64');
  expect(hash).toHaveLength(64);
});
