import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import {
  golden as all,
  goldenCase,
  type GoldenCase,
} from '../src/rules/cases/golden.test-cases.ts';
import { few } from '../src/rules/cases/few.test-cases.ts';
import { rulesVersion } from '../src/rules/index.ts';
import { inFull } from './in-full.ts';
import { noon } from './links.ts';
import { letters, pagesOf, readCode, type Paper } from './pdf.ts';

/** Every outcome that a case has: a verdict of a route, a status of a requirement, a duty. */
const outcomes = ({ expect: { verdicts = {}, requirements = {}, duties = {} } }: GoldenCase) => [
  ...Object.entries(verdicts).map(([route, verdict]) => `${route} ${verdict}`),
  ...Object.entries(requirements).map(([id, expected]) => `${id} ${expected?.status}`),
  ...Object.entries(duties).flatMap(([id, duty]) => (duty ? [id] : [])),
];

/** The longest of all, found by printing every case. */
const longest = ['NL-T2-014', 'OWN-T2-074', 'NL-T2-004', 'NL-T2-008', 'OWN-BOTH-029', 'LU-038'];
/** A long one with more to say, as two of its days are half known. */
const vague: GoldenCase = {
  ...goldenCase('NL-T2-014'),
  id: 'two days half known',
  answers: {
    ...goldenCase('NL-T2-014').answers,
    permitUntil: { from: '2027-09-01', to: '2027-09-30' },
    jobLossDate: { from: '2026-09-15', to: '2026-10-15' },
  },
};
/** In full, few who have every outcome; without, every third of them. `proof.test.tsx` holds sheets of all given cases to the rules. */
const chosen = new Set([
  ...few(all, outcomes).filter((_, index) => inFull || index % 3 === 0),
  ...all.filter(({ id }) => longest.includes(id)),
  vague,
]);

async function open(page: Page, { today, answers }: Pick<GoldenCase, 'today' | 'answers'>) {
  await page.clock.setFixedTime(noon);
  const hash = Buffer.from(JSON.stringify(answers)).toString('base64url');
  await page.goto(`/?asOf=${today}#a=${hash}`);
  await expect(page.locator('[data-as-of]')).toBeVisible();
}

/** What the screen shows: days of duties, words of verdicts and requirements, answers. */
const onScreen = (page: Page) =>
  page.evaluate(() => {
    const text = (element: Element | null) => element?.textContent ?? '';
    const every = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      duties: every('[data-duty]').map((duty) => ({
        id: duty.getAttribute('data-duty') ?? '',
        says: [
          text(duty.querySelector('h3, h4')),
          ...[...duty.querySelectorAll('[data-date]')].map(text),
        ],
      })),
      routes: every('[data-route]').flatMap((route) => [
        text(route.querySelector('h3, h4')),
        text(route.querySelector('p svg + span')),
      ]),
      requirements: every('[data-requirement]').map((each) => ({
        id: `${each.closest('[data-route]')?.getAttribute('data-route') ?? ''} ${each.getAttribute('data-requirement') ?? ''}`,
        says: [...each.querySelectorAll('svg + span span')]
          .filter((part) => !part.closest('summary'))
          .map(text)
          .filter((word) => word !== ': '),
      })),
      answers: every('dl dt:not([data-term] *), dl dd:nth-of-type(1):not([data-term] *)').map(text),
    };
  });

/** The sheet as it is printed: its letters, and those of its rows. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet]')).toBeVisible();
  const paper = await page.evaluate(() => {
    const text = (element: Element) => element.textContent.replace(/\s+/g, '');
    const rows = (name: string) =>
      Object.fromEntries(
        [...document.querySelectorAll(`[data-sheet-${name}]`)].map((row) => [
          row.getAttribute(`data-sheet-${name}`) ?? '',
          text(row),
        ]),
      );
    const sheet = document.querySelector('[data-sheet]');
    const sizes = [...(sheet?.querySelectorAll('*') ?? [])]
      .filter((each) => [...each.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
      .map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    const drawn = sheet?.querySelector('[data-code] svg');
    return {
      all: sheet ? text(sheet) : '',
      duties: rows('duty'),
      requirements: rows('requirement'),
      smallest: Math.min(...sizes),
      href: sheet?.querySelector('[data-code] a')?.getAttribute('href'),
      code: drawn && {
        size: Number(drawn.getAttribute('viewBox')?.split(' ')[2]),
        path: drawn.querySelector('path')?.getAttribute('d') ?? '',
      },
    };
  });
  await page.emulateMedia({ media: null });
  await expect(page.locator('[data-sheet]')).toHaveCount(0);
  return paper;
}

/** The pages are few, each has more than a line or two, and together they say all that is on the sheet. */
async function checkPages(page: Page, whole: string, most: number, format: Paper) {
  const pages = await pagesOf(page, format);
  expect(pages.length, format).toBeLessThanOrEqual(most);
  for (const each of pages) expect(each.split('\n').length, format).toBeGreaterThan(2);
  expect(letters(pages.join('')), format).toBe(whole);
}

