import type { Locator } from '@playwright/test';
import { expect, test } from '../test.ts';
import { goBack, openHost, overflow } from '../embed/host.ts';

/** By script: in Firefox, driven by BiDi, neither pointer nor keys reach a frame of another site. */
const press = (target: Locator) => target.evaluate((element: HTMLElement) => element.click());

test('a link becomes a frame as high as its content; Back goes one question back', async ({
  page,
}) => {
  const frame = await openHost(page, 'link', { query: '?asOf=2026-11-22' });
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
