import type { Language } from '../embed/index.ts';
import type { FirstWords, Messages, SitesWords, StatementWords } from './messages.ts';
import type { RulebookWords } from './rulebook-messages.ts';
import type { UnscriptedEnglish, UnscriptedText } from './unscripted-messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- every language needs it: else it would be a file of its own
import './writing.ts';

type Loaders<Words> = Readonly<Record<Language, () => Promise<Words>>>;

const first: Loaders<FirstWords> = {
  en: async () => (await import('./en/first.ts')).first,
  nl: async () => (await import('./nl/first.ts')).first,
  fr: async () => (await import('./fr/first.ts')).first,
  de: async () => (await import('./de/first.ts')).first,
};

const all: Loaders<Messages> = {
  en: async () => (await import('./en/index.ts')).en,
  nl: async () => (await import('./nl/index.ts')).nl,
  fr: async () => (await import('./fr/index.ts')).fr,
  de: async () => (await import('./de/index.ts')).de,
};

const forSites: Loaders<SitesWords> = {
  en: async () => (await import('./en/for-sites.ts')).forSites,
  nl: async () => (await import('./nl/for-sites.ts')).forSites,
  fr: async () => (await import('./fr/for-sites.ts')).forSites,
  de: async () => (await import('./de/for-sites.ts')).forSites,
};

const accessibility: Loaders<StatementWords> = {
  en: async () => (await import('./en/accessibility.ts')).accessibility,
  nl: async () => (await import('./nl/accessibility.ts')).accessibility,
  fr: async () => (await import('./fr/accessibility.ts')).accessibility,
  de: async () => (await import('./de/accessibility.ts')).accessibility,
};

const unscripted: Loaders<UnscriptedText> = {
  en: async () => (await import('./en/unscripted.ts')).unscripted,
  nl: async () => (await import('./nl/unscripted.ts')).unscripted,
  fr: async () => (await import('./fr/unscripted.ts')).unscripted,
  de: async () => (await import('./de/unscripted.ts')).unscripted,
};

const rulebook: Loaders<RulebookWords> = {
  en: async () => (await import('./en/for-rulebook.ts')).forRulebook,
  nl: async () => (await import('./nl/for-rulebook.ts')).forRulebook,
  fr: async () => (await import('./fr/for-rulebook.ts')).forRulebook,
  de: async () => (await import('./de/for-rulebook.ts')).forRulebook,
};

/** The words of a page's first screen. Each of these fails when there is no connection. */
export const loadFirstWords = (language: Language): Promise<FirstWords> => first[language]();

/** All words of the tool. */
export const loadMessages = (language: Language): Promise<Messages> => all[language]();

/** The words of the page for web teams. */
export const loadSitesWords = (language: Language): Promise<SitesWords> => forSites[language]();

/** The words of the accessibility statement. */
export const loadStatementWords = (language: Language): Promise<StatementWords> =>
  accessibility[language]();

/** What a page says and shows without its scripts: both read at build, so that none of it is among them. */
export const loadUnscripted = (language: Language): Promise<UnscriptedText> =>
  unscripted[language]();

/** The rest of the same, which is there in English alone. */
export const loadUnscriptedEnglish = async (): Promise<UnscriptedEnglish> =>
  (await import('./en/unscripted-english.ts')).unscriptedEnglish;

/** The words of the pages on which the rules can be read, which are made at build, too. */
export const loadRulebookWords = (language: Language): Promise<RulebookWords> =>
  rulebook[language]();
