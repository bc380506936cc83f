import { expect, test } from '../test.ts';
import { answerCountry, choose, goBack, goForward, hostUrl, openHost } from './host.ts';

test('Back goes one question back, and at the first leaves the site', async ({ page }) => {
  await page.goto(hostUrl('iframe', { attributes: 'hidden' }));
  const frame = await openHost(page, 'link');
  const question = frame.getByRole('heading', { level: 1 });
  await choose(frame, /job ended/);
  await answerCountry(frame);
  await goBack(page);
  await expect(question).toHaveText(/country/);
  await expect(frame.getByRole('radio', { name: 'The Netherlands' })).toBeChecked();
  await goForward(page);
  await expect(question).toHaveText(/nationalit/i);
  await goBack(page);
  await expect(question).toHaveText(/country/);
  await goBack(page);
  await expect(question).toHaveText(/what your permit allows/i);
  await goBack(page);
  await page.waitForURL(/\/iframe/);
});
