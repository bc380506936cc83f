import { expect, test } from '../test.ts';
import { languages } from '../../src/i18n/languages.ts';
import { modeNames, show, violations } from './axe.ts';
import { screens } from './screens.ts';
import { leave, visit } from './visit.ts';

const nameOf = new Intl.DisplayNames(['en'], { type: 'language' });

test.use({ trace: 'off' });

/**
 * With it, every screen in every language and mode by every rule; without, in one language and two modes, by turns, and
 * of the errors those of empty fields.
 */
const isWhole = Boolean(process.env.ACCESS_WHOLE);

for (const [turn, lang] of languages.entries()) {
  test(`axe finds nothing in ${nameOf.of(lang)}`, async ({ page }) => {
    test.setTimeout(isWhole ? 3_600_000 : 180_000);
    const found: string[] = [];
    for (const [index, screen] of screens.entries()) {
      if (!isWhole && (index % languages.length !== turn || screen.id.startsWith('wrong-')))
        continue;
      if (isWhole && index % 20 === 0)
        console.log(`${lang}: ${index} of ${screens.length} screens`);
      await show(page, 'light');
      await visit(page, screen, lang);
      for (const [place, mode] of modeNames.entries()) {
        const turnOfMode = (Math.floor(index / languages.length) + place) % modeNames.length;
        if (!isWhole && turnOfMode > 1) continue;
        await show(page, mode);
        const isFull = isWhole || turnOfMode === 0;
        const every = screen.kind === 'paper' ? 'paper' : 'every rule';
        const faults = await violations(page, isFull ? every : 'looks');
        found.push(...faults.map((fault) => `${screen.id}, ${mode}: ${fault}`));
      }
      await leave(page, screen);
    }
    expect(found).toEqual([]);
  });
}
