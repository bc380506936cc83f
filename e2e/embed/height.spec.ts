import { expect, test } from '../test.ts';
import { lostJob } from '../../src/rules/cases/golden.test-cases.ts';
import {
  answerCountry,
  choose,
  filledIn,
  frameHeight,
  goBack,
  goForward,
  openHost,
  overflow,
  sentAtRest,
  sentTo,
} from './host.ts';
import { slowness } from '../handlers.ts';
import { begun } from '../page-begun.ts';

test('the host hears a height within a second, and gives it', async ({ page }) => {
  await openHost(page, 'link');
  await expect
    .poll(async () => (await sentTo(page)).some(({ type }) => type === 'height'), {
      timeout: 1_000 * slowness(), // of a cold page, on the machine of the other bounds
    })
    .toBe(true);
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
});

test('the frame grows and shrinks with its content', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await choose(frame, /job ended/);
  await expect(frame.getByRole('heading', { level: 1, name: /country/ })).toBeVisible();
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
  const short = await frameHeight(page);
  await goBack(page);
  await expect(frame.getByRole('heading', { name: 'What brings you here?' })).toBeVisible();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(short + 100);
  await goForward(page);
  await expect.poll(() => frameHeight(page)).toBe(short);
});

for (const width of [320, 400, 768]) {
  test(`no scroll bar inside at any step in ${width} pixels, and no loop`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 700 });
    const query = filledIn(lostJob, 'country=NL&situation=job-ended');
    const frame = await openHost(page, 'link', { query });
    const next = frame.getByRole('button', { name: /^(Continue|Show the result)$/ });
    const result = frame.locator('[data-as-of]');
    let heard = 0;
    for (let step = 0; step < 20; step += 1) {
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => overflow(page)).toEqual([0, 0]);
      const all = (await sentTo(page)).filter(({ type }) => type === 'height').length;
      expect(all - heard).toBeLessThanOrEqual(20);
      heard = all;
      if (await result.isVisible()) break;
      const before = await frame.getByRole('heading', { level: 1 }).textContent();
      await next.click();
      await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
    }
    await expect(result).toBeVisible();
    expect(await frameHeight(page)).toBeGreaterThan(2_000);
  });
}

test('heights come in steps of 64, so that they hardly tell what is shown', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await choose(frame, /job ended/);
  await answerCountry(frame);
  const heights = (await sentTo(page)).filter(({ type }) => type === 'height');
  expect(heights.length).toBeGreaterThan(1);
  expect(heights.every(({ data }) => Number(data.px) % 64 === 0)).toBe(true);
});

test('between the bounds that the site sets it scrolls inside', async ({ page }) => {
  const frame = await openHost(page, 'link', {
    attributes: 'data-permit-clock-min-height="900" data-permit-clock-max-height="950"',
  });
  await expect.poll(() => frameHeight(page)).toBe(950);
  await choose(frame, /job ended/);
  await expect.poll(() => frameHeight(page)).toBe(900);
  await goBack(page);
  await expect.poll(() => frameHeight(page)).toBe(950);
  await expect
    .poll(() =>
      page.frames()[1]?.evaluate(() => getComputedStyle(document.documentElement).overflowY),
    )
    .toBe('visible');
});

test('[bad input 99] hidden, it says no height; shown again, it does', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await begun(frame);
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
  const iframe = page.locator('iframe');
  await iframe.evaluate((element: HTMLElement) => {
    element.style.display = 'none';
  });
  const before = (await sentAtRest(page)).filter(({ type }) => type === 'height').length;
  await page.setViewportSize({ width: 500, height: 700 });
  await page.waitForTimeout(300);
  expect((await sentTo(page)).filter(({ type }) => type === 'height')).toHaveLength(before);
  await iframe.evaluate((element: HTMLElement) => {
    element.style.display = 'block';
  });
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
});

test('[bad input 100] a host of any width has a readable frame from 280 pixels, and no loop', async ({
  page,
}) => {
  const frame = await openHost(page, 'link');
  const title = frame.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  const heights = async () => (await sentTo(page)).filter(({ type }) => type === 'height').length;
  for (const width of [4_000, 200, 0, 280]) {
    const before = await heights();
    await page.locator('iframe').evaluate((element: HTMLElement, px) => {
      element.style.width = `${px}px`;
    }, width);
    await page.waitForTimeout(600);
    expect((await heights()) - before, `${width} pixels`).toBeLessThanOrEqual(5);
    // Narrower than any telephone, the tool need not fit sideways.
    if (width >= 280) await expect.poll(() => overflow(page), `${width} pixels`).toEqual([0, 0]);
    const text = await title.evaluate(({ offsetWidth }: HTMLElement) => offsetWidth);
    expect(text, `${width} pixels`).toBeLessThanOrEqual(1_300);
  }
  await choose(frame, /job ended/);
  await answerCountry(frame);
});

test('[bad input 101] a host that scales or zooms the frame makes no loop', async ({ page }) => {
  await openHost(page, 'link');
  await page.locator('iframe').evaluate((element: HTMLElement) => {
    element.style.transform = 'scale(0.7)';
    element.style.zoom = '1.3';
  });
  await page.waitForTimeout(500);
  const heights = (await sentTo(page)).filter(({ type }) => type === 'height');
  expect(heights.length).toBeLessThanOrEqual(10);
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
});
