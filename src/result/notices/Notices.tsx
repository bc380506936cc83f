import { countriesOf, type Answers } from '../../questions/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { NoticeKind } from '../../rules/index.ts';
import { Section } from '../../ui/index.ts';
import { NoticeList } from './NoticeList.tsx';
import type { AnyNotice } from './NoticeText.tsx';
import { decider } from '../whose.ts';

interface PointsProps {
  readonly title: string;
  readonly text?: string;
  readonly list: readonly AnyNotice[];
  /** The page is about both countries. */
  readonly named: boolean;
  readonly framed?: boolean;
}

function Points({ title, text, list, named, framed = false }: PointsProps) {
  if (list.length === 0) return null;
  return (
    <Section title={title}>
      {text && <p className="mb-6 max-w-measure">{text}</p>}
      <NoticeList {...{ list, named, framed }} />
    </Section>
  );
}

interface NoticesProps {
  readonly answers: Answers;
  readonly notices: readonly AnyNotice[];
}

/** Everything to know beside routes and duties. */
export function Notices({ answers, notices }: NoticesProps) {
  const { result } = useMessages();
  const named = countriesOf(answers).length > 1;
  const of = (...kinds: readonly NoticeKind[]) => ({
    named,
    list: notices.filter(({ kind }) => kinds.includes(kind)),
  });
  return (
    <>
      <Points title={result.noticesTitle} framed {...of('doubt', 'mind')} />
      <Points title={result.alsoCheckedTitle[decider(answers)]} {...of('also-checked')} />
      <Points title={result.benefitsTitle} {...of('benefit')} />
      <Points
        title={result.otherRoutesTitle}
        text={result.otherRoutesText}
        {...of('other-route')}
      />
      <Points title={result.changedTitle} text={result.changedText} {...of('changed')} />
    </>
  );
}
