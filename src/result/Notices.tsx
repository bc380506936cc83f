import { useMessages } from '../i18n/index.ts';
import type { Assessment, NoticeKind } from '../rules/index.ts';
import { Notice, Section } from '../ui/index.ts';
import { SourcesFold } from './Cites.tsx';

type AnyNotice = Assessment['notices'][number];

function NoticeText({ notice }: { readonly notice: AnyNotice }) {
  const { notices } = useMessages();
  const { title, text } = notices[notice.notice];
  return (
    <>
      <h3 className="font-bold">{title}</h3>
      <p className="print:text-sm">{text(notice.figures, notice.on)}</p>
      <SourcesFold sources={notice.sources} />
    </>
  );
}

/** Doubts and things to mind, each marked by its kind. */
function Cautions({ cautions }: { readonly cautions: readonly AnyNotice[] }) {
  const { result, noticeKinds } = useMessages();
  if (cautions.length === 0) return null;
  return (
    <Section title={result.noticesTitle}>
      <ul role="list" className="grid gap-6 print:grid-cols-2 print:gap-3">
        {cautions.map((each) => (
          <li key={each.notice} data-notice={each.notice}>
            <Notice kind={each.kind === 'doubt' ? 'doubt' : 'note'} word={noticeKinds[each.kind]}>
              <NoticeText notice={each} />
            </Notice>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface PointsProps {
  readonly title: string;
  readonly points: readonly AnyNotice[];
}

/** Points of equal weight, in columns. */
function Points({ title, points }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <Section title={title}>
      <ul
        role="list"
        className="grid gap-x-12 gap-y-6 md:grid-cols-2 print:grid-cols-2 print:gap-3"
      >
        {points.map((each) => (
          <li
            key={each.notice}
            data-notice={each.notice}
            className="max-w-measure break-inside-avoid border-t border-line pt-3"
          >
            <NoticeText notice={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Everything to know beside routes and duties. */
export function Notices({ notices }: Pick<Assessment, 'notices'>) {
  const { result } = useMessages();
  const of = (...kinds: readonly NoticeKind[]) =>
    notices.filter(({ kind }) => kinds.includes(kind));
  return (
    <>
      <Cautions cautions={of('doubt', 'mind')} />
      <Points title={result.alsoCheckedTitle} points={of('also-checked')} />
      <Points title={result.benefitsTitle} points={of('benefit')} />
    </>
  );
}
