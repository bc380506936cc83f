import { Phrase, titleOf, useMessages } from '../../i18n/index.ts';
import type { Source } from '../../rules/index.ts';

/** The sources of one point, and what kind each is. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  const m = useMessages();
  const { result, format } = m;
  return (
    <ul role="list" className="text-sm">
      {sources.map((source) => (
        <li key={source.title} className="mt-1">
          <a href={source.url} rel="noreferrer external" className="wrap-anywhere">
            <Phrase text={titleOf(m, source).text} />
          </a>{' '}
          <span className="text-ink-2">
            {`(${result.source[source.kind]}, ${result.sourceChecked(format.shortDay(source.checked))})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
