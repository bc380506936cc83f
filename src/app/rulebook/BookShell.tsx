import type { ReactNode } from 'react';
import { languageNames, languages, useMessages } from '../../i18n/index.ts';
import { checkedOn, rulesKeepUntil, rulesVersion } from '../../rules/index.ts';
import { Heading, Page } from '../../ui/index.ts';
import { hrefOf, toTop, useBook } from './use-book.ts';

/** The same page in the other languages: plain links, as nothing here needs a script. */
function LanguageLinks() {
  const { start } = useMessages();
  const book = useBook();
  return (
    <nav aria-label={start.language} className="languages">
      <ul role="list">
        {languages.map((code) => (
          <li key={code}>
            <a
              href={hrefOf(book, book.page, code)}
              lang={code}
              hrefLang={code}
              translate="no"
              aria-current={code === book.lang ? 'true' : undefined}
            >
              <span className="code" aria-hidden="true">
                {code}
              </span>
              <span className="whole">{languageNames[code]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Who decides, and which rules these are. */
function Foot() {
  const { lang, result, sheet, format } = useMessages();
  const book = useBook();
  const { rulebook } = book;
  return (
    <div className="foot">
      <p>{result.decides.both}</p>
      <p>
        {`${sheet.rules}${format.colon}${sheet.rulesText(rulesVersion, format.shortDay(checkedOn))}`}
      </p>
      <p>{rulebook.rulesOld(format.shortDay(rulesKeepUntil))}</p>
      <p className="ways">
        {book.page && <a href={hrefOf(book, undefined)}>{rulebook.name}</a>}
        <a href={`${toTop(book)}?lang=${lang}`}>{rulebook.ask}</a>
        <a href={`${toTop(book)}rules.json`} type="application/json">
          {rulebook.data.rules}
        </a>
      </p>
    </div>
  );
}

interface BookShellProps {
  readonly title: string;
  readonly sentence: string;
  readonly children: ReactNode;
}

/** What stands around every page of the rules. */
export function BookShell({ title, sentence, children }: BookShellProps) {
  const { lang, start } = useMessages();
  const book = useBook();
  return (
    <div className="book">
      <Page
        name={
          <a href={`${toTop(book)}?lang=${lang}`} className="text-ink no-underline">
            {start.appName}
          </a>
        }
        skip={start.skip}
        tools={<LanguageLinks />}
        footer={<Foot />}
      >
        <Heading level={1}>{title}</Heading>
        <p className="sentence">{sentence}</p>
        {children}
      </Page>
    </div>
  );
}
