import {
  languages,
  loadMessages,
  loadRulebookWords,
  MessagesProvider,
  type Language,
  type Messages,
} from '../../i18n/index.ts';
import { folderOf, type BookPage } from '../../rulebook/index.ts';
import { rulesVersion } from '../../rules/index.ts';
import { staticHtml } from '../static-html.ts';
import { FirstPage } from './FirstPage.tsx';
import { LeafPage } from './LeafPage.tsx';
import { leaves, titleOfLeaf, type Leaf } from './leaves.ts';
import { BookProvider } from './use-book.ts';

/** A page of the rules, for whoever puts it into the site. */
export interface MadePage {
  /** "rules/fr/nl-hsm/". */
  readonly folder: string;
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  /** The same page in every language, this one included. */
  readonly alternates: readonly { readonly lang: Language; readonly folder: string }[];
  readonly rules: string;
  readonly html: string;
}

/** The same words, with short days that do not break: they stand in narrow columns. */
function withWholeDays({ format, ...m }: Messages): Messages {
  const shortDay: typeof format.shortDay = (day) => format.shortDay(day).replaceAll(' ', '\u00a0');
  return { ...m, format: { ...format, shortDay } };
}

async function pagesIn(lang: Language): Promise<readonly MadePage[]> {
  const m = withWholeDays(await loadMessages(lang));
  const words = await loadRulebookWords(lang);
  const { rulebook } = words;
  const site = `${rulebook.name} · ${m.start.appName}`;
  const made = (
    page: BookPage | undefined,
    leaf: Leaf | undefined,
    head: Pick<MadePage, 'title' | 'description'>,
  ): MadePage => ({
    ...head,
    folder: folderOf(lang, page),
    lang,
    alternates: languages.map((each) => ({ lang: each, folder: folderOf(each, page) })),
    rules: rulesVersion,
    html: staticHtml(
      <MessagesProvider value={m}>
        <BookProvider value={{ ...words, lang, page, sources: leaf?.sources ?? [] }}>
          {leaf ? <LeafPage leaf={leaf} /> : <FirstPage />}
        </BookProvider>
      </MessagesProvider>,
    ),
  });
  return [
    made(undefined, undefined, { title: site, description: rulebook.description }),
    ...leaves.map((leaf) => {
      const { name } = titleOfLeaf(m, rulebook, leaf);
      return made(leaf.page, leaf, {
        title: `${name} · ${site}`,
        description: rulebook.descriptionOf(name),
      });
    }),
  ];
}

/** Every page of the rules in every language, made as the module loads: words cannot be fetched later in a build. */
export const madePages: readonly MadePage[] = (await Promise.all(languages.map(pagesIn))).flat();
