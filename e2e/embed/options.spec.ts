import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { lostJob } from '../../src/rules/cases/golden.test-cases.ts';
import { hashOf } from '../links.ts';
import { choose, filledIn, openHost, sentTo, walkToResult } from './host.ts';

const root = (frame: FrameLocator) => frame.locator('html');
const errorsOf = async (page: Page) =>
  (await sentTo(page)).filter(({ type }) => type === 'error').map(({ data }) => data);

test('bad values are left out and told, and nothing breaks', async ({ page }) => {
  const frame = await openHost(page, 'link', {
    attributes: [
      'country="XX"',
      'situation="dancing"',
      'theme="url(https://evil.example)"',
      'accent="red"',
      'radius="99"',
      'hide="title,disclaimer"',
      'partner="&lt;img src=x&gt;"',
      'as-of="2026-02-30"',
      'min-height="-5"',
      'max-height="50"',
      'top-offset="64px"',
      'sandbox="no"',
      `prefill='{"salary": "much", "shoe": 43}'`,
    ]
      .map((attribute) => `data-permit-clock-${attribute}`)
      .join(' '),
  });
  await expect(frame.getByRole('heading', { name: 'What brings you here?' })).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Permit Clock', exact: true })).toBeVisible();
  await choose(frame, /job offer/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/country/);
  const told = (await errorsOf(page)).map(
    ({ code, option }) => `${String(code)} ${String(option)}`,
  );
  expect(told.toSorted()).toEqual([
    'bad-option accent',
    'bad-option asOf',
    'bad-option country',
    'bad-option hide',
    'bad-option maxHeight',
    'bad-option minHeight',
    'bad-option partner',
    'bad-option radius',
    'bad-option sandbox',
    'bad-option situation',
    'bad-option theme',
    'bad-option topOffset',
    'bad-prefill salary',
    'bad-prefill shoe',
  ]);
});

test('an attribute that does not exist is told', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('permit-clock', ({ detail }: CustomEventInit<{ type: string }>) => {
      if (detail?.type === 'error') document.title = JSON.stringify(detail);
    });
  });
  await openHost(page, 'link', { attributes: 'data-permit-clock-coutry="NL"' });
  await expect(page).toHaveTitle('{"code":"unknown-option","option":"coutry","type":"error"}');
});

test('country and situation come first, are shown and can be changed', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  const frame = await openHost(page, 'link', { query: '?country=NL&situation=job-offer' });
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/nationalit/i);
  await frame.getByText('2 answers so far').click();
  await frame.getByRole('link', { name: /Change.*Country/i }).click();
  await expect(frame.getByRole('radio', { name: 'The Netherlands' })).toBeChecked();
});

test('a link with answers opens them, whatever situation the site has chosen', async ({ page }) => {
  await page.goto(`/embed/?situation=job-offer${hashOf(lostJob)}`);
  await expect(page.locator('[data-duty="nl.search-period"]')).toBeVisible();
});

test('a route begins where it is asked about, and stands first in the result', async ({ page }) => {
  const answers = {
    nationalities: ['IN'],
    birthDate: '1990-02-03',
    salary: { amount: 5_960, per: 'month', holidayAllowance: 'excluded' },
    recognisedSponsor: 'no',
    contractStart: '2026-12-01',
    contractMonths: 'open-ended',
    qualification: 'degree-3-years',
    graduateBasis: 'none',
  };
  const frame = await openHost(page, 'link', {
    query: filledIn(answers, 'route=nl-blue-card&situation=job-offer&asOf=2026-11-22'),
  });
  await walkToResult(frame);
  await expect(frame.locator('[data-route]').first()).toHaveAttribute('data-route', 'nl-blue-card');
  await expect(frame.getByText(/Sunday 22 November 2026/).first()).toBeVisible();
});

