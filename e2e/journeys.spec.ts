import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import {
  atQuestion,
  country,
  pick,
  proceed,
  start,
  tabTo,
  toResult,
  type,
  typeDate,
  typeNationality,
} from './keyboard.ts';

const today = '2026-11-22';

const due = (page: Page, duty: string) =>
  page.locator(`[data-duty="${duty}"] time[data-date="due"]`);

async function nationality(page: Page, name: string) {
  await atQuestion(page, 'What is your nationality?');
  await typeNationality(page, name);
  await proceed(page);
}

async function choose(page: Page, question: string, answer: string | RegExp) {
  await atQuestion(page, question);
  await pick(page, answer);
  await proceed(page);
}

async function on(page: Page, question: string, day: string, month: string, year: string) {
  await atQuestion(page, question);
  await typeDate(page, day, month, year);
  await proceed(page);
}

test('an offer in Luxembourg, exactly at the amount', async ({ page }) => {
  await start(page, today, /job offer/);
  await country(page, 'Luxembourg');
  await nationality(page, 'India');
  await atQuestion(page, 'What is your gross salary?');
  await expect(page.getByText('holiday allowance in this amount')).toHaveCount(0);
  await type(page, 'Amount in euro', '65652');
  await pick(page, 'Year');
  await proceed(page);
  await choose(page, 'How long is the contract?', 'Open-ended, no last day');
  await choose(page, 'Which qualification do you have?', /^A higher-education degree/);
  await choose(page, 'Will you live in Luxembourg?', 'Yes');
  await choose(page, 'Do you want to apply from inside Luxembourg, on a short visit?', /^No/);
  await choose(page, 'Do you have temporary protection because of the war in Ukraine?', 'No');
  await toResult(page);
  const route = page.locator('[data-route="lu-blue-card"]');
  await expect(route).toHaveAttribute('data-verdict', 'likely');
  await expect(route.locator('[data-requirement="salary"]')).toHaveAttribute(
    'data-figure',
    '65652',
  );
  await expect(page.locator('[data-route="nl-hsm"]')).toHaveCount(0);
});

test('a Luxembourg Blue Card holder who lost the job', async ({ page }) => {
  await start(page, today, /job ended/);
  await country(page, 'Luxembourg');
  await nationality(page, 'Brazil');
  await choose(page, 'Which permit do you hold now?', /^Luxembourg EU Blue Card/);
  await on(page, 'What is the last day of your contract?', '1', '11', '2026');
  await on(page, 'Since when do you hold this permit?', '1', '6', '2025');
  await atQuestion(page, 'How many months were you unemployed before, on this card?');
  await tabTo(page, page.getByRole('textbox'));
  await page.keyboard.type('1');
  await proceed(page);
  await toResult(page);
  await expect(due(page, 'lu.unemployment.limit')).toHaveAttribute('datetime', '2027-01-01');
  await expect(page.locator('[data-duty^="nl."]')).toHaveCount(0);
});

test('parental leave below the amount: who reports, by when, and what must be provable', async ({
  page,
}) => {
  await start(page, today, /pay drops/);
  await nationality(page, 'India');
  await choose(page, 'Which permit do you hold now?', /^Highly skilled migrant/);
  await on(page, 'Since when do you hold this permit?', '1', '2', '2026');
  await choose(page, 'Why does your pay drop?', /^Parental leave/);
  await choose(page, 'Can your employer prove your right to this leave?', 'Yes');
  await choose(page, 'Is the employer a recognised sponsor?', 'Yes');
  await atQuestion(page, 'What is your gross salary?');
  await type(page, 'Amount in euro', '6200');
  await pick(page, 'No, it comes on top');
  await proceed(page);
  await atQuestion(page, 'What is your gross pay while it lasts?');
  await type(page, 'Amount in euro', '4340');
  await pick(page, 'No, it comes on top');
  await proceed(page);
  await choose(page, 'Was your permit granted under the reduced amount?', 'No');
  await on(page, 'On which day does your pay drop?', '27', '11', '2026');
  await toResult(page);
  await expect(page.locator('[data-requirement="tolerated-reason"]')).toHaveAttribute(
    'data-status',
    'met',
  );
  await expect(due(page, 'nl.leave.report')).toHaveAttribute('datetime', '2026-12-25');
  for (const id of ['leave-proof', 'leave-records'])
    await expect(page.locator(`[data-notice="${id}"]`)).toBeVisible();
});

