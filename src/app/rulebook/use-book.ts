import { createContext, use } from 'react';
import type { Language, RulebookWords } from '../../i18n/index.ts';
import { folderOf, type BookPage } from '../../rulebook/index.ts';
import type { Source } from '../../rules/index.ts';

/** Where a reader of the rules is, and in which words. */
interface Book extends RulebookWords {
  readonly lang: Language;
  /** Left out, it is the first page. */
  readonly page: BookPage | undefined;
  /** The sources of the page, in the order of their numbers. */
  readonly sources: readonly Source[];
}

const context = createContext<Book | undefined>(undefined);

export const BookProvider = context.Provider;

/** The page that is made, with its words. */
export function useBook(): Book {
  const book = use(context);
  if (!book) throw new Error('A part of the rules stands outside of them.');
  return book;
}

/** From a page of the rules to the top of the site: "../../". */
export const toTop = ({ lang, page }: Pick<Book, 'lang' | 'page'>): string =>
  '../'.repeat(folderOf(lang, page).split('/').length - 1);

/** The address of a page of the rules as seen from this one. */
export const hrefOf = (
  here: Pick<Book, 'lang' | 'page'>,
  page: BookPage | undefined,
  lang: Language = here.lang,
): string => toTop(here) + folderOf(lang, page);
