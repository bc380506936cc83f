import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { lostJob } from '../src/rules/cases/golden.test-cases.ts';
import { toNationality } from './first-steps.ts';
import { hashOf } from './links.ts';
import { begun } from './page-begun.ts';

const thrown = (page: Page) => {
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(message));
  return heard;
};
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const crashed = (page: Page) => page.getByText('Something went wrong on this page');

/** What a dark-mode extension, a password manager, a shopping helper and an ad blocker do to other people's pages. */
const extensions = () => {
  let busy = false;
  const meddle = () => {
    if (busy || !document.body) return;
    busy = true;
    const { documentElement: root, body, head } = document;
    root.setAttribute('data-darkreader-mode', 'dynamic');
    root.style.setProperty('--darkreader-neutral', '#181a1b');
    if (!head.querySelector('.darkreader')) {
      const style = document.createElement('style');
      style.className = 'darkreader';
      head.append(style);
    }
    for (const field of document.querySelectorAll('input, textarea')) {
      if (field.nextElementSibling?.localName !== 'x-manager') {
        field.setAttribute('data-lpignore', 'true');
        field.after(document.createElement('x-manager'));
      }
    }
    for (const place of document.querySelectorAll('h1, p, li, a, button')) {
      place.setAttribute('data-darkreader-inline-color', '');
      if (!place.querySelector('x-helper')) place.append(document.createElement('x-helper'));
    }
    if (!body.querySelector(':scope > x-bar')) body.prepend(document.createElement('x-bar'));
    document.querySelector('footer')?.remove();
    setTimeout(() => {
      busy = false;
    });
  };
  new MutationObserver(meddle).observe(document, { childList: true, subtree: true });
};

test.describe('with extensions', () => {
  test.use({ expectedFaults: /style-src|made anew/ }); // their style sheets and nodes

  test('[bad input 113] extensions that inject, colour and remove break nothing', async ({
    page,
  }) => {
    const heard = thrown(page);
    await page.addInitScript(extensions);
    await page.goto('/?asOf=2026-11-22');
    await begun(page); // until then what they change makes React draw the page anew, under a press
    await toNationality(page);
    await page.getByRole('combobox').fill('Chad');
    await page.getByRole('option', { name: 'Chad' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).not.toHaveText(/nationalit/i);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf(lostJob));
    await expect(page.locator('[data-duty="nl.search-period"]')).toContainText('15 December 2026');
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await expect(page.locator('[data-duty="nl.search-period"]')).toContainText('15 december 2026');
    await expect(crashed(page)).toHaveCount(0);
    expect(heard).toEqual([]);
  });
});

const strange = [
  '\u202Egnp.exe\u202C\u2066שלום\u2069 العربية',
  '👩‍👩‍👧‍👦'.repeat(400),
  `e${'\u0301'.repeat(2_000)}`,
  'W'.repeat(10_000),
];

const offer = { situation: 'job-offer', country: 'NL' };
const ended = { situation: 'job-ended', country: 'NL', nationalities: ['IN'] };
/** Pages with a field to type in, and what must be answered before. */
const typed: readonly (readonly [string, object])[] = [
  ['salary', { ...offer, nationalities: ['IN'], recognisedSponsor: 'yes' }],
  ['job-loss', { ...ended, permitType: 'nl-hsm' }],
  ['nationality', offer],
];

/**
 * The row wants a limit and no control characters. The search for a country has one; a sum or a day that is no such
 * thing is refused whole, so none of it goes further than the field in which the person can mend it.
 */
test('[bad input 107] text of any direction and length leaves the fields and the page whole', async ({
  page,
}) => {
  const heard = thrown(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/?asOf=2026-11-22');
  for (const [step, answers] of typed) {
    for (const hash of [hashOf(answers), `#/${step}`]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await expect(
        page.locator(hash.startsWith('#a') ? '[data-as-of]' : 'main form'),
      ).toBeVisible();
    }
    const field = page.locator('main form input:not([type=radio]):not([type=checkbox])').first();
    if (step === 'nationality') await expect(field).toHaveAttribute('maxlength', '100');
    for (const text of strange) {
      await field.fill(text);
      if (step !== 'nationality') {
        await field.press('Enter');
        await expect(page.getByRole('alert').first()).toBeVisible();
      }
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${step} ${text.slice(0, 12)}`).toBe(0);
    }
    await expect(heading(page)).toBeVisible();
  }
  expect(heard).toEqual([]);
});

test('[bad input 92] 300 changes of page at once by script, and a key held down, break nothing', async ({
  page,
}) => {
  const heard = thrown(page);
  await page.goto(`/?asOf=2026-11-22${hashOf(lostJob)}`);
  await expect(page.locator('[data-as-of]')).toBeVisible();
  await page.evaluate(() => {
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    for (let step = 0; step < 150; step += 1) {
      location.hash = '#/check';
      press('main form [type=submit], main button');
      location.hash = step % 2 === 0 ? '#/nationality' : '#/permit';
    }
  });
  for (let key = 0; key < 40; key += 1) await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start again' }).first().click();
  await expect(page.getByText('What brings you here?')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /job ended/ })
    .click();
  await expect(heading(page)).toHaveText(/country/);
  await expect(crashed(page)).toHaveCount(0);
  expect(heard).toEqual([]);
});

test('[bad input 86] answers behind `?` open their result, and leave the address', async ({
  page,
}) => {
  await page.goto(`/?asOf=2026-11-22&a=${hashOf(lostJob).slice('#a='.length)}`);
  await expect(page.locator('[data-duty="nl.search-period"]')).toBeVisible();
  expect(new URL(page.url())).toMatchObject({ search: '?asOf=2026-11-22', hash: '#/result' });
});