test('Track 2 with a single permit: the programme outlasts the permit', async ({ page }) => {
  await start(page, today, /Track 2/);
  await nationality(page, 'China');
  await choose(page, 'Which permit do you hold now?', /^Single permit/);
  await on(page, 'What was your first day of sickness?', '3', '11', '2025');
  await on(page, 'Until when is your permit valid?', '1', '3', '2027');
  await toResult(page);
  await expect(page.locator('[data-placement="conditions"]')).toBeVisible();
  await expect(due(page, 'track2.start')).toHaveAttribute('datetime', '2026-12-13');

  await page
    .getByRole('link', { name: /programme/i })
    .first()
    .click();
  const dates = page.getByRole('group').filter({ has: page.getByRole('textbox', { name: 'Day' }) });
  for (const [index, [day, month, year]] of [
    ['1', '12', '2026'],
    ['31', '5', '2027'],
  ].entries()) {
    const group = dates.nth(index);
    await group.getByRole('textbox', { name: 'Day' }).fill(day ?? '');
    await group.getByRole('textbox', { name: 'Month' }).fill(month ?? '');
    await group.getByRole('textbox', { name: 'Year' }).fill(year ?? '');
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('[data-notice="programme-beyond-permit"]')).toBeVisible();
  await expect(page.locator('figcaption')).toContainText('2 March 2027');
});

test('a private servant: every condition, a neutral title, and a way out', async ({ page }) => {
  await page.route('https://www.knmi.nl/**', (route) =>
    route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }),
  );
  await start(page, today, /Ministry of Foreign Affairs/);
  expect(page.url()).not.toMatch(/servant/);
  await nationality(page, 'Philippines');
  await expect(page).not.toHaveTitle(/servant|household/i);
  await on(page, 'When were you hired?', '1', '3', '2024');
  await expect(page.getByRole('button', { name: 'Leave this page' })).toBeVisible();
  const toLeave = page.getByRole('button', { name: 'Leave this page' });
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await toLeave.click();
  await expect(page).toHaveURL('https://www.knmi.nl/');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('hired');
});

test('one offer, both countries side by side', async ({ page }) => {
  await start(page, today, /job offer/);
  await country(page, 'Both, to compare them');
  await nationality(page, 'India');
  await choose(page, 'Is the employer a recognised sponsor?', 'Yes');
  await atQuestion(page, 'What is your gross salary?');
  await type(page, 'Amount in euro', '84000');
  await pick(page, 'Year');
  await pick(page, 'No, it comes on top');
  await proceed(page);
  await choose(page, 'How long is the contract?', 'Open-ended, no last day');
  await choose(page, 'Which qualification do you have?', /^A higher-education degree/);
  await choose(page, 'Will you live in Luxembourg?', 'Yes');
  await choose(page, 'Do you want to apply from inside Luxembourg, on a short visit?', /^No/);
  await choose(page, 'Do you have temporary protection because of the war in Ukraine?', 'No');
  await toResult(page);
  for (const id of ['nl-hsm', 'lu-blue-card'])
    await expect(page.locator(`[data-route="${id}"]`)).toHaveAttribute('data-verdict', 'likely');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toContainText(['Netherlands', 'Luxembourg'], {
    useInnerText: true,
  });
  await expect(table.getByRole('rowheader')).toHaveCount(4);
});
