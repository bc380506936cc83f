import { expect, test } from 'vitest';
import { languages, type Language } from '../embed/index.ts';
import { messagesIn } from './said.test-words.ts';

/** What tells somebody to do a thing, or asks whether they meant another. */
const ways: Readonly<Record<Language, RegExp>> = {
  en: /\b(Enter|Choose|Check|Say|Write|Try|List|Type|Did you mean|must be)\b/,
  nl: /\b(Vul|Kies|Controleer|Schrijf|Probeer|Zeg|Zet|Typ|Kijk|Noem|Bedoelt u|Kunt u|moet)\b/,
  fr: /(^|[ .])(Entrez|Choisissez|Vérifiez|Écrivez|Essayez|Indiquez|Tapez|Dites|Est-ce plutôt|doit)\b/,
  de: /\b(Geben Sie|Wählen Sie|Prüfen Sie|Schreiben Sie|Versuchen Sie|Nennen Sie|Tippen Sie|Meinten Sie|Sagen Sie|muss|darf)\b/,
};

test('every error says what to do, in every language', () => {
  for (const lang of languages) {
    const errors = messagesIn(lang, 'issues.ts').filter(({ texts }) => texts.length > 0);
    expect(errors.length).toBeGreaterThan(60);
    const helpless = errors.filter(({ texts }) => !ways[lang].test(texts.join(' ')));
    expect(helpless, lang).toEqual([]);
  }
});
