import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { authorities, figures } from '../src/rules/index.ts';

const figuresOf = (page: Page) => page.locator('#figures');
const begin = (page: Page) => page.locator('html');

/** What a person without the questions needs, in sight: amounts, deadlines in words, official links. */
async function expectReadable(page: Page) {
  const part = figuresOf(page);
  await expect(part.getByRole('heading', { level: 2 })).toBeVisible();
  for (const text of [
    'Last day: 4 weeks after the last day of your contract.',
    '1 Jan 2026 to 31 Dec 2026',
    'No longer in force',
  ]) {
    await expect(part.getByText(text).first()).toBeVisible();
  }
  for (const url of Object.values(authorities)) {
    await expect(part.locator(`a[href="${url}"]`).first()).toBeVisible();
  }
}

test.describe('[bad input 114] scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('figures, deadlines and links are in the page, and its head says why', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'What your permit allows' })).toBeVisible();
    await expect(page.getByText('This page cannot ask you questions now')).toBeInViewport();
    await page.getByRole('link', { name: 'Go to the amounts, deadlines and links' }).click();
    await expect(figuresOf(page)).toBeInViewport();
    await expectReadable(page);
    expect(await figuresOf(page).locator('tbody tr').count()).toBeGreaterThanOrEqual(
      figures.length,
    );
    await expect(page.locator('[data-note="failed"], [data-note="old"]').first()).toBeHidden();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('a frame and the page for web teams lead to the page that has them', async ({
    page,
    context,
  }) => {
    const way = page.getByRole('link', { name: 'Open Permit Clock alone' }).first();
    const off = page.getByText('Your browser runs no scripts here');
    await page.goto('/for-sites/');
    await expect(off).toBeVisible();
    await way.click();
    await expect(figuresOf(page)).toBeVisible();
    await page.goto('/embed/');
    await expect(off).toBeVisible();
    const opened = context.waitForEvent('page');
    await way.click();
    await expect(figuresOf(await opened)).toBeVisible(); // in a page of its own, as no frame may hold it
  });
});

const state = (page: Page, kind: string) =>
  expect(begin(page)).toHaveAttribute('data-begin', kind, { timeout: 12_000 });

test.describe('[bad input 114] scripts that do not come', () => {
  test.use({ locale: 'fr-FR', expectedFaults: /dynamically imported module|^x$/ });

  test('a script that fails: the page says so in the language of the browser, and a press tries again', async ({
    page,
  }) => {
    await page.route(/\/index-[\w-]+\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await state(page, 'failed');
    await expect(page.getByText('Cette page n’a pas démarré')).toBeVisible();
    await expect(
      page.getByText('sur cette page, en anglais').filter({ visible: true }),
    ).toHaveCount(1);
    await expect(page.locator('[data-code]:visible')).toContainText('LoadError');
    await expectReadable(page);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await state(page, 'done');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-unscripted]')).toHaveCount(0);
  });

  test('a script that never comes: after some seconds the page says so', async ({ page }) => {
    await page.route(/\/index-[\w-]+\.js$/, () => undefined);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(figuresOf(page)).toBeAttached();
    await expect(page.locator('[data-unscripted]:visible')).toHaveCount(0);
    await state(page, 'failed');
    await expectReadable(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('a script that throws while it begins: the page says so, and is not blank', async ({
    page,
  }) => {
    await page.route(/\/index-[\w-]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new RangeError("x")' }),
    );
    await page.goto('/');
    await expect(page.locator('[data-code]:visible')).toContainText('RangeError');
    await expectReadable(page);
  });
});

/** Changes the page on its way. */
const change = (page: Page, made: (html: string) => string) =>
  page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: made(await response.text()) });
  });

test.describe('[bad input 114] a page that somebody has changed on its way', () => {
  test.use({ expectedFaults: /content.security.policy|blocked by policy/i });

  test('what stands in it no longer fits its policy, and it begins all the same', async ({
    page,
  }) => {
    await change(page, (html) => html.replaceAll(/<(script|style)>/g, '<$1> '));
    await page.goto('/');
    await state(page, 'done');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-unscripted]')).toHaveCount(0);
  });

  test('one of its scripts no longer fits, as where the policy is of another version, and it begins', async ({
    page,
  }) => {
    await change(page, (html) => html.replace(/<\/script><script>/, '$& '));
    await page.goto('/');
    await state(page, 'done');
  });

  test('a small script that only stands by does not come, and the page begins', async ({
    page,
  }) => {
    await page.route(/\/anyway-[\w-]+\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.goto('/');
    await state(page, 'done');
    await expect(page.locator('[data-note]:visible')).toHaveCount(0);
  });
});

for (const [lang, title] of [
  ['nl-NL', 'Uw browser is te oud voor deze pagina'],
  ['de-LU', 'Ihr Browser ist zu alt für diese Seite'],
] as const) {
  test.describe(() => {
    test.use({ locale: lang });

    test(`[bad input 114] a browser that lacks what is needed is told, in ${lang}, and nothing begins`, async ({
      page,
    }) => {
      await page.addInitScript('delete Array.prototype.toSorted');
      await page.goto('/');
      await expect(page.getByText(title)).toBeVisible();
      await page.waitForLoadState('networkidle');
      await state(page, 'old');
      await expectReadable(page);
    });
  });
}

test('no service worker: a frame in a sandbox cannot have one, and a stale one would show old amounts', async ({
  page,
}) => {
  await page.goto('/');
  await state(page, 'done');
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const naming = built.filter(
    (file) =>
      /\.(?:js|html)$/.test(file) &&
      /serviceWorker|importScripts/.test(readFileSync(`dist/${file}`, 'utf8')),
  );
  expect(naming).toEqual([]);
});
