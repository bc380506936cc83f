import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import ICAL from 'ical.js';
import { lostJob } from '../src/rules/cases/golden.test-cases.ts';
import { openUntilIdle } from './idle-files.ts';
import { hashOf, noon } from './links.ts';

async function openResult(page: Page, answers: object = lostJob) {
  await page.clock.setFixedTime(noon);
  await page.goto(`/${hashOf(answers)}`);
  await expect(page.locator('[data-as-of]')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

const add = (page: Page) => page.getByRole('button', { name: 'Add to my calendar' });

/** Presses the button and reads what the browser saved. */
async function download(page: Page) {
  const saving = page.waitForEvent('download');
  await add(page).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('dates.ics');
  const text = readFileSync(await file.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const inOrder = (days: readonly string[]) => days.toSorted((one, other) => (one < other ? -1 : 1));
const daysOf = (events: readonly InstanceType<typeof ICAL.Event>[]) =>
  inOrder(events.map(({ startDate }) => startDate.toString()));

/** The large days beside the duties, as the page shows them. */
async function shownDays(page: Page, who: string) {
  const days = await page
    .locator(`[data-duty]:is([data-status="upcoming"], [data-status="today"])${who}`)
    .evaluateAll((all) => all.map((each) => each.querySelector('time')?.dateTime ?? ''));
  return inOrder(days);
}

test('the file has the days of the page, and asks for nothing', async ({ page, context }) => {
  await openResult(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);

  const mine = await download(page);
  expect(daysOf(mine)).toEqual(await shownDays(page, '[data-who="you"]'));
  await expect(page.getByText('dates.ics was handed to your browser')).toBeVisible();

  await page.getByRole('radio', { name: /Mine and my employer’s/ }).check();
  await page.clock.setFixedTime('2026-11-22T12:00:07+01:00');
  const everybodys = await download(page);
  expect(daysOf(everybodys)).toEqual(await shownDays(page, ''));
  const again = everybodys.find(({ uid }) => uid === mine[0]?.uid);
  expect(Number(again?.sequence) - Number(mine[0]?.sequence)).toBe(7);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('the writer has come before it is wanted, on the way from the start page too', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(noon);
  await openUntilIdle(page, '/');
  await context.setOffline(true);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(lostJob));
  expect(await download(page)).toHaveLength(2);
});

test('by keyboard: choose, press, and reach the text', async ({ page }) => {
  await openResult(page);
  await page.getByRole('radio', { name: /^Mine: 2 days/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(add(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('dates.ics was handed to your browser')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Text of the file')).toBeFocused();
  await expect(page.getByLabel('Text of the file')).toHaveValue(/^BEGIN:VCALENDAR/);
});

test('[bad input 109] in a frame that may not save files the text is there to copy', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts allow-same-origin" width="600" height="600" src="/embed/${hashOf(lostJob)}"></iframe>`,
    }),
  );
  await page.goto('/host');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Add to my calendar' }).click();
  await frame.getByText('No file? Copy its text').click();
  await expect(frame.getByLabel('Text of the file')).toHaveValue(/^BEGIN:VCALENDAR/);
});

test('on a page without https the file is made all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
  });
  await openResult(page);
  expect(await download(page)).toHaveLength(2);
});

test('a person who must not be given away gets days without a word', async ({ page }) => {
  await openResult(page, {
    situation: 'private-servant',
    nationalities: ['PH'],
    hiredOn: '2023-03-01',
    contractUntil: '2027-03-01',
  });
  await expect(page.getByText('Mind who can see your calendar')).toBeVisible();
  const [event, ...others] = await download(page);
  expect(others).toEqual([]);
  expect([event?.summary, event?.description]).toEqual(['Reminder', null]);
  expect(event?.startDate.toString()).toBe('2027-03-01');
});
