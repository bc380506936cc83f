import { expect, test, type Page } from '@playwright/test';
import { hashOf } from '../links.ts';
import {
  answerCountry,
  choose,
  filledIn,
  frameHeight,
  hostOrigin,
  openHost,
  sentTo,
  walkToResult,
} from './host.ts';

const offer = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  birthDate: '1990-02-03',
  salary: { amount: 7_777, per: 'month', holidayAllowance: 'excluded' },
  recognisedSponsor: 'yes',
  contractStart: '2026-12-01',
};
const begin = 'country=NL&situation=job-offer';

const results = async (page: Page) =>
  (await sentTo(page)).filter(({ type }) => type === 'result').map(({ data }) => data);

test('the site hears phases and nothing of the person', async ({ page }) => {
  const frame = await openHost(page, 'link', { query: filledIn(offer, begin) });
  await walkToResult(frame);
  const sent = await sentTo(page);
  const phases = sent.filter(({ type }) => type === 'phase').map(({ data }) => data.phase);
  expect(phases).toContain('questions');
  expect(phases.at(-1)).toBe('result');
  expect(new Set(sent.map(({ type }) => type))).toEqual(
    new Set(['hello', 'height', 'ready', 'phase', 'reveal']),
  );
  const said = JSON.stringify(sent.map(({ data }) => data));
  for (const canary of ['IN', 'India', '7777', '1990', 'job-offer', 'likely', 'nl-hsm']) {
    expect(said).not.toContain(`"${canary}"`);
    if (canary.length > 2) expect(said).not.toContain(canary);
  }
});

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
  await expect(frame.getByText('is not told anything')).toBeVisible();
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
  await page.frames()[1]?.evaluate(() => location.reload());
  await expect(frame.locator('[data-as-of]')).toBeVisible();
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

test('what is told of the first question is the same for a private servant', async ({ page }) => {
  const told: string[] = [];
  for (const situation of [/card is from the Ministry/, /job offer/]) {
    const frame = await openHost(page, 'link');
    await choose(frame, situation);
    await expect(frame.getByRole('heading', { level: 1 })).toBeFocused();
    await page.waitForTimeout(300);
    const sent = (await sentTo(page)).filter(({ type }) => type === 'phase' || type === 'reveal');
    told.push(JSON.stringify(sent.map(({ type, data }) => [type, data])));
  }
  expect(told[0]).toBe(told[1]);
});

test('nobody hears that a private servant has left', async ({ page }) => {
  const frame = await openHost(page, 'iframe', {
    attributes: 'sandbox="allow-scripts"',
    query: '?situation=private-servant',
  });
  await page.route('https://www.knmi.nl/**', (route) => route.abort());
  const exit = frame.getByRole('button', { name: 'Leave this page' });
  await expect(exit).toBeVisible();
  await page.waitForTimeout(300);
  const before = (await sentTo(page)).length;
  await exit.click();
  await expect(exit).toBeHidden();
  await page.waitForTimeout(300);
  expect(await sentTo(page)).toHaveLength(before);
});

/** A foreign frame beside ours, that sends a message to the site and to our frame. */
async function intrude(page: Page, message: unknown) {
  await page.evaluate(async () => {
    const intruder = document.createElement('iframe');
    intruder.src = '/intruder';
    intruder.name = 'intruder';
    document.body.append(intruder);
    await new Promise((loaded) => intruder.addEventListener('load', loaded));
  });
  await page.evaluate((spread) => {
    const intruder = document.querySelector<HTMLIFrameElement>('[name=intruder]');
    intruder?.contentWindow?.postMessage({ spread }, '*');
  }, message);
  await page.waitForTimeout(200);
}

const sealed = (type: string, data: object, more: object = {}) => ({
  source: 'permit-clock',
  v: 1,
  id: 'permit-clock-1',
  type,
  data,
  ...more,
});

test('a foreign frame changes nothing', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await choose(frame, /job ended/);
  await answerCountry(frame);
  const height = await page
    .locator('iframe')
    .first()
    .evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);
  await intrude(page, sealed('height', { px: 4_000 }));
  await intrude(page, sealed('reset', {}));
  await intrude(page, sealed('set', { theme: 'dark' }));
  const ours = page.locator('iframe').first().contentFrame();
  await expect(ours.getByRole('heading', { level: 1 })).toHaveText(/nationalit/i);
  await expect(ours.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate(({ offsetHeight }: HTMLElement) => offsetHeight),
  ).toBe(height);
});

test('the frame hears its own site', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(
    (message) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    },
    sealed('set', { theme: 'dark' }),
  );
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

const strange: readonly [string, string][] = [
  ['another version', `({...m, v: 2})`],
  ['another id', `({...m, id: 'permit-clock-2'})`],
  ['another source', `({...m, source: 'permit'})`],
  ['no data', `({...m, data: undefined})`],
  ['a string', `'set'`],
  ['nothing', `null`],
  ['a list', `[m]`],
  ['a cycle', `(() => { const c = {...m, source: undefined}; c.self = c; return c; })()`],
  ['five megabytes', `({...m, data: { theme: 'x'.repeat(5e6) }})`],
  ['style text', `({...m, data: { theme: 'dark;}', accent: 'url(https://evil.example)' }})`],
  ['a prototype', `({...m, data: JSON.parse('{"__proto__": {"theme": "dark"}}')})`],
];

for (const [what, message] of strange) {
  test(`the frame ignores ${what}, even from its own site`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message: text }) => errors.push(text));
    const frame = await openHost(page, 'link');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(`{
      const m = { source: 'permit-clock', v: 1, id: 'permit-clock-1', type: 'set', data: { theme: 'dark' } };
      document.querySelector('iframe').contentWindow.postMessage(${message}, '*');
    }`);
    await page.waitForTimeout(150);
    await expect(frame.locator('html')).not.toHaveAttribute('data-theme', 'dark');
    expect(errors).toEqual([]);
  });
}

test('ten thousand messages do not stop it', async ({ page }) => {
  const frame = await openHost(page, 'link');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (let count = 0; count < 10_000; count += 1) {
      const theme = count % 2 === 0 ? 'dark' : 'light';
      target?.postMessage(
        { source: 'permit-clock', v: 1, id: 'permit-clock-1', type: 'set', data: { theme } },
        '*',
      );
    }
  });
  await choose(frame, /job ended/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/country/, { timeout: 3_000 });
});

test('a frame within a frame answers the one around it alone', async ({ page }) => {
  await openHost(page, 'nested');
  const inner = page.frameLocator('iframe').frameLocator('iframe');
  await choose(inner, /job ended/);
  await expect(inner.getByRole('heading', { level: 1 })).toHaveText(/country/);
  expect(await sentTo(page)).toEqual([]);
  await expect
    .poll(() =>
      page
        .frameLocator('iframe')
        .locator('iframe')
        .evaluate(({ style }: HTMLElement) => style.height),
    )
    .not.toBe('720px');
  expect(await frameHeight(page)).toBe(900);
});
