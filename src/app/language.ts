import { onlyOne, paramsIn } from '../embed/index.ts';
import { chooseLanguage, type Language } from '../i18n/index.ts';

interface Site {
  /** What the site around asks for, and the language of its page. */
  readonly lang?: Language | 'auto' | undefined;
  readonly hostLang?: string | undefined;
}

/** The language that the address asks for, else that of the site around, else the browser's, else English. */
export const languageOf = ({ lang, hostLang }: Site): Language =>
  chooseLanguage([lang, hostLang, ...navigator.languages]);

/** The same of a page that stands alone: from what follows `?` in its address. */
export const languageIn = (search: string): Language =>
  chooseLanguage([onlyOne(paramsIn(search), 'lang'), ...navigator.languages]);

/** In a frame's address: the person has chosen, not the site. */
const ownChoice = 'chosen';

/** Whether a frame's address says that the person has chosen its language. */
export const isOwnChoice = (search: string): boolean => paramsIn(search).has(ownChoice);

/** An address that asks for a language, and for the rest as it did. */
export function addressIn(language: Language, address: string): URL {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url;
}

/** Makes the address of this entry of the history ask for a language. */
export function askFor(language: Language, isOwn: boolean): void {
  const url = addressIn(language, location.href);
  if (isOwn) url.searchParams.set(ownChoice, '');
  else url.searchParams.delete(ownChoice);
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Forbidden: a reload forgets the choice.
  }
}
