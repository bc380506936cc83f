import { Phrase, useMessages } from '../i18n/index.ts';
import type { NoticeKind } from '../rules/index.ts';
import { noticeKey, noticeWords, type AnyNotice } from '../result/index.ts';
import { Chapter } from './Chapter.tsx';
import type { Room } from './room.ts';
import { useCited } from './use-cited.ts';

const told: readonly NoticeKind[] = ['doubt', 'mind'];

/** So many stay on one page: two columns that run over a page are hard to follow. */
const few = 4;

/** The notices that paper cannot do without: what is in doubt, and what to mind. The page has the rest. */
export const pointsIn = (notices: readonly AnyNotice[]): readonly AnyNotice[] =>
  told.flatMap((wanted) => notices.filter(({ kind }) => kind === wanted));

function Point({ notice }: { readonly notice: AnyNotice }) {
  const m = useMessages();
  const { title, text } = noticeWords(m, notice);
  const cites = useCited(notice.sources);
  const isDoubt = notice.kind === 'doubt';
  return (
    <li
      data-keep=""
      data-sheet-notice={`${notice.country} ${notice.notice}`}
      className={`mb-[1mm] ${isDoubt ? 'border-s-[1.5pt] border-dashed border-ink ps-[2mm]' : ''}`}
    >
      <b>
        {isDoubt && m.result.doubt + m.format.colon}
        <Phrase text={title} />.
      </b>{' '}
      <Phrase text={[text].flat().join(' ')} /> <span className="text-[8pt]">{cites}</span>
    </li>
  );
}

interface PointsProps {
  /** Those told on paper. */
  readonly notices: readonly AnyNotice[];
  readonly room: Room;
}

/** Doubts in full; the other points in full or, where room is short, by their titles. */
export function Points({ notices, room }: PointsProps) {
  const m = useMessages();
  const full = notices.filter(({ kind }) => room.points || kind === 'doubt');
  const titles = notices
    .filter((each) => !full.includes(each))
    .map((each) => noticeWords(m, each).title);
  if (notices.length === 0) return null;
  return (
    <Chapter title={m.sheet.points}>
      <ul
        role="list"
        data-keep={full.length <= few ? '' : undefined}
        className={full.length > 1 ? 'columns-2 gap-[6mm]' : undefined}
      >
        {full.map((notice) => (
          <Point key={noticeKey(notice)} notice={notice} />
        ))}
      </ul>
      {titles.length > 0 && (
        <p>
          <b>{m.sheet.pointTitles}</b> {titles.join('; ')}.
        </p>
      )}
    </Chapter>
  );
}
