import { titleOf, useMessages } from '../i18n/index.ts';
import type { Source } from '../rules/index.ts';
import { keyOf } from '../result/index.ts';
import { Chapter } from './Chapter.tsx';
import type { Room } from './room.ts';

const shortened = (url: string) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly room: Room;
}

const siteOf = (url: string) => shortened(url).replace(/\/.*$/s, '');

/** Every source cited, with its address; when it was read once for all, where that is one day. */
export function SourceList({ sources, room }: SourceListProps) {
  const m = useMessages();
  const { sheet, result, format } = m;
  const [first] = sources;
  if (!first) return null;
  const together = sources.every(({ checked }) => checked === first.checked);
  const marks = (['quoted', 'secondary'] as const).filter((each) =>
    sources.some(({ kind }) => kind === each),
  );
  const legend = [
    ...marks.map((kind) => sheet.marked(sheet.marks[kind], result.source[kind])),
    ...(together ? [sheet.sourcesRead(format.day(first.checked))] : []),
  ].join('. ');
  const addressOf = ({ kind, url }: Source) =>
    room.addresses === 'all' || (room.addresses === 'official' && kind !== 'secondary')
      ? shortened(url)
      : siteOf(url);
  const mark = ({ kind }: Source) => (kind === 'official' ? '' : sheet.marks[kind]);
  const read = ({ checked }: Source) =>
    together ? '' : `, ${result.sourceChecked(format.shortDay(checked))}`;
  return (
    <Chapter title={sheet.sources} aside={legend}>
      <ol role="list" className="columns-2 gap-[6mm] text-[8pt]/[1.22]">
        {sources.map((source, index) => (
          <li
            key={keyOf(source)}
            data-keep={room.small ? undefined : ''}
            className={room.small ? 'inline' : 'grid grid-cols-[6.5mm_minmax(0,1fr)]'}
          >
            {room.small ? <b>{`[${index + 1}] `}</b> : <span>{`[${index + 1}]`}</span>}
            <span>
              <span lang={titleOf(m, source).lang}>{titleOf(m, source).text}</span>
              {mark(source) + read(source)}
              {'. '}
              <a href={source.url} className="wrap-anywhere">
                {addressOf(source)}
              </a>{' '}
            </span>
          </li>
        ))}
      </ol>
    </Chapter>
  );
}
