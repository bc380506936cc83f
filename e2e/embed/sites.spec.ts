import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { complaints } from '../complaints.ts';
import { tabTo } from '../keyboard.ts';

const frameOf = (page: Page) => page.frameLocator('main iframe');
const snippet = (page: Page) => page.locator('[data-snippet] pre');
const choice = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

async function open(page: Page) {
  await page.goto('/for-sites/');
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toBeVisible();
}

test('something shows before the script, and nothing is complained of', async ({ page }) => {
  const found = complaints(page);
  const html = await (await page.request.get('/for-sites/')).text();
  expect(html).toContain('Put Permit Clock on your site</h1>');
  await open(page);
  await expect(page).toHaveTitle('Put Permit Clock on your site');
  expect(found).toEqual([]);
  const seen = await page.evaluate(() => ({
    focus: document.activeElement?.tagName,
    scrolled: scrollY,
    tooWide: document.documentElement.scrollWidth - innerWidth,
  }));
  expect(seen).toEqual({ focus: 'BODY', scrolled: 0, tooWide: 0 });
  await page.getByRole('link', { name: 'Permit Clock', exact: true }).click();
  await expect(page).toHaveURL(/\/[?]lang=en$/);
  await page.getByRole('link', { name: 'For websites: put this on your site' }).click();
  await expect(page).toHaveURL(/\/for-sites\/[?]lang=en$/);
});

test('a choice changes preview and lines, and leaves focus and place alone', async ({ page }) => {
  const found = complaints(page);
  await open(page);
  await choice(page, 'Theme', 'Dark').check();
  const root = frameOf(page).locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(snippet(page)).toContainText('/embed/?theme=dark"');
  const scrolled = await page.evaluate(() => scrollY);
  await page.getByLabel('It begins with').focus();
  await page.getByLabel('It begins with').selectOption('job-ended');
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText(
    'Which country is it about?',
  );
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(snippet(page)).toContainText('?situation=job-ended&amp;theme=dark"');
  await expect(page.getByLabel('It begins with')).toBeFocused();
  expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThan(200);
  await choice(page, 'Theme', 'As the device').check();
  await expect(root).toHaveAttribute('data-theme', 'auto');
  await expect(snippet(page)).not.toContainText('theme');
  await choice(page, 'Country', 'Luxembourg').check();
  await expect(frameOf(page).getByText('Which country is it about?')).toHaveCount(0);
  await page.getByLabel('The answers so far').check();
  await expect(snippet(page)).toContainText('hide=progress');
  await page.getByText('What your page hears').click();
  await expect(page.getByLabel('Events, newest first')).toContainText('"type":"ready"');
  expect(found).toEqual([]);
});

