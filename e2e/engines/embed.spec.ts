import { expect, test, type Locator } from '@playwright/test';
import { lostJob } from '../../src/rules/cases/golden.test-cases.ts';
import { filledIn, goBack, openHost, overflow } from '../embed/host.ts';

/** By script: in Firefox, driven by BiDi, neither pointer nor keys reach a frame of another site. */
const press = (target: Locator) => target.evaluate((element: HTMLElement) => element.click());

test('a link becomes a frame as high as its content; Back goes one question back', async ({
  page,
}) => {
  const frame = await openHost(page, 'link');
  const question = frame.getByRole('heading', { level: 1 });
  await expect(question).toHaveText(/what your permit allows/i);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
  await press(frame.getByRole('main').getByRole('link', { name: /job ended/ }));
  await press(frame.getByRole('radio', { name: 'The Netherlands' }));
  await press(frame.getByRole('button', { name: 'Continue' }));
  await expect(question).toHaveText(/nationality/);
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
  await goBack(page);
  await expect(question).toHaveText(/country/);
  await expect(frame.getByRole('radio', { name: 'The Netherlands' })).toBeChecked();
});

for (const sandbox of ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-forms"']) {
  test(`from the first question to the result in a frame ${sandbox}`, async ({ page }) => {
    const frame = await openHost(page, 'iframe', {
      attributes: sandbox,
      query: filledIn(lostJob, 'country=NL&situation=job-ended&asOf=2026-11-22'),
    });
    const question = frame.getByRole('heading', { level: 1 });
    const result = frame.locator('[data-as-of]');
    await expect(question).toBeVisible();
    for (let step = 0; step < 20 && !(await result.isVisible()); step += 1) {
      const before = await question.textContent();
      await press(frame.getByRole('button', { name: /^(Continue|Show the result)$/ }));
      await expect(question).not.toHaveText(before ?? '');
    }
    await expect(frame.locator('[data-duty="nl.search-period"]')).toContainText(
      'Tuesday 15 December 2026',
    );
  });
}
