import type { Page } from '@playwright/test';
import { goldenFiles, goldenIn, type GoldenCase } from '../src/rules/cases/golden.test-cases.ts';
import { few } from '../src/rules/cases/few.test-cases.ts';
import { readAnswers } from '../src/questions/index.ts';
import { checkLinks } from './addresses.ts';
import { checkContract } from './case-contract.ts';
import { caseFaults } from './case-faults.ts';
import { inFull } from './in-full.ts';
import { leaksIn } from './leaks.ts';
import { wholeResult } from './links.ts';
import { expect, test } from './quiet.ts';

const cases = goldenFiles.filter((file) => !file.startsWith('own-')).flatMap(goldenIn);

const link = ({ answers, today }: GoldenCase) =>
  `/?asOf=${today}#a=${Buffer.from(JSON.stringify(answers)).toString('base64url')}`;

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The page says what the case expects, and all that the rules say; it links to nothing unknown; nothing is too wide. */
async function check(page: Page, each: GoldenCase, site: string) {
  await expect(page.locator(wholeResult)).toBeVisible();
  await expect.poll(() => caseFaults(page, each)).toEqual([]);
  await checkContract(page, each);
  expect(await overflow(page), 'sideways scroll').toBe(0);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|Invalid/);
  await checkLinks(page, site);
}

/** How many cases one page shows, one after the other; it is loaded anew for another day. */
const onOnePage = 24;

/** What a page must carry for a case: each verdict, status, reason, cut and notice. */
const expected = ({ expect: { verdicts, requirements, duties, notices, placement } }: GoldenCase) =>
  [
    ...Object.entries(verdicts ?? {}),
    ...Object.entries(requirements ?? {}).map(([id, is]) => [id, is?.status, is?.reason]),
    ...Object.entries(duties ?? {}).flatMap(([id, duty]) =>
      duty ? [[id], [id, duty.status], [id, duty.cappedBy]] : [],
    ),
    ...(notices ?? []),
    placement,
  ].map((each) => JSON.stringify(each));
/** In full, all; without, few who show all that any of them shows. */
const chosen = (inFull ? cases : few(cases, expected)).toSorted((one, other) =>
  one.today.localeCompare(other.today),
);
const pages = Array.from({ length: Math.ceil(chosen.length / onOnePage) }, (_, index) =>
  chosen.slice(index * onOnePage, (index + 1) * onOnePage),
);

for (const group of pages) {
  test(group.map(({ id }) => id).join(', '), async ({ page, quiet }) => {
    test.setTimeout(180_000); // some pages are loaded for every case
    const width = pages.indexOf(group) % 4 === 0 ? 1280 : 320; // mostly where there is least room
    await page.setViewportSize({ width, height: 800 });
    let told = 0;
    for (const [index, each] of group.entries()) {
      if (each.today !== group[index - 1]?.today) {
        told = quiet.told.length;
        await quiet.open(link(each));
      } else await page.goto(quiet.site.url + link(each));
      await test.step(`${each.id} ${each.title}`, () =>
        check(page, each, quiet.site.url).catch((cause: unknown) => {
          throw new Error(`${each.id} ${each.title}`, { cause });
        }));
      await page.evaluate(() => {
        location.hash = '#/'; // so that no case is judged by what the one before it left
      });
      await expect(page.locator('[data-as-of]')).toHaveCount(0);
      quiet.fetched();
      const { answers } = readAnswers(each.answers);
      expect(leaksIn(quiet.told.slice(told), answers, each.today), each.id).toEqual([]);
    }
  });
}
