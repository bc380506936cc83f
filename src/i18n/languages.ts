import { languages, type Language } from '../embed/index.ts';

export { languages };

/** The languages by the names that they give themselves. */
export const languageNames = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
} as const satisfies Readonly<Record<Language, string>>;

/** The first of the wishes that there are words for, `de` for `de-LU`; English for none. */
export function chooseLanguage(wishes: readonly (string | undefined)[]): Language {
  const wanted = wishes.map((wish) => wish?.toLowerCase().split(/[-_]/)[0]);
  const chosen = wanted.flatMap((wish) => languages.filter((code) => code === wish));
  return chosen[0] ?? 'en';
}
