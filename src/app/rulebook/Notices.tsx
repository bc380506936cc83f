import { Phrase, useMessages } from '../../i18n/index.ts';
import { anchorOf, doubtsFirst, type BookNotice } from '../../rulebook/index.ts';
import { Cites } from './Cites.tsx';
import { RuleHeading } from './Linked.tsx';
import { noticeIn } from './notice-words.ts';
import { Part } from './Part.tsx';
import { useBook } from './use-book.ts';

/** A notice with its anchor; a doubt stands among doubts, which says what kind it is. */
export function OneNotice({ notice }: { readonly notice: BookNotice }) {
  const m = useMessages();
  const { rulebook } = useBook();
  const { title, points } = noticeIn(m, rulebook, notice);
  const anchor = anchorOf('notice', notice.id);
  return (
    <li id={anchor} className="rule">
      {notice.kind !== 'doubt' && <p className="over">{m.noticeKinds[notice.kind]}</p>}
      <RuleHeading name={title} to={anchor}>
        <Phrase text={title} />
      </RuleHeading>
      {points.map((point) => (
        <p key={point}>
          <Phrase text={point} />
        </p>
      ))}
      <Cites sources={notice.sources} />
    </li>
  );
}

/** What else the rules say, to whom it may concern. Those of doubts stand with the other doubts. */
export function Notices({ notices }: { readonly notices: readonly BookNotice[] }) {
  const { rulebook } = useBook();
  return (
    <Part id="notices">
      <p className="lead">{rulebook.notAllHold}</p>
      <ul className="rules">
        {doubtsFirst(notices)
          .filter(({ kind }) => kind !== 'doubt')
          .map((notice) => (
            <OneNotice key={notice.id} notice={notice} />
          ))}
      </ul>
    </Part>
  );
}
