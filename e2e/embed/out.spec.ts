import { expect, test } from '../test.ts';
import { lostJob } from '../../src/rules/cases/golden.test-cases.ts';
import { filledIn, openHost, walkToResult } from './host.ts';

const query = filledIn(lostJob, 'country=NL&situation=job-ended&asOf=2026-11-22');
const scriptsAlone = 'sandbox="allow-scripts"';

test('[bad input 110] print that the sandbox drops leads to the tool alone, in a tab or as a text to copy', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, 'iframe', { attributes: scriptsAlone, query });
  await walkToResult(frame);
  await frame.getByRole('button', { name: 'Print the proof sheet' }).click();
  const alone = frame.getByRole('link', { name: 'Open this page alone' });
  await expect(alone).toHaveAttribute('href', new RegExp(`^${baseURL ?? ''}[?]lang=en#c=`));
  const field = frame.getByRole('textbox', { name: 'Address of this page alone' });
  const address = await field.inputValue();
  expect(address).toBe(await alone.getAttribute('href'));
  await page.goto(address);
  await expect(page.locator('[data-duty="nl.search-period"]')).toBeVisible();
});

test('with the rights that the snippet gives, the tab opens', async ({ page, context }) => {
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  const frame = await openHost(page, 'iframe', {
    attributes: 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    query,
  });
  await walkToResult(frame);
  await frame.getByRole('button', { name: 'Print the proof sheet' }).click();
  const opening = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open this page alone' }).click();
  const tab = await opening;
  await expect(tab.locator('[data-duty="nl.search-period"]')).toBeVisible();
});

test('the link that is copied opens the tool alone', async ({ page, baseURL }) => {
  const frame = await openHost(page, 'iframe', { attributes: scriptsAlone, query });
  await walkToResult(frame);
  await frame.getByRole('button', { name: 'Copy a link with my answers' }).click();
  const link = await frame.getByRole('textbox', { name: 'Link with my answers' }).inputValue();
  expect(link.startsWith(`${baseURL ?? ''}#c=`)).toBe(true);
});

test('a source opens in a tab of its own, and the answers stay', async ({ page, context }) => {
  await context.route(/^https:/, (route) => route.fulfill({ body: 'A source' }));
  const frame = await openHost(page, 'link', { query });
  await walkToResult(frame);
  const opening = context.waitForEvent('page');
  await frame.locator('a[href^="https://"]').filter({ visible: true }).first().click();
  expect((await opening).url()).toMatch(/^https:/);
  await expect(frame.locator('[data-as-of]')).toBeVisible();
});

test('[bad input 109] the calendar file is given, or its text where downloads are forbidden', async ({
  page,
}) => {
  const free = await openHost(page, 'link', { query });
  await walkToResult(free);
  const download = page.waitForEvent('download');
  await free.getByRole('button', { name: 'Add to my calendar' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);

  const bound = await openHost(page, 'iframe', { attributes: scriptsAlone, query });
  await walkToResult(bound);
  await bound.getByRole('button', { name: 'Add to my calendar' }).click();
  await expect(bound.getByRole('textbox', { name: 'Text of the file' })).toHaveValue(
    /^BEGIN:VCALENDAR/,
  );
});

test('opened by itself, the frame’s page scrolls, has its name and leads to the tool', async ({
  page,
  baseURL,
}) => {
  await page.goto('/embed/?country=NL');
  await expect(page.getByRole('link', { name: 'Permit Clock', exact: true })).toBeVisible();
  const alone = page.getByRole('link', { name: 'Open Permit Clock alone' });
  expect(await alone.evaluate(({ href }: HTMLAnchorElement) => href)).toBe(`${baseURL}?lang=en`);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(
    await page.locator('link[rel=canonical]').evaluate(({ href }: HTMLLinkElement) => href),
  ).toBe(baseURL);
  await page.setViewportSize({ width: 600, height: 300 });
  await page.mouse.move(300, 150);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});
