import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** From the start page to the second question of whoever lost a job in the Netherlands, which is there then. */
export async function toNationality(page: Page) {
  await page
    .getByRole('main')
    .getByRole('link', { name: /job ended/ })
    .click();
  await page.getByRole('radio', { name: 'The Netherlands' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is your nationality?');
}
