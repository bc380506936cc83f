import { expect, type Page } from '@playwright/test';
import { situationHref } from '../../src/app/visit/situation-link.ts';
import type { Answers, Between, Pay, PayShare } from '../../src/questions/index.ts';
import { wholeResult } from '../links.ts';

const dateParts = ['day', 'month', 'year'] as const;

async function fillDate(page: Page, id: string, date: string) {
  const [year = '', month = '', day = ''] = date.split('-');
  const typed = { day, month, year };
  for (const part of dateParts) await page.locator(`[name="${id}.${part}"]`).fill(typed[part]);
}

async function fillPay(page: Page, id: string, pay: Pay) {
  await page.locator(`[name="${id}.amount"]`).fill(String(pay.amount));
  await page.locator(`[name="${id}.per"][value="${pay.per}"]`).check();
  const allowance = page.locator(`[name="${id}.holidayAllowance"]`);
  if ((await allowance.count()) > 0) {
    const given = pay.holidayAllowance ?? 'unknown';
    await page.locator(`[name="${id}.holidayAllowance"][value="${given}"]`).check();
  }
  const hours = page.locator(`[name="${id}.hoursPerWeek"]`);
  if ((await hours.count()) > 0) await hours.fill(String(pay.hoursPerWeek ?? 40));
}

type Given = NonNullable<Answers[keyof Answers]>;

const isShare = (given: Given): given is PayShare =>
  typeof given === 'object' && 'percent' in given;
const isPay = (given: Given): given is Pay => typeof given === 'object' && 'amount' in given;
const isSpan = (given: Given): given is Between => typeof given === 'object' && 'from' in given;

/** Answers a question in the fields that are there for it, by their names, which no language changes. */
async function fill(page: Page, id: string, given: Given | undefined) {
  const text = typeof given === 'object' ? '' : String(given);
  const named = (part: string) => page.locator(`[name="${id}.${part}"]`);
  if (given === undefined || given === 'unknown') {
    const option = page.locator(`[name="${id}.option"][value="unknown"]`);
    await ((await option.count()) > 0 ? option : named('unsure')).check();
  } else if (isShare(given)) {
    await page.locator(`[name="${id}.kind"][value="percent"]`).check();
    await named('percent').fill(String(given.percent));
    await page.locator(`[name="${id}.statutoryCap"][value="yes"]`).check();
  } else if (isPay(given)) await fillPay(page, id, given);
  else if (isSpan(given)) throw new Error(`${id}: no span can be walked.`);
  else if ((await named('option').count()) > 0) {
    await page.locator(`[name="${id}.option"][value="${text}"]`).check();
  } else if ((await named('day').count()) > 0) await fillDate(page, id, text);
  else if ((await named('kind').count()) > 0) {
    const isOpen = given === 'open-ended';
    await page.locator(`[name="${id}.kind"][value="${isOpen ? given : 'months'}"]`).check();
    if (!isOpen) await named('months').fill(text);
  } else await named('count').fill(text);
}

async function chooseNationality(page: Page, code: string, lang: string) {
  const name = new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option').first().click();
}

/** The questions of the page, by the names of their fields. */
const asked = (page: Page) =>
  page
    .locator('main form [name*="."]')
    .evaluateAll((fields) => [
      ...new Set(fields.map((field) => String(field.getAttribute('name')).split('.')[0] ?? '')),
    ]);

/**
 * Goes from the page of a situation to the result as these answers say, in whatever language the page is; `look` is
 * called on every page before it is answered.
 */
export async function walk(page: Page, answers: Answers, lang: string, look: () => Promise<void>) {
  await look();
  await page.locator(`main a[href="${situationHref(answers.situation ?? 'job-offer')}"]`).click();
  await expect(page.locator('main form')).toBeVisible();
  const result = page.locator(wholeResult);
  for (let step = 0; step < 30; step += 1) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    await look();
    const before = await heading.textContent();
    if ((await page.locator('main form').count()) === 0) {
      await page.locator('main > * button, main button').last().click();
      await expect(result).toBeVisible();
      return look();
    }
    if ((await page.getByRole('combobox').count()) > 0) {
      await chooseNationality(page, answers.nationalities?.[0] ?? 'IN', lang);
    }
    for (const id of await asked(page)) await fill(page, id, answers[id as keyof Answers]);
    await page.locator('main form [type="submit"]').click();
    await expect(heading).not.toHaveText(String(before));
  }
  throw new Error('The questions never end.');
}
