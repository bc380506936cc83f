import { Phrase, titleOf, useMessages } from '../../i18n/index.ts';
import type { Source } from '../../rules/index.ts';

/** The sources of one point: those of the authorities, where there are any. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  const m = useMessages();
  const { result, format } = m;
  const ofAuthorities = sources.filter(({ kind }) => kind !== 'secondary');
  return (
    <ul role="list" className="text-sm">
      {(ofAuthorities.length > 0 ? ofAuthorities : sources).map((source) => (
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
