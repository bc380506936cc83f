import { expect, test } from '../test.ts';
import { languages } from '../../src/i18n/languages.ts';
import { modeNames, show, violations } from './axe.ts';
import { screens } from './screens.ts';
import { leave, visit } from './visit.ts';

const nameOf = new Intl.DisplayNames(['en'], { type: 'language' });

test.use({ trace: 'off' });

/**
 * With it, every screen in every language and mode; without, in one of each, by turns, and each question with the errors
 * of its empty fields alone.
 */
const isWhole = Boolean(process.env.ACCESS_WHOLE);
const some = screens.filter(({ id, kind }) => kind !== 'step' && !id.startsWith('wrong-'));

/** Whether it is the turn of the screen of this number in the language and the mode of these. */
const isDue = (index: number, lang: number, mode: number) =>
  isWhole ||
  (index % languages.length === lang &&
    Math.floor(index / languages.length) % modeNames.length === mode);

for (const [turn, lang] of languages.entries()) {
  test(`axe finds nothing in ${nameOf.of(lang)}`, async ({ page }) => {
    test.setTimeout(isWhole ? 3_600_000 : 180_000);
    const found: string[] = [];
    for (const [turnOfMode, mode] of modeNames.entries()) {
      if (isWhole) console.log(`${lang}: ${mode}`);
      await show(page, mode);
      for (const [index, screen] of (isWhole ? screens : some).entries()) {
        if (!isDue(index, turn, turnOfMode)) continue;
        await visit(page, screen, lang);
        const faults = await violations(page, screen.kind === 'paper' ? 'paper' : 'every rule');
        found.push(...faults.map((fault) => `${screen.id}, ${mode}: ${fault}`));
        await leave(page, screen);
      }
    }
    expect(found).toEqual([]);
  });
}
