import { createContext, use, type Context } from 'react';
import type { FirstWords, Messages, SitesWords } from './messages.ts';

const first = createContext<FirstWords | undefined>(undefined);
const all = createContext<Messages | undefined>(undefined);
const sites = createContext<SitesWords | undefined>(undefined);

function useWords<Words>(context: Context<Words | undefined>): Words {
  const words = use(context);
  if (!words) throw new Error('No words have been given to this part of the page.');
  return words;
}

export const FirstWordsProvider = first.Provider;
export const MessagesProvider = all.Provider;
export const SitesWordsProvider = sites.Provider;

/** The words that are there from the first screen on. */
export const useFirstWords = (): FirstWords => useWords(first);

/** All words of the tool, in the language of the page. */
export const useMessages = (): Messages => useWords(all);

/** The words of the page for web teams. */
export const useSitesWords = (): SitesWords => useWords(sites);
