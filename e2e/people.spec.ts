import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import {
  atQuestion,
  country,
  openFold,
  pick,
  proceed,
  start,
  toResult,
  type,
  typeDate,
  typeNationality,
} from './keyboard.ts';

async function fillDate(group: Locator, day: string, month: string, year: string) {
  await group.getByRole('textbox', { name: 'Day' }).fill(day);
  await group.getByRole('textbox', { name: 'Month' }).fill(month);
  await group.getByRole('textbox', { name: 'Year' }).fill(year);
}

async function laidOff(page: Page) {
  await start(page, '2026-11-22', /job ended/);
  await country(page, 'The Netherlands');
  await atQuestion(page, 'What is your nationality?');
  await typeNationality(page, 'Brazil');
  await proceed(page);
  await atQuestion(page, 'Which permit do you hold now?');
  await pick(page, /^Highly skilled migrant/);
  await proceed(page);
}

test('an engineer from India, 29, with an offer of 4,400 a month', async ({ page }) => {
  await start(page, '2026-11-22', /job offer/);
  await country(page, 'The Netherlands');
  await atQuestion(page, 'What is your nationality?');
  await typeNationality(page, 'India');
  await proceed(page);
  await atQuestion(page, 'Is the employer a recognised sponsor?');
  await pick(page, 'Yes');
  await proceed(page);
  await atQuestion(page, 'What is your gross salary?');
  await type(page, 'Amount in euro', '4.400,00');
  await pick(page, 'No, it comes on top');
  await proceed(page);
  await atQuestion(page, 'When were you born?');
  await typeDate(page, '14', 'March', '1997');
  await proceed(page);
  await toResult(page);

  const route = page.locator('[data-route="nl-hsm"]');
  await expect(route).toHaveAttribute('data-verdict', 'likely');
  const salary = route.locator('[data-requirement="salary"]');
  await expect(salary).toHaveAttribute('data-status', 'met');
  await expect(salary).toHaveAttribute('data-figure', '4357');
  await expect(page.locator('[data-duty="nl.turns-30"] time[data-date="due"]')).toHaveAttribute(
    'datetime',
    '2027-03-14',
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('looks open');
});

test('a permit holder laid off: contract to 31 October, card to 15 December', async ({ page }) => {
  await laidOff(page);
  await atQuestion(page, 'What is the last day of your contract?');
  await typeDate(page, '31', '10', '2026');
  await proceed(page);
  await atQuestion(page, 'Until when is your permit valid?');
  await typeDate(page, '15', '12', '2026');
  await proceed(page);
  await toResult(page);

  const search = page.locator('[data-duty="nl.search-period"]');
  await expect(search).toHaveAttribute('data-capped-by', 'permit-end');
  await expect(search).toHaveAttribute('data-days-left', '23');
  await expect(search.locator('time[data-date="due"]')).toHaveAttribute('datetime', '2026-12-15');
  const notify = page.locator('[data-duty="nl.notify.you"]');
  await expect(notify.locator('time[data-date="due"]')).toHaveAttribute('datetime', '2026-11-28');
  await expect(notify.locator('time[data-date="legal"]')).toHaveAttribute('datetime', '2026-11-30');
  const benefit = page.locator('[data-duty="nl.ww.apply"]');
  await expect(benefit.locator('time[data-date="opens"]')).toHaveAttribute(
    'datetime',
    '2026-10-25',
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tuesday 15 December 2026');
});

test('the same person, who knows only the month and the days around', async ({ page }) => {
  await laidOff(page);

  await atQuestion(page, 'What is the last day of your contract?');
  await type(page, 'Month', 'December');
  await type(page, 'Year', '2026');
  await openFold(page, 'I don’t know the exact day');
  await pick(page, 'Only the month');
  await expect(page.getByRole('textbox', { name: 'Day' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Month' })).toHaveValue('December');
  await proceed(page);

  await atQuestion(page, 'Until when is your permit valid?');
  await openFold(page, 'I don’t know the exact day');
  await pick(page, 'Between two days');
  await fillDate(page.getByRole('group', { name: /^Until when/ }), '15', '12', '2026');
  await proceed(page);
  await expect(page.getByRole('link', { name: 'Enter a day, a month and a year.' })).toBeVisible();
  await fillDate(page.getByRole('group', { name: 'Last day that it may be' }), '31', '1', '2027');
  await proceed(page);
  await toResult(page);

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tuesday 15 December 2026');
  const notify = page.locator('[data-duty="nl.notify.you"]');
  await expect(notify.locator('time[data-date="due"]')).toHaveAttribute('datetime', '2026-12-29');
  await expect(notify.locator('[data-latest] strong')).toHaveText('Tuesday 29 December 2026');
  await expect(notify.locator('[data-latest]')).toHaveAttribute('data-latest', '2027-01-28');
  await page.reload();
  await expect(page.getByText('Some day in December 2026')).toBeVisible();
});

test('the engineer later: a new employer at 30 needs 5,942', async ({ page }) => {
  await start(page, '2026-11-22', /changing employer/);
  await country(page, 'The Netherlands');
  await atQuestion(page, 'Which permit do you hold now?');
  await pick(page, /^Highly skilled migrant/);
  await proceed(page);
  await atQuestion(page, 'What is your nationality?');
  await typeNationality(page, 'India');
  await proceed(page);
  await atQuestion(page, 'What is the first day of the new contract?');
  await typeDate(page, '1', '12', '2026');
  await proceed(page);
  await atQuestion(page, 'Is the employer a recognised sponsor?');
  await pick(page, 'Yes');
  await proceed(page);
  await atQuestion(page, 'What is your gross salary?');
  await type(page, 'Amount in euro', '4500');
  await pick(page, 'No, it comes on top');
  await proceed(page);
  await atQuestion(page, 'Was your permit granted under the reduced amount?');
  await pick(page, 'No');
  await proceed(page);
  await atQuestion(page, 'When were you born?');
  await typeDate(page, '10', '5', '1996');
  await proceed(page);
  await atQuestion(page, 'Did you graduate or do research recently?');
  await pick(page, 'None of these');
  await proceed(page);
  await toResult(page);

  const salary = page.locator('[data-route="nl-hsm"] [data-requirement="salary"]');
  await expect(salary).toHaveAttribute('data-status', 'not-met');
  await expect(salary).toHaveAttribute('data-figure', '5942');
  await expect(salary).toHaveAttribute('data-short-by', '1442');
  await expect(
    page.locator('[data-duty="nl.new-job.register"] time[data-date="due"]'),
  ).toHaveAttribute('datetime', '2026-12-29');
});
