import { expect, test } from '../test.ts';
import { inFull } from '../in-full.ts';
import { languages } from '../../src/i18n/languages.ts';
import { modeNames, show, violations } from './axe.ts';
import { screens } from './screens.ts';
import { leave, visit } from './visit.ts';

const nameOf = new Intl.DisplayNames(['en'], { type: 'language' });

test.use({ trace: 'off' });

/** In full, every screen; without, of the questions only those with the errors of empty fields. */
const seen = inFull
  ? screens
  : screens.filter(({ id, kind }) => kind !== 'step' && !id.startsWith('wrong-'));

/** Whether a screen is due in a language and a mode, all by their numbers: in full in each, without in one, by turns. */
const isDue = (index: number, lang: number, mode: number) =>
  inFull ||
  (index % languages.length === lang &&
    Math.floor(index / languages.length) % modeNames.length === mode);

for (const [turn, lang] of languages.entries()) {
  test(`axe finds nothing in ${nameOf.of(lang)}`, async ({ page }) => {
    test.setTimeout(inFull ? 3_600_000 : 180_000);
    const found: string[] = [];
    for (const [turnOfMode, mode] of modeNames.entries()) {
      if (inFull) console.log(`${lang}: ${mode}`);
      await show(page, mode);
      for (const [index, screen] of seen.entries()) {
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
