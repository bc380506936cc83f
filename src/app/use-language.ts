import { createContext, use, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FirstWords, Language } from '../i18n/index.ts';
import type { Settings } from '../embed/index.ts';
import { askFor, languageOf } from './language.ts';

type LeastWords = Pick<FirstWords, 'lang' | 'start'>;

export interface LanguageChoice<Words extends LeastWords = LeastWords> {
  /** Words in the language of now. */
  readonly words: Words;
  /** By the person, which nothing takes back. */
  readonly choose: (language: Language) => void;
  /** By the site around, unless the person has chosen. */
  readonly suggest: (language: Language) => void;
  readonly failed: boolean;
}

/** The language of the page, and how it changes: once the words of another have come. */
export function useLanguage<Words extends LeastWords>(
  begun: Words,
  load: (language: Language) => Promise<Words>,
): LanguageChoice<Words> {
  const [words, setWords] = useState(begun);
  const [failed, setFailed] = useState(false);
  const wanted = useRef<Language>(begun.lang);
  const isChosen = useRef(false);
  const isAsked = useRef(false);

  const turnTo = async (language: Language) => {
    wanted.current = language;
    setFailed(false);
    try {
      const loaded = await load(language);
      if (wanted.current === language) setWords(loaded);
    } catch {
      if (wanted.current === language) setFailed(true);
    }
  };

  /** Entries that were written before the choice still ask for another language, or for none. */
  const onPopState = useEffectEvent(() => {
    if (isAsked.current) askFor(wanted.current);
  });
  useEffect(() => {
    isAsked.current = new URLSearchParams(location.search).has('lang');
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  return {
    words,
    failed,
    choose(language) {
      isChosen.current = true;
      isAsked.current = true;
      askFor(language);
      void turnTo(language);
    },
    suggest(language) {
      if (!isChosen.current && wanted.current !== language) void turnTo(language);
    },
  };
}

/** Follows the language that the site around asks for, at any time. */
export function useSuggestion(settings: Settings | undefined, { suggest }: LanguageChoice): void {
  const follow = useEffectEvent(suggest);
  const { lang, hostLang } = settings ?? {};
  useEffect(() => {
    if (lang) follow(languageOf({ lang, hostLang }));
  }, [lang, hostLang]);
}

const context = createContext<LanguageChoice | undefined>(undefined);

export const LanguageProvider = context.Provider;

export function useLanguageChoice(): LanguageChoice {
  const choice = use(context);
  if (!choice) throw new Error('Nobody has said in which language the page is.');
  return choice;
}
