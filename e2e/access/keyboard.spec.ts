import { expect, test } from '../test.ts';
import { noon } from '../links.ts';
import { walkByKeyboard } from './by-keyboard.ts';
import { results } from './people.ts';

/** A few here, with every kind of field among them; all of them in `npm run access`. */
const sample = ['job-ended-nl', 'job-offer-both', 'track-2-nl', 'private-servant-nl'];

for (const [name, answers] of results) {
  if (!sample.includes(name) && !process.env.ACCESS_WHOLE) continue;
  test(`[bad input 118] by keyboard alone to ${name}`, async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime(noon);
    await page.goto('/');
    await walkByKeyboard(page, answers);
    await expect(page.locator('[data-route], [data-duty]').first()).toBeVisible();
  });
}