test('a bad colour is named, kept as typed, and the last good one counts', async ({ page }) => {
  await open(page);
  const accent = page.getByRole('textbox', { name: 'Accent colour', exact: true });
  await accent.fill('#ff8800');
  await expect(snippet(page)).toContainText('accent=%23ff8800');
  await accent.fill('#ff88zz');
  await expect(accent).not.toHaveAttribute('aria-invalid');
  await accent.blur();
  await expect(accent).toHaveAttribute('aria-invalid', 'true');
  await expect(accent).toHaveAccessibleDescription(/# and six digits .* last value that works/);
  await expect(accent).toHaveValue('#ff88zz');
  await expect(snippet(page)).toContainText('accent=%23ff8800');
  const colour = () =>
    frameOf(page)
      .locator('html')
      .evaluate((root) => root.style.getPropertyValue('--host-accent'));
  expect(await colour()).toBe('#ff8800');
  await accent.fill('08f');
  await expect(accent).not.toHaveAttribute('aria-invalid');
  await expect(snippet(page)).toContainText('accent=%230088ff');
  await expect.poll(colour).toBe('#0088ff');
});

let server: Server;
/** What the other site answers. */
let answer = { body: '', policy: '' };

test.beforeAll(async () => {
  server = createServer((_, response) => {
    if (answer.policy) response.setHeader('content-security-policy', answer.policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
});
test.afterAll(() => {
  server.close();
});

/** Opens a page of another site with these lines in it. */
async function onHost(page: Page, lines: string, policy = '') {
  const body = `<!doctype html><html lang="en"><title>Moving</title><h1>Moving</h1>${lines}</html>`;
  answer = { body, policy };
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
}

test('the lines show the tool on another site, under its policy', async ({ page, baseURL }) => {
  await open(page);
  await choice(page, 'Which script', 'Newest of version 1').check();
  await choice(page, 'Country', 'Netherlands').check();
  await choice(page, 'Theme', 'Dark').check();
  await page.getByLabel('Your name').fill('Moving & Co.');
  await page.getByText('More choices').click();
  await page.getByLabel('Height of your fixed header').fill('64');
  await expect(snippet(page)).toContainText('partner=Moving+%26+Co.');
  const lines = await snippet(page).innerText();
  expect(lines.split('\n')).toHaveLength(2);
  const origin = new URL(baseURL ?? '').origin;
  await onHost(page, lines, `default-src 'none'; frame-src ${origin}; script-src ${origin}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('What brings you here?')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('link', { name: 'Check your permit' })).toBeHidden();
  await expect
    .poll(() => page.locator('iframe').evaluate((iframe) => iframe.clientHeight))
    .not.toBe(720);
});

test('so do the plain iframe, and the script', async ({ page }) => {
  await open(page);
  await page.getByLabel('It begins with').selectOption('job-offer');
  await choice(page, 'Which script', 'Newest of version 1').check();
  await choice(page, 'Way', 'Plain iframe').check();
  const alone = await snippet(page).innerText();
  await choice(page, 'Way', 'JavaScript').check();
  const script = await snippet(page).innerText();
  for (const lines of [alone, script]) {
    await onHost(page, lines);
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
      'Which country is it about?',
    );
  }
});

test('the address of the site is asked for where only that tells whom to tell', async ({
  page,
}) => {
  await open(page);
  const site = page.getByLabel('Address of your site');
  await choice(page, 'Is your page told the result?', 'Yes, a word for each route').check();
  await expect(frameOf(page).getByText('This site will be told')).toBeVisible();
  await expect(site).toBeHidden();
  await choice(page, 'Way', 'Plain iframe').check();
  await site.fill('example.org/permits');
  await expect(snippet(page)).toContainText('host=https%3A%2F%2Fexample.org"');
});

test('the lines can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy the lines' }).click();
  await expect(page.getByText('The lines are copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await snippet(page).innerText());
  expect(copied).toMatch(/integrity="sha384-[\w+/]{64}" crossorigin="anonymous" defer/);
  await choice(page, 'Theme', 'Light').check();
  await expect(page.getByText('The lines are copied.')).toBeHidden();
});

test('the keyboard reaches every choice, the preview and the lines', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(page, choice(page, 'Country', 'Ask'));
  await page.keyboard.press('ArrowRight');
  await expect(snippet(page)).toContainText('country=NL');
  for (const name of ['Accent colour', 'Pick the accent colour', 'Rounded corners', 'Your name']) {
    await tabTo(page, page.getByLabel(name, { exact: true }));
  }
  await tabTo(page, page.locator('summary', { hasText: 'More choices' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Judge as of a day'));
  await tabTo(page, page.getByRole('radio', { name: 'All there is' }));
  await tabTo(page, page.locator('main iframe'));
  await tabTo(page, page.getByRole('button', { name: 'Copy the lines' }));
});

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing for axe to find, nothing too wide, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    await page.getByText('More choices').click();
    await page.getByLabel('Rounded corners').fill('99');
    await page.getByText('What your page hears').click();
    await expect(page.getByText('Write a whole number from 0 to 24.')).toBeVisible();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await run.run({ runOnly: tags });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
}
