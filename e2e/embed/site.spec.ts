import { expect, test } from '../test.ts';
import { integrityOf } from '../../.ci/loader.ts';
import { loader } from '../../src/embed/published.ts';
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

test.describe('where a site’s policy forbids the frame', () => {
  test.use({ expectedFaults: /frame-src/ });
  test('[bad input 105] its link stays', async ({ page }) => {
    await openHost(page, 'link', { policy: "frame-src 'none'; script-src {{tool}}" });
    await expect(page.getByRole('link', { name: 'Check your permit' })).toBeVisible();
    await expect(page.locator('iframe')).toBeHidden();
  });
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

for (const path of ['/embed/v1/loader.js', '/embed/v1.0.0/loader.js']) {
  test(`${path}: a browser takes it by its hash alone, and it works`, async ({ page, request }) => {
    const integrity = integrityOf(await (await request.get(path)).body());
    const frame = await openHost(page, 'hashed', { query: path, attributes: integrity });
    await choose(frame, /job ended/);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/country/);
    expect(integrity === loader.integrity || !path.includes(loader.version)).toBe(true);
    await openHost(page, 'hashed', { query: path, attributes: integrityOf('another script') });
    await expect(page.getByRole('link', { name: 'Check your permit' })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
}
