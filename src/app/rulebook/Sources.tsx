import { Phrase, titleOf, useMessages } from '../../i18n/index.ts';
import { anchorOfSource } from '../../rulebook/index.ts';
import { Part } from './Part.tsx';
import { useBook } from './use-book.ts';

/** Every source of a page by its number, with its address in full, as paper has no links. */
export function Sources() {
  const m = useMessages();
  const { result, format } = m;
  const { sources } = useBook();
  return (
    <Part id="sources">
      <ol className="sources">
        {sources.map((source, index) => {
          const { text, lang } = titleOf(m, source);
          return (
            <li key={source.title + source.url} id={anchorOfSource(source)}>
              <span className="number">{`[${index + 1}]`}</span>
              <div>
                <a href={source.url} rel="noreferrer external" lang={lang}>
                  <Phrase text={text} />
                </a>{' '}
                <span className="quiet">
                  {`(${result.source[source.kind]}, ${result.sourceChecked(format.shortDay(source.checked))})`}
                </span>
                <span className="address" aria-hidden="true" translate="no">
                  {source.url}
                </span>
              </div>
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
