import { expect, type Page } from '@playwright/test';
import type { Language } from '../../src/embed/permit-clock.d.ts';
import { noon, wholeResult } from '../links.ts';
import type { Screen } from './screens.ts';

/** Changes the fragment, and comes back once the page is drawn anew. */
const goTo = (page: Page, hash: string) =>
  page.evaluate(async (to) => {
    location.hash = to;
    // A page that takes long is made ready in between. An idle callback comes some 50 ms after the last work, this at once.
    for (const frame of [1, 2]) {
      await new Promise((done) => {
        requestAnimationFrame(() => {
          void scheduler.postTask(() => done(frame), { priority: 'background' });
        });
      });
    }
  }, hash);

/** Changes the fragment to a link, and comes back once the page has opened it, which writes another in its place. */
const goPast = (page: Page, link: string) =>
  page.evaluate(async (to) => {
    location.hash = to;
    while (location.hash === to) await new Promise((done) => setTimeout(done));
  }, link);

/** Writes what means nothing into every field that takes text, and goes on. */
const mistype = async (page: Page) => {
  for (const field of await page.locator('main form input[type="text"]').all()) {
    await field.fill('?');
  }
  await proceed(page);
};

const proceed = (page: Page) =>
  page.locator('main form [type="submit"]').evaluate((button: HTMLElement) => button.click());

/** The browser asks for the paper, as its own menu does. */
const print = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-sheet]').first()).toBeVisible();
};

/** A page that cannot be drawn, as when a translator has changed what is there. */
const breakIt = async (page: Page) => {
  await page.evaluate(() => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function set(name, value) {
      if (name === 'aria-describedby') throw new Error('This page breaks.');
      setAttribute.call(this, name, value);
    };
  });
  await goTo(page, '#/job-loss');
};

/** Opens all that is folded away. */
const unfold = (page: Page) =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

const deeds = { proceed, mistype, print, unfold, break: breakIt };

/** Opens a screen on the page; what is open already is used again where that can be. */
export async function visit(page: Page, screen: Screen, lang: Language = 'en') {
  const wanted = `${screen.at}?lang=${lang}`;
  const { pathname, search } = new URL(page.url(), 'http://tool');
  if (screen.now || pathname + search !== wanted) {
    await page.clock.setFixedTime(screen.now ?? noon);
    await page.goto(wanted + (screen.hashes[0] ?? ''));
    await expect(page.locator('h1').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    if (screen.asksDay) await expect(page.getByRole('textbox').first()).toBeVisible();
  }
  for (const link of screen.hashes.slice(0, -1)) await goPast(page, link);
  for (const hash of screen.hashes.slice(-1)) await goTo(page, hash);
  if (screen.deed) await deeds[screen.deed](page);
  await expect(page.locator(at[screen.kind]).first()).toBeVisible();
}

const at: Readonly<Record<Screen['kind'], string>> = {
  start: 'main h1',
  step: 'main form h1',
  error: 'main form [aria-describedby*="-error"], main [role="alert"]',
  check: 'main dl',
  result: wholeResult,
  paper: '[data-sheet]',
  crash: 'main [role="alert"]',
  sites: 'main fieldset, main table',
};

/** Takes back what a screen changed of the page itself. */
export const leave = async (page: Page, screen: Screen) => {
  if (screen.deed === 'print') {
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  }
  if (screen.kind === 'crash' || screen.deed === 'unfold' || screen.now) {
    await page.goto('about:blank');
  }
};