test('filled in answers say by whom, count once agreed to, and can be changed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  const frame = await openHost(page, 'link', {
    query: filledIn(
      { nationalities: ['IN'], permitType: 'nl-hsm' },
      'country=NL&situation=job-ended&partner=Expat Desk',
    ),
  });
  const note = frame.locator('[data-filled-in]');
  await expect(note).toContainText('Filled in by Expat Desk (localhost');
  await expect(frame.getByRole('button', { name: 'Remove India' })).toBeVisible();
  await expect(frame.getByText('2 answers so far')).toBeVisible();
  await frame.getByRole('button', { name: 'Continue' }).click();
  await expect(frame.getByRole('radio', { name: /highly skilled/i }).first()).toBeChecked();
  await frame.getByRole('radio', { name: /single permit/i }).click();
  await frame.getByRole('button', { name: 'Continue' }).click();
  await expect(note).toBeHidden();
  await frame.getByText('4 answers so far').click();
  const marked = frame.getByText('Filled in by Expat Desk').filter({ visible: true });
  await expect(marked).toHaveCount(1);
});

test('title, intro and progress can be hidden; what protects the reader cannot', async ({
  page,
}) => {
  const frame = await openHost(page, 'link', { query: '?hide=title,intro,progress&country=NL' });
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('What brings you here?');
  await expect(frame.getByRole('link', { name: 'Permit Clock', exact: true })).toBeHidden();
  const footer = frame.getByRole('contentinfo');
  const protect = [/leaves this box/, /authorities decide/, /sources last read on/, /English/];
  for (const text of protect) await expect(footer.getByText(text)).toBeVisible();
  await choose(frame, /job ended/);
  await expect(frame.getByText(/answers? so far/)).toBeHidden();
  for (const text of protect) await expect(footer.getByText(text)).toBeVisible();
});

for (const [theme, paper] of [
  ['light', 'rgb(251, 250, 247)'],
  ['dark', 'rgb(17, 19, 24)'],
  ['contrast', 'rgb(255, 255, 255)'],
] as const) {
  test(`the theme ${theme}, whatever the device prefers`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    const frame = await openHost(page, 'link', { query: `?theme=${theme}` });
    await expect(root(frame)).toHaveCSS('background-color', paper);
  });
}

test('without a background the site shows through, in either scheme', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const frame = await openHost(page, 'link', { query: '?background=transparent' });
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await page.locator('html').evaluate((element: HTMLElement) => {
      element.style.background = 'rgb(255, 0, 255)';
    });
    await page.waitForTimeout(100);
    const clip = { x: 12, y: 200, width: 1, height: 1 };
    const shot = await page.screenshot({ clip });
    const pixel = await page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
      },
      [...shot],
    );
    expect(pixel).toEqual([255, 0, 255]);
  }
});

test('the rounding of fields and buttons', async ({ page }) => {
  const frame = await openHost(page, 'link', { query: '?radius=12&situation=job-ended' });
  await expect(frame.getByRole('button', { name: 'Continue' })).toHaveCSS('border-radius', '12px');
});

/** Contrast of text and of a button's words, as painted, for an accent in one scheme. */
const contrasts = (page: Page, accents: readonly string[]) =>
  page.frames()[1]?.evaluate((all) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const light = (colour: string) => {
      if (!context) return 0;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: string, other: string) => {
      const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const link = document.querySelector('footer a');
    const button = document.querySelector('form button');
    const page = getComputedStyle(document.documentElement).backgroundColor;
    return all.map((accent) => {
      document.documentElement.style.setProperty('--host-accent', accent);
      if (!link || !button) return [0, 0];
      const face = getComputedStyle(button);
      return [ratio(getComputedStyle(link).color, page), ratio(face.color, face.backgroundColor)];
    });
  }, accents);

/** The corners, edges and middles of the cube of colours. */
const accents = ['00', '33', '80', 'cc', 'ff'].flatMap((red, _, parts) =>
  parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}`)),
);

for (const theme of ['light', 'dark']) {
  test(`any accent is legible in ${theme}`, async ({ page }) => {
    await openHost(page, 'link', { query: `?theme=${theme}&situation=job-ended` });
    await expect(
      page.frameLocator('iframe').getByRole('button', { name: 'Continue' }),
    ).toBeVisible();
    await page.frames()[1]?.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('button, a')) {
        element.style.transition = 'none';
      }
    });
    const found = (await contrasts(page, accents)) ?? [];
    const poor = accents.filter((_, index) => found[index]?.some((ratio) => ratio < 4.5));
    expect(found).toHaveLength(accents.length);
    expect(poor).toEqual([]);
  });
}
