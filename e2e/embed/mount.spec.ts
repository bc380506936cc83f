import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import type { PermitClockApi, PermitClockEvent, Widget } from '../../src/embed/permit-clock.d.ts';
import { answerCountry, choose, frameHeight, goBack, openHost, overflow } from './host.ts';

/** What the pages of e2e/hosts/ have of their own. */
interface Host {
  readonly PermitClock: PermitClockApi;
  readonly counts: { readonly listeners: number };
  readonly events: PermitClockEvent[];
  widget: Widget;
}

const create = (page: Page, options: object = {}) =>
  page.evaluate((given) => {
    const host = globalThis as unknown as Host;
    const place = document.querySelector('#one');
    if (place) host.widget = host.PermitClock.create(place, given);
  }, options);

test('[bad input 104] two frames on one page do not mix, with the loader there twice', async ({
  page,
}) => {
  await openHost(page, 'two');
  await expect(page.locator('iframe')).toHaveCount(2);
  const [first, second] = [0, 1].map((index) => page.locator('iframe').nth(index).contentFrame());
  if (!first || !second) throw new Error('Two frames were promised.');
  await answerCountry(first);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(/country/);
  await expect(second.getByRole('radio', { name: 'The Netherlands' })).not.toBeChecked();
  await answerCountry(second);
  await goBack(page);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(/country/);
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(/nationalit/i);
  for (const index of [0, 1]) await expect.poll(() => overflow(page, index)).toEqual([0, 0]);
});

test('[bad input 104] before the body, async, deferred, twice and old: one frame for each place', async ({
  page,
}) => {
  await openHost(page, 'loaders');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('iframe')).toHaveCount(2);
  for (const index of [0, 1]) {
    const frame = page.locator('iframe').nth(index).contentFrame();
    await choose(frame, /job ended/);
    await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(/brings you/);
  }
});

test('create, set, reset, destroy', async ({ page }) => {
  const frame = await openHost(page, 'api');
  await create(page, { country: 'NL', title: 'Your permit', theme: 'light' });
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Your permit');
  await choose(frame, /job ended/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/nationalit/i);

  await page.evaluate(() => (globalThis as unknown as Host).widget.set({ theme: 'dark' }));
  const root = frame.locator('html');
  await expect(root).toHaveCSS('color-scheme', 'dark');
  await expect(root).toHaveCSS('background-color', 'rgb(17, 19, 24)');

  await frame.getByRole('combobox').pressSequentially('Chad');
  await page.evaluate(() => (globalThis as unknown as Host).widget.reset());
  await expect(frame.getByRole('heading', { name: 'What brings you here?' })).toBeVisible();
  await expect(frame.locator('h1')).not.toBeFocused();

  await page.evaluate(() => (globalThis as unknown as Host).widget.destroy());
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('[bad input 106] a site that mounts and unmounts fifty times has nothing left', async ({
  page,
}) => {
  await openHost(page, 'api');
  const listeners = () => page.evaluate(() => (globalThis as unknown as Host).counts.listeners);
  const before = await listeners();
  for (let round = 0; round < 50; round += 1) {
    await create(page, { lazy: false });
    if (round % 10 === 0) {
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.evaluate(() => (globalThis as unknown as Host).widget.destroy());
  }
  expect(await listeners()).toBe(before);
  expect(await page.locator('#one').evaluate(({ childNodes }) => childNodes.length)).toBe(0);
});

test('[bad input 106] a frame that the site takes away and puts back starts again and is heard', async ({
  page,
}) => {
  const frame = await openHost(page, 'api');
  await create(page);
  await choose(frame, /job ended/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/country/);
  await page.evaluate(async () => {
    const { element } = (globalThis as unknown as Host).widget;
    element.remove();
    await new Promise((later) => setTimeout(later, 50));
    document.querySelector('#two')?.append(element);
  });
  await expect(frame.getByRole('heading', { name: 'What brings you here?' })).toBeVisible();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(900);
  await choose(frame, /job ended/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/country/);
});

test('links that come and go with a page of the site become frames and go with it', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, 'api');
  await page.evaluate(
    (href) => {
      const link = document.createElement('a');
      link.dataset.permitClock = '';
      link.href = href;
      link.textContent = 'Check your permit';
      document.querySelector('#two')?.append(link);
    },
    `${baseURL ?? ''}embed/?country=LU`,
  );
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  const link = page.getByRole('link', { name: 'Check your permit' });
  await expect(link).toBeHidden();
  await page.locator('#two > a').evaluate((element) => element.remove());
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a link that the site moves keeps its frame, and a copy of the page gets one', async ({
  page,
}) => {
  const frame = await openHost(page, 'link');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const dialog = document.createElement('section');
    const link = document.querySelector('a[data-permit-clock]');
    if (link) dialog.append(link);
    document.body.append(dialog);
  });
  await expect(page.locator('section iframe')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    document.body.replaceWith(document.body.cloneNode(true));
  });
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await choose(frame, /job ended/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/country/);
  await expect.poll(() => frameHeight(page)).not.toBe(720);
});

test('a call hears its own events, and the page hears them all', async ({ page }) => {
  await openHost(page, 'api');
  const types = await page.evaluate(async () => {
    const host = globalThis as unknown as Host;
    const heard: string[] = [];
    const place = document.querySelector('#one');
    if (!place) return heard;
    await new Promise<void>((ready) => {
      host.PermitClock.create(place, {
        on: {
          ready: ({ type, rules }) => {
            heard.push(`${type} ${rules}`);
            ready();
          },
        },
      });
    });
    return [...heard, ...host.events.map(({ type }) => type)];
  });
  expect(types[0]).toMatch(/^ready \d{4}-\d\d-\d\d$/);
  expect(types).toContain('height');
});
