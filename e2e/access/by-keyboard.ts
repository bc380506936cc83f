import { expect, type Page } from '@playwright/test';
import { situationHref } from '../../src/app/visit/situation-link.ts';
import type { Answers, Pay, PayShare } from '../../src/questions/index.ts';
import { wholeResult } from '../links.ts';

const nameOfFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

/** Presses Tab, or Tab with Shift, until the focus is where it is wanted. */
async function tabUntil(page: Page, what: string, isThere: () => Promise<boolean>, key = 'Tab') {
  for (let press = 0; press < 80; press += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${what}.`);
}

const tabToName = (page: Page, name: string, key?: string) =>
  tabUntil(page, name, async () => (await nameOfFocus(page)) === name, key);

const tabTo = (page: Page, selector: string) =>
  tabUntil(page, selector, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
  );

/** Tab to a group of answers, Space, and the arrow down to the wanted one. */
async function pick(page: Page, name: string, value: string) {
  const wanted = page.locator(`[name="${name}"][value="${value}"]`);
  await tabToName(page, name);
  if ((await page.locator(`[name="${name}"]:checked`).count()) === 0)
    await page.keyboard.press('Space');
  const count = await page.locator(`[name="${name}"]`).count();
  for (let press = 0; press < count && !(await wanted.isChecked()); press += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

async function write(page: Page, name: string, text: string) {
  await tabToName(page, name);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

const isThere = async (page: Page, name: string) =>
  (await page.locator(`[name="${name}"]`).count()) > 0;

async function date(page: Page, id: string, text: string) {
  const [year = '', month = '', day = ''] = text.split('-');
  await write(page, `${id}.day`, day);
  await write(page, `${id}.month`, month);
  await write(page, `${id}.year`, year);
}

async function pay(page: Page, id: string, { amount, per, holidayAllowance, hoursPerWeek }: Pay) {
  await write(page, `${id}.amount`, String(amount));
  await pick(page, `${id}.per`, per);
  const allowance = `${id}.holidayAllowance`;
  if (await isThere(page, allowance)) await pick(page, allowance, holidayAllowance ?? 'unknown');
  const hours = `${id}.hoursPerWeek`;
  if (await isThere(page, hours)) await write(page, hours, String(hoursPerWeek ?? 40));
}

async function sickPay(page: Page, given: Pay | PayShare) {
  if ('amount' in given) {
    await pick(page, 'sickPay.kind', 'amount');
    return pay(page, 'sickPay', given);
  }
  await pick(page, 'sickPay.kind', 'percent');
  await write(page, 'sickPay.percent', String(given.percent));
  return pick(page, 'sickPay.statutoryCap', given.statutoryCap ? 'yes' : 'no');
}

async function nationality(page: Page, code: string) {
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  await tabTo(page, '[role="combobox"]');
  await page.keyboard.type(name.slice(0, 4));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Answers a question with whatever fields it has. */
async function answer(page: Page, id: string, given: unknown) {
  const has = (part: string) => isThere(page, `${id}.${part}`);
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : 'unknown';
  if (await has('option')) return pick(page, `${id}.option`, text);
  if (id === 'sickPay') return sickPay(page, given as Pay | PayShare);
  if (await has('amount')) return pay(page, id, given as Pay);
  if (await has('day')) {
    if (text !== 'unknown') return date(page, id, text);
    await tabToName(page, `${id}.unsure`);
    return page.keyboard.press('Space');
  }
  if (await has('kind')) {
    const isOpen = text === 'open-ended';
    await pick(page, `${id}.kind`, isOpen ? text : 'months');
    if (!isOpen) await write(page, `${id}.months`, text);
    return undefined;
  }
  return write(page, `${id}.count`, text);
}

const asked = (page: Page) =>
  page
    .locator('main form [name*="."]')
    .evaluateAll((fields) => [
      ...new Set(fields.map((field) => field.getAttribute('name')?.split('.')[0] ?? '')),
    ]);

const firstName = (page: Page) =>
  page.locator('main form [name*="."]:enabled').first().getAttribute('name');

/** Answers the questions of the page and goes on: with Enter in its last field or its first, where that is no list. */
async function answerAll(page: Page, answers: Answers, inFirst: boolean) {
  const isList = (await page.getByRole('combobox').count()) > 0;
  const codes = isList ? (answers.nationalities ?? ['IN']) : [];
  for (const code of codes) await nationality(page, code);
  for (const id of await asked(page)) await answer(page, id, answers[id as keyof Answers]);
  if (isList) await tabTo(page, 'main form [type="submit"]');
  else if (inFirst) await tabToName(page, String(await firstName(page)), 'Shift+Tab');
  await page.keyboard.press('Enter');
}

/** From the start page to the result by keyboard alone; after each step the question has the focus. */
export async function walkByKeyboard(page: Page, answers: Answers) {
  const link = `main a[href="${situationHref(answers.situation ?? 'job-offer')}"]`;
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  for (let step = 0; step < 30; step += 1) {
    await expect(heading).toBeFocused();
    const before = await heading.textContent();
    const isCheck = (await page.locator('main form').count()) === 0;
    if (isCheck) {
      await tabUntil(page, 'the result', () =>
        page.evaluate(() => document.activeElement?.matches('main button') ?? false),
      );
      await page.keyboard.press('Enter');
      await expect(page.locator(wholeResult)).toBeVisible();
      return expect(heading).toBeFocused();
    }
    await answerAll(page, answers, step % 2 === 0);
    await expect(heading).not.toHaveText(String(before));
  }
  throw new Error('The questions never end.');
}
