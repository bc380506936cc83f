import { expect, test } from '../test.ts';
import { inFull } from '../in-full.ts';
import type { Language } from '../../src/embed/permit-clock.d.ts';
import { languages } from '../../src/i18n/languages.ts';
import { broken, foreignIn, isCited } from '../../src/i18n/tongue.test-words.ts';
import { people } from './people.ts';
import { textsOf, tooWide } from './page-faults.ts';
import { walk } from './walk.ts';

/** Everybody in full; without, half of the people in each language, and each of them in two. */
const walking = (lang: Language) =>
  people.filter((_, index) => inFull || index % 2 === languages.indexOf(lang) % 2);

for (const lang of languages) {
  for (const { who, today, answers } of walking(lang)) {
    test(`${lang}: ${who}: every page is whole, in one language and as wide as a phone`, async ({
      tab: page,
    }) => {
      test.slow();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.clock.setFixedTime(`${today}T12:00:00+01:00`);
      await page.goto(`/?lang=${lang}`);
      await walk(page, answers, lang, async () => {
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        const texts = await textsOf(page);
        expect(texts.filter((text) => broken.test(text))).toEqual([]);
        const foreign = texts.filter((text) => !isCited(text) && foreignIn(lang, text).length > 0);
        expect(foreign).toEqual([]);
        expect(await tooWide(page)).toEqual({ page: 0, parts: [] });
      });
      await expect(page.locator('[data-route], [data-duty]').first()).toBeVisible();
    });
  }
}
