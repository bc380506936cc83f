import { useMessages } from '../../i18n/index.ts';
import { anchorOfSource } from '../../rulebook/index.ts';
import type { Source } from '../../rules/index.ts';
import { useBook } from './use-book.ts';

const isSame = (one: Source) => (other: Source) =>
  one.title === other.title && one.url === other.url;

/** The numbers of the sources of one point, each a link into the list of them. */
export function Cites({ sources }: { readonly sources: readonly Source[] }) {
  const { result, format } = useMessages();
  const { sources: all } = useBook();
  const numbers = [...new Set(sources.map((source) => all.findIndex(isSame(source))))];
  return (
    <p className="cites">
      {`${result.sources}${format.colon}`}
      {numbers.map((number) => (
        <a key={number} href={`#${anchorOfSource(all[number] as Source)}`}>{`[${number + 1}]`}</a>
      ))}
    </p>
  );
}
