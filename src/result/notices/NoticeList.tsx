import type { Country } from '../../dates/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Heading } from '../../ui/index.ts';
import { FramedNotice, noticeKey, NoticeText, type AnyNotice } from './NoticeText.tsx';

interface NoticeListProps {
  readonly list: readonly AnyNotice[];
  /** The page is about both countries: one column for each, under its name. */
  readonly named: boolean;
  /** Each in a frame that shows its kind; otherwise below a line. */
  readonly framed: boolean;
}

const columns = 'grid items-start gap-x-12 gap-y-6 lg:grid-cols-2';
const column = 'mt-3 grid gap-6';
const line = 'max-w-measure break-inside-avoid border-t border-line pt-3';

function Entries({ list, named, framed }: NoticeListProps) {
  const Entry = framed ? FramedNotice : NoticeText;
  return (
    <ul role="list" className={named ? column : columns}>
      {list.map((each) => (
        <li
          key={noticeKey(each)}
          data-notice={each.notice}
          data-country={each.country}
          className={framed ? undefined : line}
        >
          <Entry notice={each} level={named ? 4 : 3} />
        </li>
      ))}
    </ul>
  );
}

const inOrder: readonly Country[] = ['NL', 'LU'];

/** Notices in columns; carries the facts for machines. */
export function NoticeList(props: NoticeListProps) {
  const { list, named } = props;
  const { countries } = useMessages();
  if (!named) return <Entries {...props} />;
  const present = inOrder.filter((each) => list.some(({ country }) => country === each));
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
      {present.map((country) => (
        <div key={country}>
          <Heading level={3} look={4}>
            {countries[country]}
          </Heading>
          <Entries {...props} list={list.filter((each) => each.country === country)} />
        </div>
      ))}
    </div>
  );
}
