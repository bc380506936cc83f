import { expect, test } from '../test.ts';

test('a situation, an answer, the next question, and back', async ({ page }) => {
  await page.goto('/?asOf=2026-11-22');
  await page
    .getByRole('main')
    .getByRole('link', { name: /job ended/ })
    .click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Which country is it about?');
  await page.getByRole('radio', { name: 'The Netherlands' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading).toHaveText('What is your nationality?');
  // Not fill(): in Firefox, driven by BiDi, React does not notice it.
  await page.getByRole('combobox').click();
  await page.getByRole('combobox').pressSequentially('Chad');
  await page.getByRole('option', { name: 'Chad' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading).toHaveText('Which permit do you hold now?');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Remove Chad' })).toBeVisible();
  await page.goBack();
  await expect(heading).toHaveText('Which country is it about?');
  await expect(page.getByRole('radio', { name: 'The Netherlands' })).toBeChecked();
});
