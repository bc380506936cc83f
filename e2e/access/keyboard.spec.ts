import type { Page } from '@playwright/test';
import type { PlainDate } from '../../src/dates/index.ts';
import { inFull } from '../in-full.ts';
import { outcomeFor, people, type Person } from '../engines/people.ts';
import { expect, test } from '../test.ts';
import { begun } from '../page-begun.ts';
import { walkByKeyboard } from './by-keyboard.ts';
import { results } from './people.ts';

const today: PlainDate = '2026-11-22';

/** Two here, as journeys and people walk by keyboard too; in full everybody, for every verdict and duty. */
const sample = ['job-offer-both', 'private-servant-nl'];

const named = [...results].map(([name, answers]) => ({
  name,
  today,
  answers,
  outcome: outcomeFor(answers, today),
}));
const walked = inFull
  ? [
      ...named,
      ...people.map(({ id, walk: [answers], ...rest }) => ({ name: id, answers, ...rest })),
    ]
  : named.filter(({ name }) => sample.includes(name));

/** The page shows these verdicts and duties, and no others. */
async function expectOutcome(page: Page, { verdicts, duties }: Person['outcome']) {
  const routes = page.locator('[data-route]');
  await expect(routes).toHaveCount(Object.keys(verdicts).length);
  for (const [route, verdict] of Object.entries(verdicts)) {
    await expect(page.locator(`[data-route="${route}"]`)).toHaveAttribute(
      'data-verdict',
      String(verdict),
    );
  }
  await expect(page.locator('[data-duty]')).toHaveCount(Object.keys(duties).length);
  for (const [duty, [status, due]] of Object.entries(duties)) {
    const shown = page.locator(`[data-duty="${duty}"]`);
    await expect(shown).toHaveAttribute('data-status', String(status));
    await expect(shown.locator('[data-date="due"]')).toHaveAttribute('datetime', String(due));
  }
}

for (const { name, answers, today: day, outcome } of walked) {
  test(`[bad input 118] by keyboard alone to ${name}`, async ({ page }) => {
    test.slow();
    await page.goto(`/?asOf=${day}`);
    await begun(page); // a key before that leaves the focus
    await walkByKeyboard(page, answers);
    await expectOutcome(page, outcome);
  });
}
