import type { Page } from '@playwright/test';
import { languages } from '../src/i18n/languages.ts';
import { folderOf, type BookPage } from '../src/rulebook/index.ts';
import { figures } from '../src/rules/index.ts';
import { show, violations, type Mode } from './access/axe.ts';
import { targets } from './access/display-facts.ts';
import { complaints } from './complaints.ts';
import { letters, pagesOf } from './pdf.ts';
import { expect, test } from './test.ts';

/** A page of its own in each language, each shown in its own way. */
const looked: readonly (readonly [BookPage, Mode])[] = [
  ['nl-hsm', 'narrow'],
  ['nl-private-servant', 'dark'],
  ['lu-blue-card', 'light'],
  ['netherlands', 'forced'],
];

const isWide = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth');
/** What stands on a page and is too low or narrow to be hit with a finger. */
const small = async (page: Page) => (await targets(page)).filter(({ size }) => size < 24);
const entries = (page: Page) => page.locator('[data-entry]:visible');

test('the rules can be read in every language, without a barrier, and ask nobody else', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const heard = complaints(page);
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  const found: string[] = [];
  for (const [index, lang] of languages.entries()) {
    const [leaf, mode] = looked[index] ?? ['nl-hsm', 'light'];
    await show(page, mode);
    for (const at of [leaf, ...(index === 0 ? [undefined] : [])]) {
      await page.goto(`/${folderOf(lang, at)}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      found.push(...(await violations(page, 'every rule')).map((fault) => `${lang} ${fault}`));
    }
    await show(page, 'narrow');
    await page.goto(`/${folderOf(lang)}`);
    expect(await isWide(page), lang).toBe(false);
    expect(await small(page), lang).toEqual([]);
    await page.goto(`/${folderOf(lang, leaf)}`);
    expect(await isWide(page), `${lang} ${leaf}`).toBe(false);
    expect(await small(page), `${lang} ${leaf}`).toEqual([]);
  }
  expect(found).toEqual([]);
  expect([...hosts]).toEqual([new URL(String(baseURL)).origin]);
  expect(heard).toEqual([]);
});

test('the register is searched by keyboard, an amount has a link of its own, and paper shows addresses', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Read the rules' }).click();
  await expect(page).toHaveURL(/\/rules\/$/);
  const all = await entries(page).count();
  expect(all).toBeGreaterThan(200);

  await page.getByRole('searchbox', { name: 'Search the rules' }).focus();
  await page.keyboard.type('migrant amount Ünder');
  await expect(page.getByRole('status')).toHaveText(/^\d+ entries$|^1 entry$/);
  expect(await entries(page).count()).toBeLessThan(6);
  await expect(page).toHaveURL(/\/rules\/$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/rules\/nl-hsm\/#figure-nl-hsm-under-30$/);
  await expect(page.locator('#figure-nl-hsm-under-30')).toBeInViewport();

  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Migrant hautement qualifié');
  await page.goto('/rules/fr/nl-hsm/#nl-hsm-30-and-older-2026');
  const row = page.locator('#nl-hsm-30-and-older-2026');
  await expect(row).toBeInViewport();
  await expect(row).toContainText(/5\s942\s€/);
  await row.getByRole('link', { name: /^Lien vers/ }).focus();
  await expect(row.getByRole('link', { name: /^Lien vers/ })).toHaveCSS('opacity', '1');

  const printed = letters((await pagesOf(page, 'A4')).join(''));
  const [over30] = figures;
  for (const { url } of over30.periods.flatMap(({ sources }) => sources)) {
    expect(printed).toContain(letters(url));
  }
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it is there but the search', async ({ page }) => {
    await page.goto('/rules/');
    expect(await entries(page).count()).toBeGreaterThan(200);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'Luxembourg EU Blue Card' }).first().click();
    await expect(
      page.getByRole('img', {
        name: /Luxembourg Blue Card amount: €71,946.* since 3\s+Mar\s+2026/,
      }),
    ).toBeVisible();
    await expect(page.getByRole('row', { name: /from 3\s+Mar\s+2026/ })).toContainText('€65,652');
  });
});
