import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { lostJob } from '../../src/rules/cases/golden.test-cases.ts';
import { hashOf, noon } from '../links.ts';
import { offered, people } from './people.ts';
import { translate } from './translate.ts';
import { walk } from './walk.ts';

/** What went wrong in the page; the words of the page that stands in for a broken one. */
async function watch(page: Page) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await translate(page);
  return errors;
}

const crashed = (page: Page) => page.getByText('gnihtemoS tnew gnorw no siht egap');

for (const { who, today, answers } of people.filter((_, index) => index % 2 === 1)) {
  test(`[bad input 112] translated by the browser, every page stays alive: ${who}`, async ({
    page,
  }) => {
    const errors = await watch(page);
    await page.clock.setFixedTime(`${today}T12:00:00+01:00`);
    await page.goto('/?lang=en');
    await expect(page.getByRole('link', { name: 'timreP kcolC' })).toBeVisible();
    await walk(page, answers, 'en', async () => {
      await expect(crashed(page)).toHaveCount(0);
    });
    expect(errors).toEqual([]);
  });
}

test('[bad input 112] days and amounts stay as they were, in the page’s own language', async ({
  page,
}) => {
  const errors = await watch(page);
  await page.clock.setFixedTime(noon);
  await page.goto(`/?lang=de${hashOf(lostJob)}`);
  await expect(page.locator('[data-as-of] font').first()).toBeAttached();
  const due = page.locator('[data-duty="nl.search-period"] time[data-date="due"]').first();
  await expect(due).toHaveText('Dienstag, 15. Dezember 2026');
  await page.locator('summary').first().click();
  const sums = (await page.locator('main').innerText()).match(/\d[\d.,]*\s€/g) ?? [];
  expect(sums.length).toBeGreaterThan(2);
  expect(sums.filter((sum) => !/^\d{1,3}(?:\.\d{3})*(?:,\d\d)?\s€$/.test(sum))).toEqual([]);
  expect(errors).toEqual([]);
});

test('what changes on the page shows as it is now', async ({ page }) => {
  const errors = await watch(page);
  await page.clock.setFixedTime(noon);
  const offer = offered.answers;
  await page.goto(
    `/?lang=en${hashOf({ ...offer, salary: { amount: 5_900, per: 'month', holidayAllowance: 'excluded' } })}`,
  );
  await expect(page.locator('[data-as-of] font').first()).toBeAttached();
  const verdict = () => page.locator('[data-route="nl-hsm"]').getAttribute('data-verdict');
  expect(await verdict()).toBe('not-likely');
  const amount = page.locator('[data-place="changes"] input[inputmode="decimal"]').first();
  await amount.fill('6500');
  await amount.press('Tab');
  await page.getByRole('button', { name: 'esU eseht srewsna' }).click();
  await expect(page.locator('[data-route="nl-hsm"]')).toHaveAttribute('data-verdict', 'likely');
  await expect(page.locator('[data-route="nl-hsm"]')).toContainText('skooL nepo');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('[data-route="nl-hsm"]')).toContainText('€ 5.942');
  await expect(crashed(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});
