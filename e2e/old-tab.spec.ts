import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { hashOf, noon } from './links.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(noon));

const offer = { situation: 'job-offer', country: 'NL', nationalities: ['IN'] };
const servant = { situation: 'private-servant', country: 'NL', nationalities: ['PH'] };
const gone = (page: Page, files: RegExp) =>
  page.route(files, (route) => route.fulfill({ status: 404, body: '' }));

/** How often the page is loaded from now on. */
function loads(page: Page) {
  const seen = { count: 0 };
  page.on('domcontentloaded', () => {
    seen.count += 1;
  });
  return seen;
}

const tool = /\/tool-[\w-]+\.js$/;
const german = /\/de-[\w-]+\.js$/;
const turnToGerman = (page: Page) => page.getByRole('link', { name: 'Deutsch' }).click();

test('[bad input 115] the tool is gone: one reload, then a message that can be tried again', async ({
  page,
}) => {
  await gone(page, tool);
  const seen = loads(page);
  await page.goto(`/${hashOf(offer)}`);
  await expect(page.getByRole('alert')).toContainText('There may be a new version of this page');
  await page.waitForTimeout(500);
  expect(seen.count).toBe(2);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-as-of]')).toBeVisible();
});

test('[bad input 115] without history and storage there is the message, and no loop', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    history.replaceState = refuse;
    history.pushState = refuse;
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  await gone(page, tool);
  const seen = loads(page);
  await page.goto(`/${hashOf(offer)}`);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.waitForTimeout(500);
  expect(seen.count).toBe(1);
});

test('[bad input 115] in a sandbox without an origin, whose entries forget, there is the message and no reload', async ({
  page,
}) => {
  await gone(page, tool);
  await page.goto('/robots.txt');
  let count = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) count += 1;
  });
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${new URL('/embed/', page.url()).href}${hashOf(offer)}"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('alert')).toContainText('There may be a new version of this page');
  await page.waitForTimeout(500);
  expect(count).toBe(1);
});

test('[bad input 115] a language is gone from the result: the page comes anew, in it, with its answers', async ({
  page,
}) => {
  await page.goto(`/${hashOf(offer)}`);
  await expect(page.locator('[data-as-of]')).toBeVisible();
  let asked = 0;
  await page.route(german, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue();
  });
  const seen = loads(page);
  await turnToGerman(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('[data-as-of]')).toBeVisible();
  await expect(page.locator('[data-route="nl-hsm"]')).toBeVisible();
  expect(seen.count).toBe(1);
});

test('[bad input 115] what is typed, and what is in memory alone, is not reloaded away', async ({
  page,
}) => {
  await gone(page, german);
  for (const [answers, step] of [
    [{ ...offer, recognisedSponsor: 'yes' }, '#/salary'],
    [servant, ''],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`/${hashOf(answers)}`);
    await expect(page.locator('[data-as-of]')).toBeVisible();
    if (step) {
      await page.evaluate((to) => {
        location.hash = to;
      }, step);
      await expect(page.locator('form')).toBeVisible();
    }
    const seen = loads(page);
    await turnToGerman(page);
    await expect(page.getByText('This language did not load.')).toBeVisible();
    await page.waitForTimeout(300);
    expect(seen.count).toBe(0);
  }
});

test('[bad input 115] a language that is gone for good: its page comes in English, and says so', async ({
  page,
}) => {
  await gone(page, /\/first-[\w-]+\.js$/);
  let english = '';
  await page.route(/\/first-[\w-]+\.js$/, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    if (!text.includes('What brings you here?')) return route.fulfill({ status: 404, body: '' });
    english = route.request().url();
    return route.fulfill({ response: answer });
  });
  await page.goto('/?lang=de');
  await expect(page.getByText('This language did not load.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What your permit allows');
  expect(english).not.toBe('');
});
