import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from './test.ts';
import { begun } from './page-begun.ts';
import { complaints } from './complaints.ts';
import { toNationality } from './first-steps.ts';
import { lostJob } from '../src/rules/cases/golden.test-cases.ts';
import { hashOf, noon } from './links.ts';

const file = 'dist/permit-clock.html';
const address = pathToFileURL(file).href;

test('the whole tool as one file works from disk, asks for nothing and keeps its own policy', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  const heard = complaints(page);
  context.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await context.setOffline(true);
  await page.clock.setFixedTime(noon);
  await page.goto(address);
  await begun(page);
  await expect(page.locator('a[href*="for-sites"], a[download]')).toHaveCount(0);
  await toNationality(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is your nationality?');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(lostJob));
  await expect(page.locator('[data-duty="nl.search-period"]')).toBeVisible();
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('[data-duty="nl.search-period"]')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.locator('[data-place="calendar"] button').first().click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('BEGIN:VEVENT');
  await page.reload();
  await expect(page.locator('[data-duty="nl.search-period"]')).toBeVisible();
  expect(asked.filter((url) => url.split(/[?#]/)[0] !== address)).toEqual([]);
  expect(heard).toEqual([]);
});

test('no path of the device leaves the file: not in a copied link, not on paper', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { get: () => undefined });
  });
  await page.goto(`${address}${hashOf(lostJob)}`);
  await page.getByRole('button', { name: 'Copy a link with my answers' }).click();
  const link = page.getByRole('textbox', { name: 'Link with my answers' });
  await expect(link).toHaveValue(/^#c=/);
  await expect(page.getByText('so it has no web address')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('[data-sheet]');
  await expect(sheet).toContainText('as the tool is a file without a web address');
  await expect(sheet.locator('[data-code]')).toHaveCount(0);
  expect(await page.locator('body').innerText()).not.toContain('file:');
  expect(await sheet.textContent()).not.toContain('file:');
  await page.goto(`${address}${await link.inputValue()}`);
  await expect(page.locator('[data-duty="nl.search-period"]')).toBeVisible();
});

test('the start page offers the file, in a frame it does not', async ({ page }) => {
  await page.goto('/?lang=nl');
  const offered = page.getByRole('link', { name: /als één bestand/ });
  await expect(offered).toHaveAttribute('href', 'permit-clock.html');
  const download = page.waitForEvent('download');
  await offered.click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('permit-clock.html');
  expect(readFileSync(await saved.path(), 'utf8')).toBe(readFileSync(file, 'utf8'));
  await page.goto('/embed/?lang=nl');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('a[download]')).toHaveCount(0);
});

test('the policy of the file starts from nothing and names its scripts and its style', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  expect(policy).toMatch(
    /^default-src 'none'; script-src(?: 'sha256-[\w+/=]+'){3}; style-src 'sha256-[\w+/=]+';/,
  );
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|'self'/);
});
