import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { lostJob } from '../src/rules/cases/golden.test-cases.ts';
import { hashOf, noon } from './links.ts';

/** Answers the first question. */
async function inNetherlands(page: Page) {
  await page.getByRole('radio', { name: 'The Netherlands' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('[bad input 91] Back, Forward and reload keep page and answers; the address holds no answer', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /job ended/ })
    .click();
  await inNetherlands(page);
  await page.getByRole('combobox').fill('Holland');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Continue' }).click();
  const job = page.getByRole('heading', {
    level: 1,
    name: 'What is the last day of your contract?',
  });
  await expect(job).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nationality');
  await expect(page.getByRole('button', { name: /Remove Netherlands/ })).toBeVisible();
  await page.goForward();
  await expect(job).toBeVisible();
  await page.reload();
  await expect(job).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /Remove Netherlands/ })).toBeVisible();
  expect(page.url()).not.toContain('NL');
});

test('a question named open on the result can be answered there, and counts', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  const offer = {
    situation: 'job-offer',
    country: 'NL',
    nationalities: ['IN'],
    recognisedSponsor: 'yes',
    salary: { amount: 6500, per: 'month', holidayAllowance: 'excluded' },
  };
  await page.goto(`/${hashOf(offer)}`);
  const blueCard = page.locator('[data-route="nl-blue-card"]');
  await blueCard.getByRole('link', { name: 'How long is the contract?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How long is the contract?');
  await page.getByRole('radio', { name: 'Open-ended, no last day' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(blueCard.locator('[data-requirement="contract"]')).toHaveAttribute(
    'data-status',
    'met',
  );
});

test('days left change at midnight in the Netherlands and on return to the page', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-22T23:59:30+01:00' });
  await page.goto(`/${hashOf(lostJob)}`);
  const search = page.locator('[data-duty="nl.search-period"]');
  await expect(search).toHaveAttribute('data-days-left', '23');
  await page.clock.runFor('02:00');
  await expect(search).toHaveAttribute('data-days-left', '22');
});

test('[bad input 74] [bad input 79] broken and hostile links lose nothing and break nothing', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.goto('/#a=%%%');
  await expect(page.getByText('This link is incomplete')).toBeVisible();
  await page.goto('about:blank');
  const hostile = {
    ...lostJob,
    permitUntil: '2026-02-30',
    verdict: 'likely',
    salary: '<img src=x onerror=alert(1)>',
    jobLossReason: '<script>alert(1)</script>',
    settlementSignedOn: '"><svg onload=alert(1)>',
  };
  await page.goto(`/${hashOf(hostile)}`);
  await expect(page.getByText(/could not read/)).toBeVisible();
  await expect(page.locator('[data-duty="nl.notify.you"]')).toBeVisible();
  await expect(page.locator('body script:not([src]), svg[onload], img')).toHaveCount(0);
});

test('without scripts the first screen can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/recognised sponsor|permit/i).first()).toBeVisible();
  await context.close();
});
