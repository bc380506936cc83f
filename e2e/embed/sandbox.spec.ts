import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { lostJob } from '../../src/rules/cases/golden.test-cases.ts';
import { answerCountry, choose, filledIn, openHost, walkToResult } from './host.ts';
import { sandboxes } from './sandboxes.ts';

/** What a browser or an extension may deny beyond that, with a throw. */
function deny(page: Page) {
  return page.addInitScript(() => {
    if (globalThis.self === globalThis.top) return;
    const refuse = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
    History.prototype.pushState = refuse;
    History.prototype.replaceState = refuse;
    navigator.clipboard.writeText = () => Promise.reject(new Error('Denied'));
    URL.createObjectURL = refuse;
    addEventListener('submit', (event) => event.stopImmediatePropagation(), true);
    globalThis.print = refuse;
    globalThis.open = refuse;
  });
}

const query = filledIn(lostJob, 'country=NL&situation=job-ended&asOf=2026-11-22');

for (const [name, attributes] of Object.entries(sandboxes)) {
  for (const denied of [false, true]) {
    test(`${name}${denied ? ', and all else denied' : ''}: from the first question to the result`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      if (denied) await deny(page);
      const frame = await openHost(page, 'iframe', { attributes, query });
      await walkToResult(frame);
      await expect(frame.locator('[data-duty="nl.search-period"]')).toContainText(
        'Tuesday 15 December 2026',
      );
      expect(errors).toEqual([]);
    });
  }
}

test('without a history of its own, Back inside the page and Change still work', async ({
  page,
}) => {
  await deny(page);
  const frame = await openHost(page, 'iframe', { attributes: 'sandbox="allow-scripts"' });
  const question = frame.getByRole('heading', { level: 1 });
  await choose(frame, /job ended/);
  for (let round = 0; round < 3; round += 1) {
    await answerCountry(frame);
    await frame.getByRole('link', { name: 'Back' }).click();
    await expect(question).toHaveText(/country/);
  }
  await frame.getByRole('radio', { name: 'Luxembourg' }).click();
  await frame.getByRole('button', { name: 'Continue' }).click();
  await expect(question).toHaveText(/nationalit/i);
  await frame.getByRole('button', { name: 'Start again' }).click();
  await expect(frame.getByRole('heading', { name: 'What brings you here?' })).toBeVisible();
  await choose(frame, /job ended/);
  await expect(question).toHaveText(/country/);
});

test('Enter goes on where forms are forbidden', async ({ page }) => {
  const frame = await openHost(page, 'iframe', {
    attributes: 'sandbox="allow-scripts"',
    query: '?situation=job-ended',
  });
  await frame.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  const before = await frame.getByRole('heading', { level: 1 }).textContent();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');
});

test('storage is denied to a frame of another site, and it says so where that matters', async ({
  page,
}) => {
  const frame = await openHost(page, 'iframe', { attributes: 'sandbox="allow-scripts"', query });
  await walkToResult(frame);
  await frame.getByRole('button', { name: 'Save on this device' }).click();
  await expect(frame.getByText('Your browser did not let us save.')).toBeVisible();
});
