import type { Browser, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { lostJob } from '../src/rules/cases/golden.test-cases.ts';
import { hashOf } from './links.ts';

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  birthDate: '1990-03-14',
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  salary: { amount: 5_942, per: 'month', holidayAllowance: 'excluded' },
};

async function open(browser: Browser, zone: string, time: string, address: string) {
  const context = await browser.newContext({ timezoneId: zone });
  const page = await context.newPage();
  await page.clock.install({ time });
  await page.goto(address);
  return page;
}

const search = (page: Page) => page.locator('[data-duty="nl.search-period"]');
const asOf = (page: Page) => page.locator('[data-as-of]');

test('[bad input 50] a page seen from Sydney turns to the new year at midnight in Amsterdam, and says so once', async ({
  browser,
}) => {
  const page = await open(
    browser,
    'Australia/Sydney',
    '2026-12-31T22:59:30Z', // ten in the morning of 1 January in Sydney
    `/${hashOf(offer)}`,
  );
  const route = page.locator('[data-route="nl-hsm"]');
  const salary = route.locator('[data-requirement="salary"]');
  const said = page.getByRole('status').filter({ hasText: 'It is now' });
  await expect(asOf(page)).toHaveAttribute('data-as-of', '2026-12-31');
  await expect(salary).toHaveAttribute('data-figure', '5942');
  await expect(route).toHaveAttribute('data-verdict', 'likely');
  await expect(said).toHaveCount(0);
  await page.clock.runFor('01:00');
  await expect(asOf(page)).toHaveAttribute('data-as-of', '2027-01-01');
  await expect(salary).toHaveAttribute('data-status', 'unknown');
  await expect(route).toHaveAttribute('data-verdict', 'cannot-say');
  await expect(said).toHaveText(
    /It is now Friday 1 January 2027\. This page has been counted again/,
  );
  await page.clock.runFor('01:00:00');
  await expect(said).toHaveCount(1);
  await page.context().close();
});

test('[bad input 51] [bad input 53] seen from Los Angeles: a clock a day behind, then 40 days of sleep', async ({
  browser,
}) => {
  const page = await open(
    browser,
    'America/Los_Angeles',
    '2026-11-24T23:30:00Z', // half past three in the afternoon of 24 November there
    `/${hashOf({ ...lostJob, permitUntil: '2028-12-15' })}`,
  );
  await expect(
    page.getByText('As of Wednesday 25 November 2026, Dutch time').first(),
  ).toBeVisible();
  await expect(search(page)).toHaveAttribute('data-days-left', '156');
  await page.clock.setSystemTime('2026-11-23T23:30:00Z');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText('As of Tuesday 24 November 2026, Dutch time').first()).toBeVisible();
  await expect(search(page)).toHaveAttribute('data-days-left', '157');
  await page.clock.setSystemTime('2027-01-03T23:30:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(asOf(page)).toHaveAttribute('data-as-of', '2027-01-04');
  await expect(search(page)).toHaveAttribute('data-days-left', '116');
  await page.context().close();
});

/** Tells the day in the fields. */
async function tell(page: Page, day: string, month: string, year: string) {
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month', { exact: true }).fill(month);
  await page.getByLabel('Year', { exact: true }).fill(year);
  await page.getByRole('button', { name: 'Go by this date' }).click();
}

for (const [time, says, zone] of [
  ['1970-01-01T12:00:00Z', 'Your device says 1 January 1970.', 'America/Los_Angeles'],
  ['2100-01-01T12:00:00Z', 'Your device says 1 January 2100.', 'Australia/Sydney'],
] as const) {
  test(`[bad input 52] a clock of ${time.slice(0, 10)} is noticed; the result waits for the day and goes by it`, async ({
    browser,
  }) => {
    const faults: string[] = [];
    const page = await open(browser, zone, time, '/');
    page.on('pageerror', ({ message }) => faults.push(message));
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('group', { name: 'Which day is it today?' })).toBeVisible();

    await page.goto(`/${hashOf(lostJob)}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which day is it today?');
    expect(await page.locator('body').innerText()).not.toMatch(/[-−]\d+ days|\d{4,} days/);
    await tell(page, '30', '2', '2027');
    await expect(page.getByRole('main')).toContainText('This date does not exist.');
    await tell(page, '24', '11', '2026');
    await expect(search(page)).toHaveAttribute('data-days-left', '21');
    await expect(page.getByText('You told us that today is 24 November 2026.')).toBeVisible();
    await expect(page.getByText('As of Tuesday 24 November 2026').first()).toBeVisible();
    await page.clock.runFor('24:00:00');
    await expect(search(page)).toHaveAttribute('data-days-left', '20');
    expect(await page.locator('body').innerText()).not.toMatch(/[-−]\d+ days|\d{4,} days/);

    await page.goto('/embed/?lang=en');
    await expect(page.getByText(/Your device says 2 January/)).toBeVisible();
    expect(faults).toEqual([]);
    await page.context().close();
  });
}

test('[bad input 52] the question for the day waits for no idle moment', async ({ page }) => {
  await page.clock.setFixedTime('1970-01-01T12:00:00Z');
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto('/');
  await expect(page.getByRole('group', { name: 'Which day is it today?' })).toBeVisible();
});
