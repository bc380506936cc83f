import { expect, test } from '../test.ts';
import { languages } from '../../src/i18n/languages.ts';
import { modeNames, show, violations } from './axe.ts';
import { screens } from './screens.ts';
import { leave, visit } from './visit.ts';

const nameOf = new Intl.DisplayNames(['en'], { type: 'language' });

test.use({ trace: 'off' });

/** With it, every screen in every language and mode; without, in one of each, by turns, and of the errors those of empty fields. */
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
      const its = modeNames[Math.floor(index / languages.length) % modeNames.length];
      const shown = modeNames.filter((mode) => isWhole || mode === its);
      await show(page, shown[0] ?? 'light');
      await visit(page, screen, lang);
      for (const mode of shown) {
        await show(page, mode);
        const faults = await violations(page, screen.kind === 'paper' ? 'paper' : 'every rule');
        found.push(...faults.map((fault) => `${screen.id}, ${mode}: ${fault}`));
      }
      await leave(page, screen);
    }
    expect(found).toEqual([]);
  });
}
