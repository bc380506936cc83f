import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { en } from '../../src/i18n/english.test-words.tsx';
import { checkedOn } from '../../src/rules/index.ts';
import { screens, type Screen } from './screens.ts';
import { tabOrder } from './tab-order.ts';
import { leave, visit } from './visit.ts';
import { outline, readAloud, saidDuring } from './voice.ts';

test.describe.configure({ mode: 'default' });
test.use({ trace: 'off' });

const folder = 'e2e/access/transcripts';
const isWritten = process.env.TRANSCRIPTS === 'write';

/** Screens whose header or foot is another one. */
const whole = ['start', 'embed', 'crash', 'check-private-servant'];

/** The header is heard on the first screen and where it differs, the answers so far beside the first question. */
function partOf({ id, kind }: Screen) {
  if (whole.includes(id) || kind === 'sites') return 'body';
  return kind === 'step' && id !== 'step-country' ? 'main form' : 'main';
}

const { day, shortDay } = en.format;
/** What changes with each version, each check of the sources or each platform's fonts, and what stands for it. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/(?<=height now: )\d+/g, '…'],
  [/(?<=Code of this fault: )[\d-]+/g, '…'],
  [/(?<=sha384-)[\w+/=]+/g, '…'],
  [/(?<=Rules: version )[\d-]+/g, '…'],
  [/(?<=\bv|Version )\d+\.\d+\.\d+/g, '…'],
  [new RegExp(String.raw`(?<=[Cc]hecked\s+)${shortDay(checkedOn)}`, 'g'), '(day of checking)'],
  [
    new RegExp(String.raw`(?<=last read .*on\s+)(${day(checkedOn)}|22 November 2026)`, 'g'),
    '(day of checking)',
  ],
];

const masked = (text: string) =>
  changing.reduce((before, [what, mask]) => before.replaceAll(what, mask), text);

async function transcript(page: Page, screen: Screen): Promise<string> {
  await visit(page, screen);
  const title = await page.title();
  const said = outline(await readAloud(page, partOf(screen)));
  const stops = await tabOrder(page);
  const { origin } = new URL(page.url());
  await leave(page, screen);
  const lines = [`Title: ${title}`, '', '# Tab', ...stops, '', '# Voice', ...said, ''];
  return masked(lines.join('\n').replaceAll(origin, 'http://tool'));
}

const read = screens.filter(({ kind }) => kind !== 'paper' && kind !== 'error');

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});
test.afterAll(() => page.close());

for (const screen of read) {
  test(`Tab and voice on ${screen.id}`, async () => {
    const file = `${folder}/${screen.id}.txt`;
    const now = await transcript(page, screen);
    if (isWritten) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, now);
    }
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(now);
  });
}

const screen = (id: string) => screens.filter((each) => each.id === id);

/** What describes a field, or the group around it. */
const describes = (field: Locator) =>
  field.evaluate((element) => {
    const ids = element.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? '';
    return ids
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
  });

test('errors are said at once, name their field and lead to it', async () => {
  for (const step of [...screen('step-programme'), ...screen('step-salary')]) {
    await visit(page, step);
    const problem = /There is a problem/;
    const proceed = async () => {
      await page.getByRole('button', { name: 'Continue' }).press('Enter');
      await expect(page.getByRole('alert')).toBeFocused();
    };
    expect(await saidDuring(page, proceed, problem)).toMatch(problem);
    const links = page.getByRole('alert').getByRole('link');
    const names = await links.allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    for (const link of await links.all()) {
      await link.press('Enter');
      const field = page.locator('main form :focus');
      await expect(field).toHaveCount(1);
      const error = (await link.innerText()).split(': ').at(-1) ?? '';
      expect(await describes(field)).toContain(error);
    }
  }
});

test('what happens elsewhere on the page is said without moving the focus', async () => {
  for (const step of screen('step-nationality')) await visit(page, step);
  const field = page.getByRole('combobox');
  await field.focus();
  const counted = /polite: .*\d/;
  expect(await saidDuring(page, () => page.keyboard.type('Ind'), counted)).toMatch(counted);
  await expect(field).toBeFocused();

  for (const step of screen('step-salary')) await visit(page, step);
  const amount = page.getByRole('textbox', { name: 'Amount in euro' });
  await amount.focus();
  const understood = /polite: .*4,400/;
  const type = () => page.keyboard.type('4.400,00');
  expect(await saidDuring(page, type, understood)).toMatch(understood);
  await expect(amount).toBeFocused();
});
