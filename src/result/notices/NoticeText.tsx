import { Phrase, useMessages, type Messages } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Notice } from '../../ui/index.ts';
import { SourcesFold } from '../Cites.tsx';

export type AnyNotice = Assessment['notices'][number];

type Words = { readonly title: string } & {
  readonly text: (figures: AnyNotice['figures'], on: AnyNotice['on']) => string | readonly string[];
};

/** The words of a notice; the compiler has seen that each country's are there. */
export function noticeWords({ notices }: Messages, shown: AnyNotice) {
  const { country, notice, figures, on } = shown;
  const { title, text } = (notices[country] as Readonly<Record<string, Words>>)[notice] as Words;
  return { title, text: text(figures, on) };
}

/** Tells notices apart: both countries may have one of the same name. */
export const noticeKey = ({ country, notice }: AnyNotice): string => `${country} ${notice}`;

/** What a notice says: a sentence or a list. */
export function NoticeBody({ notice }: { readonly notice: AnyNotice }) {
  const { text } = noticeWords(useMessages(), notice);
  if (typeof text === 'string')
    return (
      <p>
        <Phrase text={text} />
      </p>
    );
  return (
    <ul className="list-disc space-y-1 ps-5">
      {text.map((line) => (
        <li key={line}>
          <Phrase text={line} />
        </li>
      ))}
    </ul>
  );
}

interface NoticeTextProps {
  readonly notice: AnyNotice;
  /** Where its heading stands in the outline. */
  readonly level: 3 | 4;
}

/** A notice: its heading, what it says, where that stands. */
export function NoticeText({ notice, level }: NoticeTextProps) {
  const { title } = noticeWords(useMessages(), notice);
  const Title = `h${level}` as const;
  return (
    <>
      <Title className="font-bold">
        <Phrase text={title} />
      </Title>
      <NoticeBody notice={notice} />
      <SourcesFold sources={notice.sources} of={title} />
    </>
  );
}

/** The same in a frame that shows its kind. */
export function FramedNotice({ notice, level }: NoticeTextProps) {
  const { noticeKinds } = useMessages();
  const { kind } = notice;
  return (
    <Notice kind={kind === 'doubt' ? 'doubt' : 'note'} word={noticeKinds[kind]}>
      <NoticeText notice={notice} level={level} />
    </Notice>
  );
}
