import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { lostJob, trackTwo } from '../src/rules/cases/golden.test-cases.ts';
import { hashOf, noon, wholeResult } from './links.ts';

async function open(page: Page, answers: object) {
  await page.clock.setFixedTime(noon);
  await page.goto(`/${hashOf(answers)}`);
  await expect(page.locator(wholeResult)).toBeVisible();
}

const figure = (page: Page) => page.locator('figure');
const days = (page: Page) => page.getByRole('list', { name: 'Days in order' });

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pairs of labels of which one covers a part of the other. */
const overlaps = (page: Page) =>
  days(page).evaluate((list) => {
    const boxes = [...list.children].map((item) => item.getBoundingClientRect());
    return boxes.filter((box, index) => index > 0 && box.top < (boxes[index - 1]?.bottom ?? 0) - 1)
      .length;
  });

test('the keyboard chooses how much is drawn, and the rest is counted', async ({ page }) => {
  await open(page, trackTwo);
  const choice = page.getByRole('group', { name: 'How much to draw' });
  await choice.getByRole('radio', { name: 'All of it' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice.getByRole('radio', { name: 'Next 4 weeks' })).toBeFocused();
  await expect(choice.getByRole('radio', { name: 'Next 4 weeks' })).toBeChecked();
  await expect(days(page).getByRole('listitem')).toHaveText([/Today/, /13 Dec 2026/]);
  await expect(figure(page)).toContainText('7 days lie after this part.');
  await expect(figure(page)).toContainText('The first collision lies outside this part');
  await page.keyboard.press('ArrowLeft');
  await expect(choice.getByRole('radio', { name: 'All of it' })).toBeChecked();
  await expect(days(page).getByText('Collision')).toBeVisible();
  await expect(figure(page)).not.toContainText('after this part');
});

test('labels never overlap and nothing scrolls sideways, in every part', async ({ page }) => {
  for (const answers of [lostJob, trackTwo]) {
    await page.goto('about:blank');
    await open(page, answers);
    const radios = page.getByRole('group', { name: 'How much to draw' }).getByRole('radio');
    for (const radio of await radios.all()) {
      await radio.check();
      await expect.poll(() => overlaps(page)).toBe(0);
      expect(await sideways(page)).toBe(0);
    }
    await page.getByText('As a table').click();
    expect(await sideways(page)).toBe(0);
  }
});

test('the table can be opened by everybody, and has the days that are drawn', async ({ page }) => {
  await open(page, lostJob);
  await page.locator('summary', { hasText: 'As a table' }).focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: 'The days of the timeline' });
  await expect(table.getByRole('columnheader')).toHaveText(['Day', 'What it is']);
  await expect(table.getByRole('rowheader')).toHaveText([
    '8 Nov 2026',
    '22 Nov 2026',
    '28 Nov 2026',
    '28 Nov 2026',
    '15 Dec 2026',
  ]);
  const drawn = await days(page).locator('time').allTextContents();
  expect([...drawn, '22 Nov 2026'].toSorted()).toEqual(
    (await table.getByRole('rowheader').allTextContents()).toSorted(),
  );
  const bars = page.getByRole('table', { name: 'The bars of the timeline' });
  await expect(bars.getByRole('row', { name: /Search period/ })).toContainText(
    'would have run to 30 Apr 2027',
  );
});

/** How the plot draws the limit and the past, and the colour behind it. */
const paints = (page: Page) =>
  page
    .locator('figure svg')
    .first()
    .evaluate((svg) => {
      const styles = (selector: string) =>
        [...svg.querySelectorAll(selector)].map((each) => getComputedStyle(each));
      return {
        ink: styles('[data-link]').map(({ stroke }) => stroke),
        veil: styles('[data-past]').map(({ fill, opacity }) => [fill, opacity]),
        paper: getComputedStyle(document.documentElement).backgroundColor,
      };
    });

const choiceAndTable = (page: Page) => [
  page.getByRole('radio', { name: 'All of it' }),
  page.locator('summary', { hasText: 'As a table' }),
];

for (const [name, media] of [
  ['forced colours', { forcedColors: 'active' }],
  ['dark forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
] as const) {
  test(`in ${name} the past is paler and the limit is drawn`, async ({ page }) => {
    await page.emulateMedia(media);
    await open(page, lostJob);
    const { ink, veil, paper } = await paints(page);
    expect(ink).toHaveLength(1);
    expect(ink[0]).not.toBe(paper);
    expect(veil).toEqual([[paper, '0.5']]);
    for (const each of choiceAndTable(page)) await expect(each).toBeVisible();
  });
}

test('a verdict that surprises leads to the answer to check', async ({ page }) => {
  await open(page, {
    situation: 'job-offer',
    country: 'NL',
    nationalities: ['IN'],
    birthDate: '1990-03-14',
    recognisedSponsor: 'yes',
    graduateBasis: 'none',
    salary: { amount: 6200, per: 'month', holidayAllowance: 'included' },
  });
  const card = page.locator('[data-route="nl-hsm"]');
  await card.locator('summary', { hasText: 'Does this surprise you?' }).click();
  await expect(card.locator('[data-surprise="holiday-allowance"]')).toContainText('€5,942');
  await card.getByRole('link', { name: 'Check your answer: Gross salary' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/#\/salary$/);
});
