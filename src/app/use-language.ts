import { createContext, use, useEffect, useEffectEvent, useRef, useState } from 'react';
import { paramsIn, type Settings } from '../embed/index.ts';
import type { FirstWords, Language } from '../i18n/index.ts';
import { askFor, isOwnChoice, languageOf } from './language.ts';
import { isReloading } from './reload-once.ts';

type LeastWords = Pick<FirstWords, 'lang' | 'start'>;

export interface LanguageChoice<Words extends LeastWords = LeastWords> {
  /** Words in the language of now. */
  readonly words: Words;
  /** By the person: no site takes it back, until it begins anew for somebody else. */
  readonly choose: (language: Language) => void;
  /** By the site around, unless the person has chosen. */
  readonly suggest: (language: Language) => void;
  /** Another person may come: what the site asks for counts again. */
  readonly begin: (language: Language) => void;
  readonly failed: boolean;
  /** The words of another have been on their way for some time. */
  readonly waiting: boolean;
}

/** Milliseconds in which words come, as a rule: sooner nothing is said of waiting. */
const patience = 500;

/** Only a frame tells its own choice from that of the site around. */
const isFrame = () => document.documentElement.dataset.page === 'embed';

/** The language of the page, and how it changes: once the words of another have come, and not before. */
export function useLanguage<Words extends LeastWords>(
  begun: Words,
  load: (language: Language) => Promise<Words>,
  /** The words that it begins with stand in for those of another language. */
  lacksOthers?: boolean,
): LanguageChoice<Words> {
  const [words, setWords] = useState(begun);
  const [failed, setFailed] = useState(Boolean(lacksOthers));
  const [waiting, setWaiting] = useState(false);
  const wanted = useRef<Language>(begun.lang);
  const isOwn = useRef(false);
  const isAsked = useRef(false);

  const turnTo = async (language: Language) => {
    wanted.current = language;
    setFailed(false);
    const timer = setTimeout(() => setWaiting(wanted.current === language), patience);
    const loaded = await load(language).catch(() => undefined);
    clearTimeout(timer);
    if (wanted.current !== language) return;
    setWaiting(false);
    if (loaded ? isAsked.current : isReloading()) askFor(language, isOwn.current && isFrame());
    if (loaded) setWords(loaded);
    else {
      wanted.current = words.lang;
      setFailed(true);
    }
  };

  /** Entries that were written before the choice still ask for another language, or for none. */
  const onPopState = useEffectEvent(() => {
    if (isAsked.current) askFor(words.lang, isOwn.current && isFrame());
  });
  useEffect(() => {
    isAsked.current = paramsIn(location.search).has('lang');
    isOwn.current = isOwnChoice(location.search);
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  return {
    words,
    failed,
    waiting,
    choose(language) {
      isOwn.current = true;
      isAsked.current = true;
      void turnTo(language);
    },
    suggest(language) {
      if (!isOwn.current && wanted.current !== language) void turnTo(language);
    },
    begin(language) {
      isOwn.current = false;
      void turnTo(language);
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

/** The language of this page, and how to change it. Throws outside of a provider. */
export function useLanguageChoice(): LanguageChoice {
  const choice = use(context);
  if (!choice) throw new Error('Nobody has said in which language the page is.');
  return choice;
}
