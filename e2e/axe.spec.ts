import axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { lostJob } from '../src/rules/cases/golden.test-cases.ts';
import { hashOf, noon } from './links.ts';

async function violations(page: Page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await run.run({ runOnly: tags });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

const screens: readonly [string, string][] = [
  ['start', '/'],
  ['result', `/${hashOf(lostJob)}`],
  [
    'offer',
    `/${hashOf({ situation: 'job-offer', country: 'NL', nationalities: ['IN'], salary: { amount: 4400, per: 'month', holidayAllowance: 'excluded' }, birthDate: '1990-01-01', recognisedSponsor: 'yes' })}`,
  ],
];
const inTrackTwo = {
  situation: 'track-2',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2026-02-01',
  permitUntil: '2027-03-01',
  firstSickDay: '2026-01-05',
  recognisedSponsor: 'yes',
  salary: { amount: 9000, per: 'month', holidayAllowance: 'excluded' },
  programmeStart: '2026-11-02',
  programmeEnd: '2027-05-31',
};
const forServant = {
  situation: 'private-servant',
  nationalities: ['PH'],
  hiredOn: '2024-03-01',
  salary: { amount: 2650, per: 'month', holidayAllowance: 'excluded', hoursPerWeek: 40 },
};
const inBoth = {
  situation: 'job-offer',
  country: 'both',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  salary: { amount: 70000, per: 'year', holidayAllowance: 'excluded' },
};

/** A result, and pages of questions that its person can open. */
const people: readonly [object, readonly string[]][] = [
  [inTrackTwo, ['sick-pay', 'back-at-work', 'programme']],
  [forServant, ['relatives', 'servant-card']],
  [inBoth, ['other-blue-card', 'living']],
];

const pages = ['country', 'nationality', 'permit', 'job-loss', 'salary', 'check'];

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing for axe to find, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.clock.setFixedTime(noon);
    for (const [name, address] of screens) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page), name).toEqual([]);
    }
    for (const name of pages) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, name);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page), name).toEqual([]);
    }
    await page.evaluate(() => {
      location.hash = '#/salary';
    });
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await violations(page), 'errors').toEqual([]);
  });

  test(`nor for the other people, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.clock.setFixedTime(noon);
    for (const [answers, steps] of people) {
      await page.goto('about:blank');
      await page.goto(`/${hashOf(answers)}`);
      await expect(page.locator('[data-as-of]')).toBeVisible();
      expect(await violations(page), JSON.stringify(answers)).toEqual([]);
      for (const step of steps) {
        await page.evaluate((to) => {
          location.hash = `#/${to}`;
        }, step);
        await expect(page.getByRole('button', { name: /Continue|Show the result/ })).toBeVisible();
        expect(await violations(page), step).toEqual([]);
      }
    }
  });
}
