import { createContext, use, type Context, type ReactNode } from 'react';
import type { FirstWords, Messages, SitesWords, StatementWords } from './messages.ts';

const first = createContext<FirstWords | undefined>(undefined);
const all = createContext<Messages | undefined>(undefined);
const sites = createContext<SitesWords | undefined>(undefined);
const statement = createContext<StatementWords | undefined>(undefined);

function useWords<Words>(context: Context<Words | undefined>): Words {
  const words = use(context);
  if (!words) throw new Error('No words have been given to this part of the page.');
  return words;
}

export const FirstWordsProvider = first.Provider;
export const SitesWordsProvider = sites.Provider;
export const StatementWordsProvider = statement.Provider;

interface MessagesProviderProps {
  readonly value: Messages;
  readonly children: ReactNode;
}

/** Gives a part of the page all words; those of the first screen are among them. */
export const MessagesProvider = ({ value, children }: MessagesProviderProps) => (
  <first.Provider value={value}>
    <all.Provider value={value}>{children}</all.Provider>
  </first.Provider>
);

/** The words that are there from the first screen on. */
export const useFirstWords = (): FirstWords => useWords(first);

/** All words of the tool, in the language of the page. */
export const useMessages = (): Messages => useWords(all);

/** The words of the page for web teams. */
export const useSitesWords = (): SitesWords => useWords(sites);

/** The words of the accessibility statement. */
export const useStatementWords = (): StatementWords => useWords(statement);
