import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

async function open(page: Page, step: string, answers: object) {
  await page.clock.setFixedTime('2026-11-22T10:00:00+01:00');
  await page.goto(`/#a=${Buffer.from(JSON.stringify(answers)).toString('base64url')}`);
  await expect(page.locator('[data-as-of]')).toBeVisible();
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, step);
}

const proceed = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** The summary has the focus and leads to the field, which is marked and keeps what was typed. */
async function expectProblem(page: Page, field: Locator, typed: string, message: RegExp) {
  await proceed(page);
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  const link = summary.getByRole('link', { name: message });
  await expect(link).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(page.getByRole('main').getByText(message)).toHaveCount(2);
  await expect(page).toHaveTitle(/^Error: /);
  await link.click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue(typed);
}

async function confirm(page: Page) {
  await page.getByRole('checkbox', { name: 'Yes, this is right' }).check();
  await proceed(page);
  await expect(page.locator('[data-as-of]')).toBeVisible();
}

test('[bad input 1] [bad input 3] [bad input 8] [bad input 9] [bad input 10] [bad input 13] [bad input 17] amounts are refused, doubted or read, each in its own words', async ({
  page,
}) => {
  await open(page, 'salary', {
    situation: 'job-offer',
    country: 'NL',
    nationalities: ['IN'],
    recognisedSponsor: 'no',
  });
  const amount = page.getByRole('textbox', { name: 'Amount in euro' });
  await page.getByRole('radio', { name: 'No, it comes on top' }).check();
  for (const [typed, message] of [
    ['', /Enter your gross salary/],
    ['-1', /without a minus sign/],
    ['5,00,8', /cannot tell thousands from cents/],
    ['$5,008', /as it stands in the contract/],
    ['5k', /Enter the amount in figures/],
    ['5.00', /This is very little/],
  ] as const) {
    await amount.fill(typed);
    await expectProblem(page, amount, typed, message);
  }
  await expect(page.getByText('We read this as €5 a month.')).toBeVisible();
  await confirm(page);
  await page.goBack();
  await expect(amount).toHaveValue('5');
  await amount.fill('5.008');
  await expect(page.getByText('We read this as €5,008 a month.')).toBeVisible();
  await proceed(page);
  await expect(amount).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('[bad input 27] [bad input 33] [bad input 35] [bad input 41] dates are refused, read back in words, or doubted', async ({
  page,
}) => {
  await open(page, 'permit-until', {
    situation: 'job-ended',
    country: 'NL',
    nationalities: ['IN'],
    permitType: 'nl-hsm',
    permitSince: '2025-01-01',
    jobLossDate: '2026-12-31',
  });
  const field = (name: string) => page.getByRole('textbox', { name });
  for (const [typed, part, message] of [
    ['30|2|2026', 'Day', /This date does not exist/],
    ['31||2026', 'Month', /Part of the date is missing/],
    ['11|22|2026', 'Month', /There is no such month/],
    ['31|10|26', 'Year', /year with four figures/],
    ['30|November|2026', 'Day', /Your permit ends before your contract does/],
  ] as const) {
    const [day = '', month = '', year = ''] = typed.split('|');
    const values = { Day: day, Month: month, Year: year };
    for (const [name, text] of Object.entries(values)) await field(name).fill(text);
    await expectProblem(page, field(part), values[part], message);
    for (const [name, text] of Object.entries(values)) await expect(field(name)).toHaveValue(text);
  }
  await expect(page.getByText('We read this as Monday 30 November 2026.')).toBeVisible();
  await confirm(page);
});
