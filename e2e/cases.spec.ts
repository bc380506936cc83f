import type { Page } from '@playwright/test';
import { goldenFiles, goldenIn, type GoldenCase } from '../src/rules/cases/golden.test-cases.ts';
import { readAnswers } from '../src/questions/index.ts';
import { checkLinks } from './addresses.ts';
import { leaksIn } from './leaks.ts';
import { expect, test } from './quiet.ts';

const cases = goldenFiles.filter((file) => !file.startsWith('own-')).flatMap(goldenIn);

const link = ({ answers, today }: GoldenCase) =>
  `/?asOf=${today}#a=${Buffer.from(JSON.stringify(answers)).toString('base64url')}`;

async function checkRoutes(page: Page, { verdicts = {}, requirements = {} }: GoldenCase['expect']) {
  for (const [id, verdict] of Object.entries(verdicts)) {
    const route = page.locator(`[data-route="${id}"]`);
    if (verdict === null) await expect(route).toHaveCount(0);
    else await expect(route).toHaveAttribute('data-verdict', verdict);
  }
  for (const [key, expected] of Object.entries(requirements)) {
    const [route, id] = key.split('/');
    const shown = page.locator(`[data-route="${route}"] [data-requirement="${id}"]`);
    if (expected === null) {
      await expect(shown).toHaveCount(0);
      continue;
    }
    const { status, figure, shortBy } = expected;
    if (status) await expect(shown).toHaveAttribute('data-status', status);
    if (figure !== undefined) await expect(shown).toHaveAttribute('data-figure', String(figure));
    if (shortBy !== undefined)
      await expect(shown).toHaveAttribute('data-short-by', String(shortBy));
  }
}

async function checkDuties(page: Page, { duties = {} }: GoldenCase['expect']) {
  for (const [id, duty] of Object.entries(duties)) {
    const shown = page.locator(`[data-duty="${id}"]`);
    if (duty === null) {
      await expect(shown).toHaveCount(0);
      continue;
    }
    await expect(shown).toHaveCount(1);
    const time = (name: string) => shown.locator(`time[data-date="${name}"]`);
    if (duty.due) await expect(time('due')).toHaveAttribute('datetime', duty.due);
    if (duty.legalDue && duty.legalDue === duty.due) await expect(time('legal')).toHaveCount(0);
    if (duty.legalDue && duty.legalDue !== duty.due)
      await expect(time('legal')).toHaveAttribute('datetime', duty.legalDue);
    if (duty.opens) await expect(time('opens')).toHaveAttribute('datetime', duty.opens);
    if (duty.cappedBy) await expect(shown).toHaveAttribute('data-capped-by', duty.cappedBy);
    if (duty.who) await expect(shown).toHaveAttribute('data-who', duty.who);
    if (duty.status) await expect(shown).toHaveAttribute('data-status', duty.status);
    if (duty.daysLeft !== undefined)
      await expect(shown).toHaveAttribute('data-days-left', String(duty.daysLeft));
  }
}

async function check(page: Page, each: GoldenCase) {
  const result = page.locator('[data-as-of]');
  await expect(result).toHaveAttribute('data-as-of', each.today);
  await checkRoutes(page, each.expect);
  await checkDuties(page, each.expect);
  for (const id of each.expect.notices ?? [])
    await expect(page.locator(`[data-notice="${id}"]`).first()).toBeAttached();
  if (each.expect.placement)
    await expect(page.locator(`[data-placement="${each.expect.placement}"]`)).toBeVisible();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `sideways scroll at ${width} pixels`).toBe(0);
  }
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|Invalid/);
}

/** Cases of one day, which one loaded page can show one after the other. */
const onOnePage = 10;

function together(all: readonly GoldenCase[]): readonly (readonly GoldenCase[])[] {
  const days = [...new Set(all.map(({ today }) => today))];
  return days.flatMap((day) => {
    const ofDay = all.filter(({ today }) => today === day);
    const pages = Array.from({ length: Math.ceil(ofDay.length / onOnePage) });
    return pages.map((_, index) => ofDay.slice(index * onOnePage, (index + 1) * onOnePage));
  });
}

for (const group of together(cases)) {
  const [first] = group;
  if (!first) continue;
  const ids = group.map(({ id }) => id);
  test(`of ${first.today}: ${ids.join(', ')}`, async ({ page, quiet }) => {
    test.slow();
    await quiet.open(link(first));
    for (const each of group) {
      await page.goto(quiet.site.url + link(each));
      await test.step(`${each.id} ${each.title}`, () =>
        check(page, each).catch((cause: unknown) => {
          throw new Error(`${each.id} ${each.title}`, { cause });
        }));
      await checkLinks(page, quiet.site.url);
      await page.evaluate(() => {
        location.hash = '#/'; // so that no case is judged by what the one before it left
      });
      await expect(page.locator('[data-as-of]')).toHaveCount(0);
      quiet.fetched();
      const { answers } = readAnswers(each.answers);
      expect(leaksIn(quiet.told, answers, each.today), each.id).toEqual([]);
    }
  });
}
