import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { answerCountry, choose, frameHeight, openHost, sentTo } from './host.ts';

const stickyHeader = 100;

const question = (frame: FrameLocator) => frame.getByRole('heading', { level: 1 });

/** Where the question stands in the window. */
async function top(frame: FrameLocator) {
  const box = await question(frame).boundingBox();
  return box?.y ?? Number.NaN;
}

/** In a long page, below its sticky header and its first screens. */
const openLong = (page: Page, attributes = '', query = '') =>
  openHost(page, 'long', {
    query,
    attributes: `data-permit-clock-lazy="false" data-permit-clock-top-offset="${stickyHeader}" ${attributes}`,
  });

/** Scrolls until the end of the frame is in sight; a browser does not draw one that is not. */
async function bringIntoSight(page: Page) {
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(900);
  await page.locator('iframe').evaluate((element) => element.scrollIntoView({ block: 'end' }));
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** How far the page is scrolled once nothing scrolls it any more. */
async function restsAt(page: Page) {
  let last = Number.NaN;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await scrolled(page);
        return last === before;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return last;
}

test('loading takes no focus and scrolls nothing', async ({ page }) => {
  const frame = await openLong(page);
  await expect(question(frame)).toBeVisible();
  await page.waitForTimeout(500);
  expect(await scrolled(page)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('far away, it is not fetched; near, it is', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(page, 'long');
  await page.waitForTimeout(500);
  expect(asked.some((url) => url.includes('embed/?'))).toBe(false);
  await page.evaluate(() => scrollTo(0, 600));
  await expect.poll(() => asked.some((url) => url.includes('embed/?'))).toBe(true);
});

test('a frame that begins with a question takes no focus either', async ({ page }) => {
  const frame = await openHost(page, 'link', { query: '?country=NL&situation=job-ended' });
  await expect(question(frame)).toHaveText(/nationalit/i);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect((await sentTo(page)).filter(({ type }) => type === 'reveal')).toEqual([]);
});

test('after a step the question is in sight, below what the site keeps at the top', async ({
  page,
}) => {
  const frame = await openLong(page);
  const last = frame.getByRole('link', { name: /applied and am waiting/ });
  await bringIntoSight(page);
  await last.click();
  await expect(question(frame)).toBeFocused();
  await expect.poll(() => top(frame)).toBeGreaterThanOrEqual(stickyHeader);
  await expect.poll(() => top(frame)).toBeLessThan(400);
});

test('a question that is in sight anyway scrolls nothing', async ({ page }) => {
  const frame = await openLong(page);
  await page.locator('iframe').evaluate((element) => element.scrollIntoView());
  await page.evaluate(() => scrollBy(0, -150));
  await choose(frame, /job ended/);
  await expect(question(frame)).toBeFocused();
  const before = await restsAt(page);
  await answerCountry(frame);
  await expect(question(frame)).toBeFocused();
  expect(await restsAt(page)).toBe(before);
});

test('with scroll="never" the site keeps its place', async ({ page }) => {
  const frame = await openLong(page, 'data-permit-clock-scroll="never"');
  const last = frame.getByRole('link', { name: /applied and am waiting/ });
  await bringIntoSight(page);
  const before = await restsAt(page);
  await last.click();
  await expect(question(frame)).toBeFocused();
  expect(await restsAt(page)).toBe(before);
});

test('what is wrong with an answer comes into sight', async ({ page }) => {
  const frame = await openLong(page, '', '?situation=job-offer&country=NL');
  const proceed = frame.getByRole('button', { name: 'Continue' });
  await proceed.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await page.evaluate(() => scrollBy(0, 600));
  await proceed.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  const problem = frame.getByRole('alert');
  await expect(problem).toBeVisible();
  await expect
    .poll(async () => (await problem.boundingBox())?.y ?? 0)
    .toBeGreaterThanOrEqual(stickyHeader);
});

test('Tab goes into the frame and out of it again, both ways', async ({ page }) => {
  const frame = await openHost(page, 'link', { query: '?situation=job-ended' });
  await expect(question(frame)).toBeVisible();
  await page.locator('#before').focus();
  const passed: string[] = [];
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    passed.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    if (await page.locator('#after').evaluate((element) => element === document.activeElement))
      break;
  }
  expect(passed).toContain('IFRAME');
  await expect(page.locator('#after')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
});

test('the quick exit stays in sight while the site scrolls', async ({ page }) => {
  const frame = await openLong(page, '', '?situation=private-servant');
  await expect(question(frame)).toBeVisible();
  await page.locator('iframe').evaluate((element) => element.scrollIntoView());
  await page.mouse.wheel(0, 250);
  const exit = frame.getByRole('button', { name: 'Leave this page' });
  const y = async () => (await exit.boundingBox())?.y ?? 0;
  await expect.poll(y).toBeGreaterThanOrEqual(stickyHeader);
  await expect.poll(y).toBeLessThan(stickyHeader + 60);
});
