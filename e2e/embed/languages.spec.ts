import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import type { PermitClockApi, Widget } from '../../src/embed/permit-clock.d.ts';
import { languages } from '../../src/i18n/languages.ts';
import { openHost, sentTo } from './host.ts';

interface Host {
  readonly PermitClock: PermitClockApi;
  widget: Widget;
}

const root = (frame: FrameLocator) => frame.locator('html');
const readies = async (page: Page) =>
  (await sentTo(page)).filter(({ type }) => type === 'ready').map(({ data }) => data.lang);

/** Sets the language of the host's page before its loader looks at it. */
const hostSpeaks = (page: Page, lang: string) =>
  page.addInitScript((spoken) => {
    if (globalThis.self !== globalThis.top) return;
    addEventListener('DOMContentLoaded', () => undefined);
    new MutationObserver((_, observer) => {
      document.documentElement.lang = spoken;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  }, lang);

test('the frame speaks the language that the site asks for, and says so', async ({ page }) => {
  await hostSpeaks(page, 'fr');
  const frame = await openHost(page, 'link', { attributes: 'data-permit-clock-lang="nl"' });
  await expect(root(frame)).toHaveAttribute('lang', 'nl');
  await expect(frame.getByRole('heading', { name: 'Wat is uw situatie?' })).toBeVisible();
  await expect.poll(() => readies(page)).toEqual(['nl']);
});

test('unasked it speaks that of the page around', async ({ page }) => {
  await hostSpeaks(page, 'fr-LU');
  const frame = await openHost(page, 'link');
  await expect(root(frame)).toHaveAttribute('lang', 'fr');
});

test.describe('where the page around speaks none of ours', () => {
  test.use({ locale: 'de-AT' });

  test('it speaks that of the browser', async ({ page }) => {
    await hostSpeaks(page, 'pt');
    const frame = await openHost(page, 'link');
    await expect(root(frame)).toHaveAttribute('lang', 'de');
  });
});

test('the site can change it, until the person does, who keeps answers and place, and again after a reset', async ({
  page,
}) => {
  const frame = await openHost(page, 'api');
  await page.evaluate(() => {
    const host = globalThis as unknown as Host;
    const place = document.querySelector('#one');
    if (place) host.widget = host.PermitClock.create(place, { lang: 'en', lazy: false });
  });
  const setLang = (lang: 'nl' | 'de') =>
    page.evaluate((to) => (globalThis as unknown as Host).widget.set({ lang: to }), lang);
  await expect(root(frame)).toHaveAttribute('lang', 'en');
  await frame.locator('main a[href="#/situation/job-offer"]').click();
  await frame.getByRole('radio', { name: 'Luxembourg' }).check();

  await setLang('nl');
  await expect(root(frame)).toHaveAttribute('lang', 'nl');
  await expect(frame.getByRole('radio', { name: 'Luxemburg' })).toBeChecked();

  await frame.getByRole('link', { name: 'Français' }).click();
  await expect(root(frame)).toHaveAttribute('lang', 'fr');
  await expect(frame.getByRole('radio', { name: 'Luxembourg' })).toBeChecked();
  await setLang('de');
  await frame.locator('main form [type="submit"]').click();
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('nationalité');
  await page.frames()[1]?.evaluate(() => location.reload());
  await expect.poll(() => readies(page)).toEqual(['en', 'fr']); // until then it is the page before
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('nationalité');
  await expect(root(frame)).toHaveAttribute('lang', 'fr');

  await page.evaluate(() => (globalThis as unknown as Host).widget.reset());
  await expect(root(frame)).toHaveAttribute('lang', 'de');
  await expect(frame.locator('main a[href="#/situation/job-offer"]')).toBeVisible();
});

for (const width of [280, 700]) {
  test(`the switch stands in the frame and fits ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width: width + 16, height: 900 });
    const frame = await openHost(page, 'link', { query: '?hide=title,intro,progress&lang=de' });
    const names = frame.getByRole('navigation', { name: 'Sprache' }).getByRole('link');
    await expect(names).toHaveCount(languages.length);
    await expect(names.first()).toBeVisible();
    const [inner] = page.frames().slice(1);
    const excess = await inner?.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
  });
}

test('the page for web teams turns too, and what it shows follows', async ({ page }) => {
  await page.goto('/for-sites/?lang=nl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(root(page.frameLocator('iframe'))).toHaveAttribute('lang', 'nl');
  await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(root(page.frameLocator('iframe'))).toHaveAttribute('lang', 'de');
  await page.getByRole('radio', { name: 'Français' }).first().check();
  await expect(root(page.frameLocator('iframe'))).toHaveAttribute('lang', 'fr');
});
