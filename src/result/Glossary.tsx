import { textsIn, useMessages, useTerms } from '../i18n/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Terms } from '../ui/index.ts';
import { noticeWords } from './NoticeText.tsx';

/** What the terms mean that the result names: those that the person meets in letters. */
export function Glossary({ assessment }: { readonly assessment: Assessment }) {
  const m = useMessages();
  const { duties, notices, placement, routes } = assessment;
  const terms = useTerms(
    textsIn([
      routes.map(({ route }) => m.routes[route]),
      duties.map(({ obligation, doubts }) => [
        m.duties[obligation],
        doubts.map((d) => m.doubts[d]),
      ]),
      notices.map((notice) => noticeWords(m, notice)),
      placement && m.placements[placement],
    ]),
  );
  return (
    <div className="print:hidden">
      <Terms summary={m.glossary.inLetters} terms={terms} />
    </div>
  );
}
