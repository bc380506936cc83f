import { expect, test } from './test.ts';
import { tabTo } from './keyboard.ts';
import { hashOf, noon } from './links.ts';

const short = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  birthDate: '1990-03-14',
  graduateBasis: 'none',
  recognisedSponsor: 'yes',
  salary: { amount: 5905, per: 'month', holidayAllowance: 'excluded' },
};

test('an offer that is short by some euros: what would do, tried by keyboard and taken over', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.goto(`/${hashOf(short)}`);
  const way = page.locator('[data-changes="nl-hsm"] [data-by="employer"]');
  await expect(way).toContainText('€37 more, so €5,942 a month');
  await expect(way).toContainText('Then this route looks open.');

  const route = page.locator('[data-route="nl-hsm"]');
  const trial = page.locator('[data-trial="nl-hsm"]');
  const pay = page.getByRole('spinbutton', { name: 'Gross salary a month, in euro' });
  await tabTo(page, pay);
  for (let press = 1; press < 5; press += 1) await page.keyboard.press('ArrowUp');
  await expect(pay).toHaveValue('5940');
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle))); // what is tried is judged in between
  await expect(trial).toHaveAttribute('data-verdict', 'not-likely');
  await page.keyboard.press('ArrowUp');
  await expect(trial).toHaveAttribute('data-verdict', 'likely');
  await expect(pay).toHaveValue('5950');
  await expect(page.getByText('Highly skilled migrant: Looks open.')).toBeAttached();
  await expect(route).toHaveAttribute('data-verdict', 'not-likely');

  await tabTo(page, page.getByRole('button', { name: 'Use these answers' }));
  await page.keyboard.press('Enter');
  await expect(route).toHaveAttribute('data-verdict', 'likely');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a day that is tried is said in words, and can be set back', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.goto(`/${hashOf({ ...short, salary: { ...short.salary, amount: 6000 } })}`);
  const trial = page.locator('[data-trial="nl-hsm"]');
  const day = page.getByRole('slider', { name: 'Day of filing' });
  await expect(day).toHaveAttribute('aria-valuetext', 'Sunday 22 November 2026');
  await expect(trial).toHaveAttribute('data-verdict', 'likely');
  await tabTo(page, day);
  // The amounts of the new year are not published.
  await page.keyboard.press('End');
  await expect(day).toHaveAttribute('aria-valuetext', 'Wednesday 22 November 2028');
  await expect(trial).toHaveAttribute('data-verdict', 'cannot-say');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(day).toHaveAttribute('aria-valuetext', 'Monday 23 November 2026');
  await expect(trial).toHaveAttribute('data-verdict', 'likely');
  await tabTo(page, page.getByRole('button', { name: 'Set back' }));
  await page.keyboard.press('Enter');
  await expect(day).toHaveAttribute('aria-valuetext', 'Sunday 22 November 2026');
});

test('a message to the employer is copied, or selected where that is refused', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`/${hashOf(short)}`);
  await page.getByText('Ask your employer or HR').click();
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await expect(page.getByText(/The message is selected/)).toBeVisible();
  const message = page.getByRole('textbox', { name: 'Message to your employer' });
  await expect(message).toBeFocused();
  await expect(message).toHaveValue(/Is my contract open-ended/);
});
