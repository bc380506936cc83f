import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { goldenCase } from '../../src/rules/cases/golden.test-cases.ts';
import { hashOf, noon } from '../links.ts';
import { tooWide } from './page-faults.ts';

/** The tool with languages that nobody speaks: see build.config.ts. */
const origin = `http://127.0.0.1:${process.env.E2E_WORDS_PORT ?? '4176'}`;

const changed = {
  'a language 40 % longer': { lang: 'fr', dir: 'ltr' },
  'a language from right to left': { lang: 'de', dir: 'rtl' },
} as const;

const widths = [320, 768, 1280];

const caseAt = (id: string) => hashOf(goldenCase(id).answers);

/** A page of each kind: where it is, and what is pressed there. */
const pages: Readonly<
  Record<string, { readonly at: string; readonly press?: string; readonly wait?: string }>
> = {
  'the start page': { at: '/' },
  'a question with errors': {
    at: '/#/situation/job-offer',
    press: 'main form [type="submit"]',
    wait: '[role="alert"]',
  },
  'a question about pay': {
    at: `/${caseAt('OWN-BOTH-001')}`,
    press: 'main a[href="#/salary"]',
    wait: '[name="salary.amount"]',
  },
  'a question about a day': {
    at: `/${caseAt('NL-T2-001')}`,
    press: 'main a[href="#/first-sick-day"]',
  },
  'a result with routes': { at: `/${caseAt('OWN-BOTH-002')}` },
  'a result with duties': { at: `/${caseAt('NL-JOB-001')}` },
  'a result of Track 2': { at: `/${caseAt('NL-T2-008')}` },
  'a result of a private servant': { at: `/${caseAt('NL-PS-001')}` },
  'the page for web teams': { at: '/for-sites/' },
  'the accessibility statement': { at: '/accessibility/' },
  'the frame by itself': { at: '/embed/?country=NL' },
};

async function open(page: Page, at: string, lang: string) {
  const url = new URL(at, origin);
  url.searchParams.set('lang', lang);
  await page.goto(url.href);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('h1').first()).toBeVisible();
}

test.beforeAll('the tool is built with them', async ({ request }) => {
  test.setTimeout(90_000);
  const isThere = () =>
    request.get(origin).then(
      (answer) => answer.ok(),
      () => false,
    );
  await expect.poll(isThere, { message: 'built and served', timeout: 60_000 }).toBe(true);
});

for (const [name, { lang, dir }] of Object.entries(changed)) {
  for (const [what, { at, press, wait }] of Object.entries(pages)) {
    test(`${name} does not break ${what}`, async ({ tab: page }) => {
      await page.clock.setFixedTime(noon);
      await open(page, at, lang);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      if (press) await page.locator(press).first().dispatchEvent('click');
      if (wait) await expect(page.locator(wait).first()).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await tooWide(page), `at ${width}`).toEqual({ page: 0, parts: [] });
      }
    });
  }
}

test('the language 40 % longer is that', async ({ page }) => {
  const letters = async (lang: string) => {
    await open(page, '/', lang);
    return (await page.locator('main').innerText()).length;
  };
  const english = await letters('en');
  expect((await letters('fr')) / english).toBeGreaterThan(1.4);
});
