import type { Page } from '@playwright/test';
import type { Answers } from '../src/questions/index.ts';
import { lostJob } from '../src/rules/cases/golden.test-cases.ts';
import { people } from './engines/people.ts';
import { walkHere } from './engines/walk-here.ts';
import { walk } from './languages/walk.ts';
import { leaksIn } from './leaks.ts';
import { hashOf, noon } from './links.ts';
import { pagesOf } from './pdf.ts';
import { expect, test } from './quiet.ts';

/** Answers that stand nowhere else, and all the ways in which they could be written. */
const rare: Answers = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['TV'],
  recognisedSponsor: 'yes',
  salary: { amount: 4242.42, per: 'month', holidayAllowance: 'excluded' },
  birthDate: '1991-03-17',
  graduateBasis: 'none',
  contractMonths: 'open-ended',
};
const canary = /4[.,\s]?242|1991|17.?0?3.?91|March|Tuvalu|["'=]TV\b/i;

const copyLink = (page: Page) =>
  page.getByRole('button', { name: 'Copy a link with my answers' }).click();

test('what is typed stays on the page: no address, title, request, log, console or storage has it', async ({
  page,
  context,
  quiet,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await quiet.open('/?asOf=2024-06-01'); // when such a salary made the age count
  const seen: string[] = [];
  const look = async () => {
    seen.push(page.url(), await page.title());
    expect(page.url().replace(quiet.site.url, '')).toMatch(/^\/\?asOf=2024-06-01(#\/[a-z/-]*)?$/);
  };
  await walk(page, rare, 'en', look);
  await expect(page.locator('[data-route="nl-hsm"]')).toHaveAttribute('data-verdict', 'not-likely');
  const paper = (await pagesOf(page, 'A4')).join(' ').replaceAll(/\s+/g, ' ');
  for (const typed of [/€4,242\.42/, /17 March 1991/, /Tuvalu/, canary])
    expect(paper).toMatch(typed);
  await copyLink(page);
  await expect(page.getByText('The link is copied.')).toBeVisible();
  await look();
  expect(quiet.fetched()).toEqual([]);

  await page.getByRole('navigation').getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  seen.push(page.url(), await page.title());
  const words = quiet.fetched();
  expect(words.length).toBeGreaterThan(0); // the words of another language, and nothing else
  for (const line of words) expect(line).toMatch(/^(?:GET )?\S*\/assets\/[\w-]+\.js/);
  expect([...seen, ...quiet.told].filter((text) => canary.test(text))).toEqual([]);
  expect(seen.length).toBeGreaterThan(12);
});

const byDay = (those: typeof people) =>
  those.toSorted((one, other) => one.today.localeCompare(other.today));

test('[bad input 116] offline after load every situation, verdict and duty is reached', async ({
  page,
  context,
  quiet,
}) => {
  test.setTimeout(180_000);
  let told = 0;
  let addresses: string[] = [];
  let day: string | undefined;
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  for (const { id, today, walk: walked, outcome } of byDay(people)) {
    const before = quiet.told.length;
    if (day === today) {
      await page.getByRole('button', { name: 'Start again' }).first().click();
    } else {
      await context.setOffline(false);
      await page.goto('about:blank');
      await quiet.open(`/?asOf=${today}`);
      await context.setOffline(true);
      day = today;
    }
    addresses = [];
    const found = await page.evaluate(walkHere, walked);
    expect(found, id).toEqual({ errors: [], lang: 'en', ...outcome });
    expect(quiet.fetched()).toEqual([]);
    addresses.push(page.url());
    addresses = addresses.map((address) => address.replace(quiet.site.url, ''));
    for (const address of addresses) expect(address).toMatch(/^\/\?asOf=[\d-]+(#\/[a-z\d/-]*)?$/);
    const seen = [...addresses, await page.title(), ...quiet.told.slice(before)];
    const [answers] = walked;
    expect(leaksIn(seen, answers, today), id).toEqual([]);
    told += leaksIn([JSON.stringify(answers)], answers, today).length;
  }
  expect(told).toBeGreaterThan(people.length / 2); // whoever has no sum, day or country has nothing to find
  await context.setOffline(false);
});

test('[bad input 116] offline after load a link opens, and file, paper and link are made', async ({
  page,
  context,
  quiet,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(noon);
  await quiet.open('/');
  await context.setOffline(true);
  await page.goto(`${quiet.site.url}/${hashOf(lostJob)}`);
  await expect(page.locator('[data-duty="nl.search-period"]')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to my calendar' }).click();
  expect((await saved).suggestedFilename()).toBe('dates.ics');
  expect((await pagesOf(page, 'A4')).join()).toContain('15 December 2026');
  await copyLink(page);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`^${quiet.site.url}/#c=`));
});
