import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { hashOf } from '../links.ts';
import { filledIn, hostOrigin, openHost, sentTo, walkToResult } from './host.ts';
import { begin, offer } from './offer.ts';

const results = async (page: Page) =>
  (await sentTo(page)).filter(({ type }) => type === 'result').map(({ data }) => data);

test('verdicts go to the site that is named, after the reader was told, and hold no more', async ({
  page,
}) => {
  const frame = await openHost(page, 'link', {
    query: filledIn(offer, `${begin}&resultEvent=category`),
  });
  await expect(frame.getByText('This site will be told')).toBeVisible();
  await expect(frame.getByText(new URL(hostOrigin).host).first()).toBeVisible();
  expect(await results(page)).toEqual([]);
  await walkToResult(frame);
  await expect.poll(() => results(page)).toHaveLength(1);
  const [told] = await results(page);
  expect(told).toEqual({ routes: expect.arrayContaining([{ id: 'nl-hsm', category: 'likely' }]) });
});

test('the reader can forbid it', async ({ page }) => {
  const frame = await openHost(page, 'link', {
    query: filledIn(offer, `${begin}&resultEvent=category`),
  });
  await frame.getByRole('button', { name: 'Do not tell it' }).click();
  await expect(frame.getByText('is not told the result')).toBeVisible();
  await walkToResult(frame);
  await page.waitForTimeout(300);
  expect(await results(page)).toEqual([]);
});

test('without the loader it is the same, where the site names itself and answers', async ({
  page,
}) => {
  const frame = await openHost(page, 'iframe', {
    query: filledIn(offer, `${begin}&resultEvent=category&host=${hostOrigin}`),
  });
  await walkToResult(frame);
  await expect.poll(() => results(page)).toHaveLength(1);
});

test('a site that names another gets no verdict, and nobody is said to be told', async ({
  page,
}) => {
  const frame = await openHost(page, 'iframe', {
    query: filledIn(offer, `${begin}&resultEvent=category&host=https://elsewhere.example`),
  });
  await walkToResult(frame);
  await expect(frame.getByText('elsewhere.example')).toHaveCount(0);
  await page.waitForTimeout(300);
  expect(await results(page)).toEqual([]);
});

test('a refusal outlives a reload, as does a result that was never announced', async ({ page }) => {
  const frame = await openHost(page, 'iframe', {
    query: filledIn(offer, `${begin}&resultEvent=category&host=${hostOrigin}`),
  });
  await frame.getByRole('button', { name: 'Do not tell it' }).click();
  await expect(frame.getByText('is not told the result')).toBeFocused();
  await walkToResult(frame);
  await page.frames()[1]?.evaluate(() => {
    document.body.id = 'before';
    location.reload();
  });
  await expect(frame.locator('body:not(#before) [data-as-of]')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await results(page)).toEqual([]);
});

const servant = {
  situation: 'private-servant',
  nationalities: ['PH'],
  hiredOn: '2023-03-01',
  contractUntil: '2027-03-01',
};

test('nothing is told of private servants, whatever the site asks', async ({ page }) => {
  const frame = await openHost(page, 'iframe', {
    query: `?resultEvent=category&host=${hostOrigin}`,
  });
  await expect(frame.getByText('This site will be told')).toBeVisible();
  await page.frames()[1]?.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(servant));
  await expect(frame.locator('[data-as-of]')).toBeVisible();
  await page.waitForTimeout(300);
  expect(await results(page)).toEqual([]);
});