for (const each of chosen) {
  test(`${each.id}: on two pages, paper says what the screen says`, async ({ tab: page }) => {
    await open(page, each);
    const screen = await onScreen(page);
    const paper = await onPaper(page);
    for (const { id, says } of screen.duties)
      for (const words of says) expect(paper.duties[id], id).toContain(letters(words));
    for (const { id, says } of screen.requirements)
      for (const words of says) expect(paper.requirements[id], id).toContain(letters(words));
    for (const words of [...screen.routes, ...screen.answers])
      expect(paper.all).toContain(letters(words));
    expect(paper.all).toContain(letters(`Version ${rulesVersion}`));
    expect(paper.all).toContain(
      letters('Sunday 22 November 2026, 12:00, Europe/Amsterdam (GMT+1)'),
    );
    expect(paper.all).not.toMatch(/undefined|NaN|Infinity|\[object|Invalid|\[0/);
    expect(paper.smallest).toBeGreaterThanOrEqual(10.6);
    if (paper.code) expect(readCode(paper.code.path, paper.code.size)).toBe(paper.href);
    await checkPages(page, paper.all, 2, 'Letter');
    if (longest.includes(each.id)) await checkPages(page, paper.all, 2, 'A4');
  });
}

const longForEmployer = all.filter(({ id }) =>
  ['NL-T2-008', 'NL-JOB-001', 'NL-PAY-001'].includes(id),
);

for (const each of longForEmployer) {
  test(`${each.id}: the employer's sheet is one page`, async ({ page }) => {
    await open(page, each);
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print the sheet for your employer' }).click();
    const paper = await onPaper(page);
    expect(paper.href).toBeUndefined();
    await page.getByRole('button', { name: 'Print the sheet for your employer' }).click();
    await checkPages(page, paper.all, 1, 'Letter');
    await page.getByRole('button', { name: 'Print the sheet for your employer' }).click();
    await checkPages(page, paper.all, 1, 'A4');
  });
}

test('the code opens the case again', async ({ page }) => {
  const first = all.find(({ id }) => id === 'NL-JOB-002');
  if (!first) throw new Error('There is no such case.');
  await open(page, first);
  const { code, duties } = await onPaper(page);
  await page.goto('about:blank');
  await page.goto(code ? readCode(code.path, code.size) : '');
  await expect(page.locator('[data-as-of]')).toHaveAttribute('data-as-of', first.today);
  expect((await onPaper(page)).duties).toEqual(duties);
});

for (const colours of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`black on white with ${JSON.stringify(colours)}; the screen stays away`, async ({
    page,
  }) => {
    await page.emulateMedia({ ...colours, media: 'screen' });
    const [first] = chosen;
    if (!first) throw new Error('There is no case.');
    await open(page, first);
    await expect(page.locator('[data-sheet]')).toHaveCount(0);
    await page.emulateMedia({ ...colours, media: 'print' });
    const sheet = page.locator('[data-sheet]');
    await expect(sheet).toBeVisible();
    await expect(page.locator('[data-as-of]')).toBeHidden();
    await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ ...colours, media: 'screen' });
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('[data-as-of]')).toBeVisible();
  });
}

test('where a frame may not print, it says so and leads out', async ({ page, baseURL }) => {
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts allow-same-origin" src="${baseURL ?? ''}embed/" width="900" height="900"></iframe>`,
    }),
  );
  await page.goto('/host');
  const frame = page.frameLocator('iframe');
  const hash = Buffer.from(JSON.stringify({ situation: 'job-offer' })).toString('base64url');
  await frame.locator('h1').evaluate((_, to) => {
    location.hash = to;
  }, `#a=${hash}`);
  await frame.getByRole('button', { name: 'Print the proof sheet' }).click();
  await expect(frame.getByText('This page stands inside another site')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open this page alone' })).toBeVisible();
});
