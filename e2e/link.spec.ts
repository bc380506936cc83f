import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { main } from '../src/rules/cases/command.ts';
import { hashOf, wholeResult } from './links.ts';

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  salary: { amount: 5700, per: 'month', holidayAllowance: 'excluded' },
  birthDate: '1990-03-14',
  graduateBasis: 'none',
  contractMonths: 'open-ended',
  qualification: 'none',
};
const servant = { situation: 'private-servant', nationalities: ['PH'], hiredOn: '2024-03-01' };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const migrant = (page: Page) => page.locator('article[data-route="nl-hsm"]');

/** Opens the result as of that day, by the clock of the machine. */
async function openOn(page: Page, day: string, answers: object) {
  await page.clock.setFixedTime(`${day}T10:00:00+01:00`);
  await page.goto(`/${hashOf(answers)}`);
  await expect(page.locator(wholeResult)).toBeVisible();
}

test('a link that is copied opens later with the difference, and can be changed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/?asOf=2025-12-10${hashOf(offer)}`); // no clock that says so would be believed
  await expect(migrant(page)).toHaveAttribute('data-verdict', 'likely');
  await expect(
    page.getByText(/^The link holds your answers: .*Nationality.*birth.*salary/),
  ).toBeVisible();
  await button(page, 'Copy a link with my answers').click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2_000);

  const other = await context.newPage();
  await other.goto(link.replace('#', '?asOf=2026-11-24#'));
  await expect(migrant(other)).toHaveAttribute('data-verdict', 'not-likely');
  const changed = other.locator('[data-compared="changed"]');
  await expect(changed).toContainText('Wednesday 10 December 2025');
  await expect(changed).toContainText(
    '€242 a month is missing. The amount rose from €5,688 to €5,942.',
  );
  await expect(other).toHaveURL(/#\/result$/);
  await other.reload();
  await expect(changed).toBeVisible();

  await other.getByRole('link', { name: 'Back' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/Check your answers/);
  await other.getByRole('link', { name: 'Change: Gross salary' }).click();
  await other.getByRole('textbox', { name: 'Amount in euro' }).fill('6000');
  await button(other, 'Continue').click();
  await button(other, 'Show the result').click();
  await expect(migrant(other)).toHaveAttribute('data-verdict', 'likely');
  await expect(other.locator('[data-compared]')).toHaveCount(0);

  const same = await context.newPage();
  await same.goto(link.replace('#', '?asOf=2025-12-20#'));
  await expect(same.locator('[data-compared="same"]')).toContainText('still the same');
});

test('a result that is copied as a test case is a case of the rules', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/?asOf=2025-12-10${hashOf(offer)}`);
  await page.getByText('For experts: copy as a test case').click();
  await page.getByRole('radio', { name: 'It is right' }).click();
  await page.getByLabel('Where does it stand?').fill('Nothing: € 5.688, “IND”, article 1d');
  await button(page, 'Copy the test case').click();
  await expect(page.getByText('The test case is copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Nothing: € 5.688, “IND”, article 1d');
  expect(text).toContain('"nl-hsm": "likely"');
  expect(main([{ file: 'copied.json', text }]).lines).toEqual(['1 passed, 0 failed']);
});

test('[bad input 74] [bad input 76] a link that was cut off says so, and a newer one', async ({
  page,
}) => {
  await page.goto('/#c=1.3hca.3ibm.SI0CO0NAinBD2i3e');
  await expect(page.getByText('This link is incomplete')).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/#c=2.new');
  await expect(page.getByText('made by a newer version')).toBeVisible();
});

test('saved, it is there after a reload, and deleted it is gone', async ({ page }) => {
  await openOn(page, '2026-11-24', offer);
  const stored = () => page.evaluate(() => localStorage.length);
  expect(await stored()).toBe(0);
  await button(page, 'Save on this device').click();
  await expect(
    page.getByText('saved in this browser until Thursday 24 December 2026'),
  ).toBeVisible();

  await page.goto('about:blank');
  await page.goto('/');
  await expect(page.getByText('Saved on Tuesday 24 November 2026')).toBeVisible();
  await page.getByRole('link', { name: 'Open my answers' }).click();
  await expect(migrant(page)).toHaveAttribute('data-verdict', 'not-likely');
  await expect(page.locator('[data-compared="same"]')).toContainText('as you saved it here');

  await page.goto('/#/');
  await button(page, 'Delete what is saved').click();
  await expect(page.getByText('Deleted. Nothing is saved')).toBeFocused();
  expect(await stored()).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Go on where you left off')).toHaveCount(0);
});

test('saved, it is deleted by “Start again”, and after thirty days', async ({ page }) => {
  await openOn(page, '2026-11-24', offer);
  const stored = () => page.evaluate(() => localStorage.length);
  await button(page, 'Save on this device').click();
  await button(page, 'Start again').first().click();
  expect(await stored()).toBe(0);

  await page.goto('about:blank');
  await openOn(page, '2026-11-24', offer);
  await button(page, 'Save on this device').click();
  await page.goto('about:blank'); // first, as a page that is left looks at the clock
  await page.clock.setFixedTime('2026-12-25T10:00:00+01:00');
  await page.goto('/');
  await expect(page.getByText('older than 30 days')).toBeVisible();
  expect(await stored()).toBe(0);
});

test('[bad input 87] [bad input 111] where storage and clipboard are denied, both say so and the link can be taken by hand', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(navigator, 'clipboard', { get: refuse });
  });
  await openOn(page, '2026-11-24', offer);
  await button(page, 'Save on this device').click();
  await expect(page.getByText('Your browser did not let us save.')).toBeFocused();
  await button(page, 'Copy a link with my answers').click();
  const field = page.getByRole('textbox', { name: 'Link with my answers' });
  await expect(field).toBeFocused();
  const selected = await page.evaluate(() => document.getSelection()?.toString());
  expect(selected).toBe(await field.inputValue());
  await button(page, 'Start again').first().click();
  await expect(page.getByText('What brings you here?')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a private servant is warned, and nothing can be saved', async ({ page }) => {
  await openOn(page, '2026-11-24', servant);
  await expect(page.getByText('The link shows where you work')).toBeVisible();
  await page.getByText('For experts: copy as a test case').click();
  await expect(page.getByText('The test case shows where you work')).toBeVisible();
  await expect(page.getByText('Save on this device')).toHaveCount(0);
});
