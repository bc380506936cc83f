import { expect, test } from 'vitest';
import { languages, type Language } from '../embed/index.ts';
import { filesOf, messagesIn } from './said.test-words.ts';

/** Words for a place on the screen, a colour, a shape or a sound; a Blue Card is none. */
const sensory: Readonly<Record<Language, RegExp>> = {
  en: /\b((on|to|at) the (left|right)|(left|right)-hand|green|red|amber|orange|yellow|gr[ae]y|blue(?! card)|circle|triangle|arrow(?! keys)|icon|beep)\b/i,
  nl: /\b(linkerkant|rechterkant|(links|rechts)(boven|onder)|groene?|rode?|rood|oranje|gele?|geel|grijze?|blauwe?(?! kaart)|cirkel|driehoek|pijl|icoon|pictogram|piep)\b/i,
  fr: /\b(à (gauche|droite)|verte?s?|rouges?|jaunes?|gris|bleus?|(?<!cartes? )bleues?|cercle|triangle|flèche|icône|bip)\b/i,
  de: /\b(links (oben|unten|im)|rechts|grüne?[nrs]?|rote?[nrs]?|gelbe?[nrs]?|graue?[nrs]?|blaue?[nrs]?|Dreieck|Pfeil|Piepton)\b/,
};

/** Where a site chooses colours, they are what it is about. */
const isOfLooks = (file: string) => file === 'sites.ts';

test('no message leans on place, shape, colour or sound', () => {
  for (const lang of languages) {
    const texts = filesOf(lang)
      .filter((file) => !isOfLooks(file))
      .flatMap((file) => messagesIn(lang, file).flatMap((message) => message.texts));
    expect(texts.length).toBeGreaterThan(1_000);
    expect(
      texts.filter((text) => sensory[lang].test(text)),
      lang,
    ).toEqual([]);
  }
  expect('Press the green button.').toMatch(sensory.en);
});
