import { expect, test } from '../test.ts';
import { complaints } from '../complaints.ts';
import type { Language } from '../../src/embed/permit-clock.d.ts';
import { statement as de } from '../../src/i18n/de/statement.ts';
import { statement as en } from '../../src/i18n/en/statement.ts';
import { statement as fr } from '../../src/i18n/fr/statement.ts';
import { statement as nl } from '../../src/i18n/nl/statement.ts';
import { numbered } from '../../src/statement/index.ts';
import { tooWide } from './page-faults.ts';

const titles: Record<Language, string> = {
  en: en.title,
  nl: nl.title,
  fr: fr.title,
  de: de.title,
};

test('the statement opens in each language, fits a narrow window, and breaks no policy', async ({
  page,
}) => {
  const found = complaints(page);
  for (const [lang, title] of Object.entries(titles)) {
    await page.goto(`/accessibility/?lang=${lang}`);
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('rowheader')).toHaveCount(numbered.length);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `${lang} at ${width}`).toEqual({ page: 0, parts: [] });
    }
  }
  await page.getByRole('banner').getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveTitle(nl.title);
  expect(found).toEqual([]);
});

test('without scripts the statement is there, in English, with no contact that nobody named', async ({
  request,
}) => {
  const html = await (await request.get('/accessibility/')).text();
  expect(html).toContain(`<title>${en.title}</title>`);
  expect(html).toContain('1.1.1 Non-text Content');
  expect(html).toContain('27 November 2026');
  expect(html).not.toContain('mailto:');
  expect(html).not.toContain('style="');
});

test('start page, page for web teams and frame lead to the statement, and it leads back', async ({
  page,
}) => {
  await page.goto('/?lang=de');
  await page.locator('main a[href^="accessibility/"]').click();
  await expect(page).toHaveTitle(de.title);
  await page.getByRole('link', { name: 'Permit Clock', exact: true }).click();
  await expect(page).toHaveURL(/\/\?lang=de$/);
  await page.goto('/for-sites/?lang=fr');
  await page.locator('main a[href^="../accessibility/"]').click();
  await expect(page).toHaveTitle(fr.title);
  await page.goto('/embed/?lang=nl');
  const link = page.locator('footer a[href*="/accessibility/"]');
  await expect(link).toHaveAttribute('target', '_blank');
  const href = await link.getAttribute('href');
  expect(new URL(href ?? '', page.url()).pathname).toBe('/accessibility/');
  const opening = page.waitForEvent('popup');
  await link.click();
  await expect(await opening).toHaveTitle(nl.title);
});
