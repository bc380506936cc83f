import { expect, type Locator, type Page } from '@playwright/test';

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement).catch(() => false);

/** Presses Tab until the target has the focus; the keyboard must get there. */
export async function tabTo(page: Page, target: Locator) {
  for (let press = 0; press < 60; press += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(target)}`);
}

/** The question of the page, focused after a step. */
export async function atQuestion(page: Page, heading: string | RegExp) {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Chooses one of a few answers with Tab, Space and the arrow keys. */
export async function pick(page: Page, name: string | RegExp) {
  const wanted = page.getByRole('radio', { name, exact: true });
  const group = wanted.locator('xpath=ancestor::fieldset[1]');
  const first = group.getByRole('radio').first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  const count = await group.getByRole('radio').count();
  for (let press = 0; press < count && !(await wanted.isChecked()); press += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

/** Opens what is folded away. */
export async function openFold(page: Page, summary: string) {
  await tabTo(page, page.locator('summary', { hasText: summary }));
  await page.keyboard.press('Enter');
}

/** Types into the field of that name. */
export async function type(page: Page, name: string | RegExp, text: string) {
  await tabTo(page, page.getByRole('textbox', { name }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

export async function typeDate(page: Page, day: string, month: string, year: string) {
  await type(page, 'Day', day);
  await type(page, 'Month', month);
  await type(page, 'Year', year);
}

/** Finds a country by typing and takes the first in the list, which must be the one named so. */
export async function typeNationality(page: Page, text: string, name = text) {
  await tabTo(page, page.getByRole('combobox'));
  await page.keyboard.type(text);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Remove ${name}`, exact: true })).toBeVisible();
}

export async function proceed(page: Page) {
  await tabTo(page, page.getByRole('button', { name: 'Continue' }));
  await page.keyboard.press('Enter');
}

/** Opens the start page on a given day in the Netherlands and chooses a situation. */
export async function start(page: Page, today: string, situation: string | RegExp) {
  await page.clock.setFixedTime(`${today}T10:00:00+01:00`);
  await page.goto('/');
  const choice = page.getByRole('main').getByRole('link', { name: situation });
  await tabTo(page, choice);
  await page.keyboard.press('Enter');
}

/** Answers the first question, about the country. */
export async function country(page: Page, name: string) {
  await atQuestion(page, 'Which country is it about?');
  await pick(page, name);
  await proceed(page);
}

/** From the check page to the result. */
export async function toResult(page: Page) {
  await atQuestion(page, 'Check your answers');
  await tabTo(page, page.getByRole('button', { name: 'Show the result' }));
  await page.keyboard.press('Enter');
}
