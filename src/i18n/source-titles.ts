import type { Source, SourceTitle } from '../rules/index.ts';
import type { Messages } from './messages.ts';

/** The titles in a language, one for every source of the rules. */
export type SourceTitles = Readonly<Record<SourceTitle, string>>;

/** Looks titles up; who reports the amounts of one year is named as they name themselves, in English. */
export const sourceTitleIn =
  (titles: SourceTitles): Messages['sourceTitle'] =>
  (title) =>
    (titles as Readonly<Record<string, string | undefined>>)[title];

/** The title of a source, and its language where that is not the page's. */
export function titleOf({ sourceTitle }: Pick<Messages, 'sourceTitle'>, { title }: Source) {
  const own = sourceTitle(title);
  return own === undefined ? { text: title, lang: 'en' } : { text: own };
}
