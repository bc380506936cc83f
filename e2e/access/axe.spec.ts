import { expect, test } from '../test.ts';
import { languages } from '../../src/i18n/languages.ts';
import { modeNames, show, violations } from './axe.ts';
import { screens, type Screen } from './screens.ts';
import { leave, visit } from './visit.ts';

const nameOf = new Intl.DisplayNames(['en'], { type: 'language' });

test.use({ trace: 'off' });

/** With it, every screen in every language and mode; without, in one of each, by turns, and of the errors those of empty fields. */
const isWhole = Boolean(process.env.ACCESS_WHOLE);

/** Whether it is the turn of a screen in the language and the mode of these numbers. */
const isDue = ([index, { id }]: readonly [number, Screen], lang: number, mode: number) =>
  isWhole ||
  (index % languages.length === lang &&
    Math.floor(index / languages.length) % modeNames.length === mode &&
    !id.startsWith('wrong-'));

for (const [turn, lang] of languages.entries()) {
  test(`axe finds nothing in ${nameOf.of(lang)}`, async ({ page }) => {
    test.setTimeout(isWhole ? 3_600_000 : 180_000);
    const found: string[] = [];
    for (const [turnOfMode, mode] of modeNames.entries()) {
      if (isWhole) console.log(`${lang}: ${mode}`);
      await show(page, mode);
      for (const entry of screens.entries()) {
        if (!isDue(entry, turn, turnOfMode)) continue;
        const [, screen] = entry;
        await visit(page, screen, lang);
        const faults = await violations(page, screen.kind === 'paper' ? 'paper' : 'every rule');
        found.push(...faults.map((fault) => `${screen.id}, ${mode}: ${fault}`));
        await leave(page, screen);
      }
    }
    expect(found).toEqual([]);
  });
}
