import { expect, test } from '../test.ts';
import type { Language } from '../../src/embed/permit-clock.d.ts';
import { foreignIn } from '../../src/i18n/tongue.test-words.ts';
import { goldenCase } from '../../src/rules/cases/golden.test-cases.ts';
import { pagesOf } from '../pdf.ts';
import { hashOf, noon, wholeResult } from '../links.ts';

/** Those with the most to say on paper, in English, and one of each other kind. */
const long = ['NL-T2-014', 'OWN-T2-074', 'OWN-BOTH-029', 'NL-PS-001'];

const heads = {
  nl: 'Overzicht',
  fr: 'Fiche',
  de: 'Nachweis',
} as const satisfies Record<Exclude<Language, 'en'>, string>;

for (const [lang, head] of Object.entries(heads)) {
  for (const id of long) {
    test(`${lang}: ${id} fits on two pages, in one language`, async ({ tab: page }) => {
      const { answers, today } = goldenCase(id);
      await page.clock.setFixedTime(noon);
      await page.goto(`/?lang=${lang}&asOf=${today}${hashOf(answers)}`);
      await expect(page.locator(wholeResult)).toBeVisible();
      const pages = await pagesOf(page, 'A4');
      expect(pages.length).toBeLessThanOrEqual(2);
      if (answers.situation !== 'private-servant') expect(pages[0]).toContain(head);
      const lines = pages.join('\n').split('\n');
      const english = lines.filter((line) => /\b(?:you|your|which)\b(?!-)/.test(line));
      expect(english.filter((line) => foreignIn('en', line).length === 0)).toEqual([]);
    });
  }
}
