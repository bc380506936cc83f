import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { lostJob } from '../../src/rules/cases/golden.test-cases.ts';
import { start as de } from '../../src/i18n/de/start.ts';
import { start as en } from '../../src/i18n/en/start.ts';
import { start as fr } from '../../src/i18n/fr/start.ts';
import { start as nl } from '../../src/i18n/nl/start.ts';
import { hashOf, noon } from '../links.ts';

const titles = {
  en: 'What your permit allows, and by when you must act',
  nl: /^Wat u mag met uw vergunning/,
  fr: /permis|titre/,
  de: /Erlaubnis/,
} as const;

/** What only the words of that language say. */
const marks = {
  en: en.skip,
  nl: nl.skip,
  fr: fr.skip,
  de: de.skip,
};

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const root = (page: Page) => page.locator('html');
const turnTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name }).click();

for (const [lang, title] of Object.entries(titles)) {
  test.describe(`a browser in ${lang}`, () => {
    test.use({ locale: `${lang}-LU` });

    test('begins in its language, and no other is fetched or seen', async ({ page }) => {
      const fetched: string[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) {
          void response.text().then(
            (text) => fetched.push(text),
            () => undefined,
          );
        }
      });
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const look = () => {
          const heading = document.querySelector('h1');
          if (heading && getComputedStyle(heading).visibility === 'visible')
            seen.push(heading.innerText);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.goto('/');
      await expect(h1(page)).toHaveText(title);
      await expect(root(page)).toHaveAttribute('lang', lang);
      await page.waitForLoadState('networkidle');
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      expect(new Set(seen).size).toBe(1);
      for (const [other, mark] of Object.entries(marks)) {
        if (other !== lang)
          expect(
            fetched.some((text) => text.includes(mark)),
            other,
          ).toBe(false);
      }
    });
  });
}

test.describe('a browser in a language that we do not have', () => {
  test.use({ locale: 'pt-BR' });

  test('is answered in English', async ({ page }) => {
    await page.goto('/');
    await expect(h1(page)).toHaveText(titles.en);
  });
});

test('[bad input 119] the address says more than the browser; a language that is none says nothing', async ({
  page,
}) => {
  await page.goto('/?lang=de');
  await expect(root(page)).toHaveAttribute('lang', 'de');
  await expect(h1(page)).toHaveText(titles.de);
  await page.goto('/?lang=klingon');
  await expect(h1(page)).toHaveText(titles.en);
});

test('[bad input 119] the switch keeps the page, its answers and what is typed; Back and reload keep the language', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.goto('/');
  await page.locator('main a[href="#/situation/job-ended"]').click();
  await page.getByRole('radio', { name: 'The Netherlands' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('combobox').fill('Chad');
  await page.getByRole('option', { name: 'Chad' }).click();
  await page.getByRole('combobox').fill('Ger');
  await expect(page.getByRole('option').first()).toHaveText('Germany');

  await turnTo(page, 'Français');
  await expect(root(page)).toHaveAttribute('lang', 'fr');
  await expect(h1(page)).toHaveText('Quelle est votre nationalité\u202F?');
  await expect(page.getByRole('button', { name: 'Tchad' })).toBeVisible();
  await expect(page).toHaveTitle(/nationalité/);
  await expect(page.getByText('Pays-Bas').first()).toBeAttached();
  expect(new URL(page.url()).search).toBe('?lang=fr');

  await page.getByRole('combobox').fill('Alle');
  await expect(page.getByRole('option').first()).toHaveText('Allemagne');
  await page.getByRole('combobox').fill('');
  await page.locator('main form [type="submit"]').click();
  await expect(h1(page)).not.toHaveText(/nationalité/);
  await page.goBack();
  await expect(h1(page)).toHaveText('Quelle est votre nationalité\u202F?');
  await page.reload();
  await expect(h1(page)).toHaveText('Quelle est votre nationalité\u202F?');
  await expect(page.getByRole('button', { name: 'Tchad' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(h1(page)).toHaveText(titles.fr);
  expect(new URL(page.url()).search).toBe('?lang=fr');
});

test('an error that is shown turns with the language, and the half date stays', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.goto('/?lang=nl');
  await page.goto(`/?lang=nl${hashOf({ ...lostJob, jobLossDate: undefined })}`);
  await page.locator('[data-as-of]').waitFor();
  await page.goto('/?lang=nl#/situation/job-ended');
  await page.locator('main form [type="submit"]').click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Kies');
  await turnTo(page, 'Deutsch');
  await expect(alert).toContainText('Wählen Sie');
});

test('a result turns with its days and amounts', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.goto(`/?lang=en${hashOf(lostJob)}`);
  const due = page.locator('[data-duty="nl.search-period"] time[data-date="due"]').first();
  await expect(due).toHaveText('Tuesday 15 December 2026');
  const turned = {
    Nederlands: 'dinsdag 15 december 2026',
    Français: 'mardi 15 décembre 2026',
    Deutsch: 'Dienstag, 15. Dezember 2026',
  };
  for (const [name, day] of Object.entries(turned)) {
    await turnTo(page, name);
    await expect(due).toHaveText(day);
    await expect(due).toHaveAttribute('datetime', '2026-12-15');
  }
});

test('a language that does not come leaves the page as it is, says so, and can be tried again', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await turnTo(page, 'Nederlands');
  await expect(page.getByText('This language did not load.')).toBeVisible();
  await expect(h1(page)).toHaveText(titles.en);
  expect(new URL(page.url()).search).toBe('');
  await context.setOffline(false);
  await turnTo(page, 'Nederlands');
  await expect(h1(page)).toHaveText(titles.nl);
  expect(new URL(page.url()).search).toBe('?lang=nl');
});

test('before any script has come, the switch leads to the page in that language', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Nederlands' })).toHaveAttribute('href', '?lang=nl');
  await expect(h1(page)).toBeVisible();
  await context.close();
});

test.describe('where words do not come', () => {
  test.use({ expectedFaults: /dynamically imported module/ });

  test('without the words of any language the page is there, and a press tries again', async ({
    page,
  }) => {
    await page.route(/\/first-[\w-]+\.js$/, (route) => route.abort());
    await page.goto('/?lang=nl');
    await expect(h1(page)).toBeVisible();
    await expect(h1(page)).toHaveText(titles.en);
    await page.unrouteAll();
    await page.locator('main a[href="#/situation/job-ended"]').click();
    await expect(page.getByRole('radio', { name: 'Nederland', exact: true })).toBeVisible();
  });
});

test('the language is kept on the way to the page for web teams, and back', async ({ page }) => {
  await page.goto('/?lang=fr');
  await page.locator('a[href^="for-sites/"]').click();
  await expect(root(page)).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'Permit Clock', exact: true }).first().click();
  await expect(root(page)).toHaveAttribute('lang', 'fr');
});
