import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { begun } from './page-begun.ts';
import { complaints } from './complaints.ts';
import { outcomesOf, peopleForEveryOutcome } from '../src/app/every-outcome.test-people.ts';
import { hashOf } from './links.ts';

/** What a browser, an extension or a policy can deny, all of it at once and with a throw. */
const deny = () => {
  const refuse = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(globalThis, name, { get: refuse });
  }
  History.prototype.pushState = refuse;
  History.prototype.replaceState = refuse;
  Object.defineProperty(navigator, 'clipboard', { get: refuse });
  URL.createObjectURL = refuse;
  globalThis.print = refuse;
};

const shown = (page: Page) =>
  page.evaluate(() => {
    const all = (name: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)].map(({ dataset }) => dataset);
    return [
      ...all('route').map(({ route, verdict }) => `${route} ${verdict}`),
      ...all('duty').map(({ duty }) => duty),
      ...all('placement').map(({ placement }) => `placement ${placement}`),
    ];
  });

const people = peopleForEveryOutcome();
const days = [...new Set(people.map(({ today }) => today))];
const button = (page: Page, name: string) => page.getByRole('button', { name });

test('[bad input 87] [bad input 109] [bad input 110] [bad input 111] all of it denied, every outcome is reached', async ({
  page,
}) => {
  test.slow();
  const heard = complaints(page);
  await page.addInitScript(deny);
  for (const day of days) {
    await page.goto(`/?asOf=${day}`);
    for (const person of people.filter(({ today }) => today === day)) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, hashOf(person.answers));
      const told = outcomesOf(person).filter((each) => !each.startsWith('situation '));
      await expect
        .poll(async () => {
          const seen = new Set(await shown(page));
          return told.filter((each) => !seen.has(each));
        }, person.id)
        .toEqual([]);
    }
  }
  expect(heard).toEqual([]);
});

test('[bad input 87] all of it denied, each is said once, and a way is offered', async ({
  page,
}) => {
  const heard = complaints(page);
  await page.addInitScript(deny);
  await page.goto('/?asOf=2026-11-22');
  await begun(page); // a link followed sooner is an arrival
  const forgetful = page.getByText('Your browser does not remember the steps of this page.');
  await page
    .getByRole('main')
    .getByRole('link', { name: /job ended/ })
    .click();
  await expect(forgetful).toBeVisible();
  await page.getByRole('radio', { name: 'The Netherlands' }).check();
  await button(page, 'Continue').click();
  await expect(page.getByRole('heading', { level: 1, name: /nationalit/i })).toBeFocused();
  await expect(forgetful).toHaveCount(0);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'The Netherlands' })).toBeChecked();
  await expect(forgetful).toHaveCount(0);

  const person = people.find(({ answers }) => answers.situation === 'job-ended');
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashOf(person?.answers ?? {}),
  );
  await button(page, 'Save on this device').click();
  await expect(page.getByText(/did not let us save.*copy a link instead/)).toBeVisible();
  await button(page, 'Copy a link with my answers').click();
  await expect(page.getByText('The link is selected: copy it yourself.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link with my answers' })).toBeFocused();
  await button(page, 'Add to my calendar').click();
  await expect(page.getByRole('textbox', { name: 'Text of the file' })).toHaveValue(/^BEGIN:VCAL/);
  await button(page, 'Print the proof sheet').click();
  await expect(page.getByText('Choose Print in the browser’s menu')).toBeVisible();
  await expect(forgetful).toHaveCount(0);
  expect(heard).toEqual([]);
});
