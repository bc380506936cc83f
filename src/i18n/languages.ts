import type { Language } from '../embed/index.ts';

/** The languages by the names that they give themselves. */
export const languageNames = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
} as const satisfies Readonly<Record<Language, string>>;
