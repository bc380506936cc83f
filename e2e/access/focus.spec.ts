import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { focused, state } from './focus-facts.ts';
import { screens, type Screen } from './screens.ts';
import { begin, isRound, tabOrder } from './tab-order.ts';
import { visit } from './visit.ts';

test.describe.configure({ mode: 'default' });
test.use({ trace: 'off' });

/** A screen of every kind, and of every kind of field. */
const kinds = [
  'start',
  'step-country',
  'step-nationality',
  'step-job-loss',
  'step-salary',
  'step-sick-pay',
  'step-contract-length',
  'step-back-at-work',
  'step-servant-card',
  'empty-settlement',
  'check',
  'result-job-ended-nl',
  'result-private-servant-nl',
  'for-sites',
];
function screenOf(id: string): Screen {
  const found = screens.find((screen) => screen.id === id);
  if (!found) throw new Error(`There is no screen ${id}.`);
  return found;
}

const chosen = kinds.map(screenOf);

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});
test.afterAll(() => page.close());

interface Stop {
  readonly at: string;
  readonly is: NonNullable<Awaited<ReturnType<typeof focused>>>;
}

/** Every place that Tab leads to on a low and narrow screen, where a bar would cover most. */
const stops: Stop[] = [];

async function look(screen: Screen) {
  await page.setViewportSize({ width: 390, height: 420 });
  await visit(page, screen);
  const before = await state(page);
  await page.evaluate(begin);
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isRound)) break;
    const is = await focused(page);
    if (is) stops.push({ at: screen.id, is });
  }
  const { hash, title } = await state(page);
  expect([hash, title], screen.id).toEqual([before.hash, before.title]);
}

const faults = (isFault: (is: Stop['is']) => boolean) =>
  stops.filter(({ is }) => isFault(is)).map(({ at, is }) => `${at}: ${is.name}`);

test('wherever Tab leads, the focus is seen', async () => {
  test.setTimeout(120_000);
  for (const screen of chosen) await look(screen);
  expect(stops.length).toBeGreaterThan(150);
  expect(faults(({ isRinged }) => !isRinged)).toEqual([]);
  expect(faults(({ isInSight }) => !isInSight)).toEqual([]);
});

test('nothing covers what has the focus', async () => {
  if (stops.length === 0) for (const screen of chosen) await look(screen);
  expect(faults(({ isOpen }) => !isOpen)).toEqual([]);
});

/** Of a group without an answer, Tab comes to the first choice and Shift+Tab to the last. */
const withoutChoice = (stop: string) => (stop.startsWith('radio: ') ? 'radio' : stop);

test('[bad input 118] Tab and Shift+Tab go the same way, and out at both ends', async () => {
  for (const screen of chosen) {
    await visit(page, screen);
    const there = await tabOrder(page, 'Tab');
    await visit(page, screen);
    const back = await tabOrder(page, 'Shift+Tab');
    expect(back.toReversed().map(withoutChoice), screen.id).toEqual(there.map(withoutChoice));
  }
});

test('the first Tab offers to skip the header', async () => {
  for (const screen of chosen.filter(({ kind }) => kind !== 'sites')) {
    await visit(page, screen);
    const [first = '', second = ''] = await tabOrder(page, 'Tab', 2);
    // A person in danger is offered the way out before everything else.
    expect(first.startsWith('button: Leave') ? second : first).toBe('link: Skip to the content');
  }
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('letters typed outside a field do nothing', async () => {
  for (const screen of chosen) {
    await visit(page, screen);
    const before = await state(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.type('abcdefghijklmnopqrstuvwxyz0123456789?/.,-=');
    expect(await state(page), screen.id).toEqual(before);
  }
});

test('focus and pointer alone show nothing and change no page', async () => {
  for (const screen of chosen) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await visit(page, screen);
    const before = await state(page);
    const targets = await page.locator('a, button, input, summary').all();
    for (const target of targets.slice(0, 25)) {
      const middle = await target.evaluate((element: HTMLElement) => {
        element.focus();
        const { x, y, width, height } = element.getBoundingClientRect();
        return element.checkVisibility() ? [x + width / 2, y + height / 2] : undefined;
      });
      if (!middle) continue;
      const [x = 0, y = 0] = middle;
      await page.mouse.move(x, y);
      expect(await state(page), `${screen.id}, ${String(target)}`).toEqual(before);
    }
  }
});

test('an answer that is chosen or typed goes nowhere by itself', async () => {
  for (const screen of chosen.filter(({ kind }) => kind === 'step')) {
    await visit(page, screen);
    const before = await state(page);
    for (const field of await page.locator('main form input[type="text"]').all()) {
      await field.pressSequentially('12');
    }
    await page.evaluate(() => {
      const choices = 'main form :is(input[type="radio"], input[type="checkbox"])';
      for (const choice of document.querySelectorAll<HTMLElement>(choices)) choice.click();
    });
    const after = await state(page);
    expect([after.hash, after.title]).toEqual([before.hash, before.title]);
  }
});

test('a press counts when it is let go, and not when it is dragged away', async () => {
  await visit(page, screenOf('step-country'));
  const proceed = page.getByRole('button', { name: 'Continue' });
  const alert = page.getByRole('alert');
  await proceed.hover();
  await page.mouse.down();
  await expect(alert).toHaveCount(0);
  await page.mouse.move(2, 300);
  await page.mouse.up();
  await expect(alert).toHaveCount(0);
  await proceed.hover();
  await page.mouse.down();
  await page.mouse.up();
  await expect(alert).toBeVisible();
});
