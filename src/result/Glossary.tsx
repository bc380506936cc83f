import {
  dutyText,
  routeTerms,
  terms as all,
  textsIn,
  useMessages,
  useTerms,
} from '../i18n/index.ts';
import { countriesOf, type Answers } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Terms } from '../ui/index.ts';
import { noticeWords } from './notices/NoticeText.tsx';
import { requirementText } from './routes/route-words.ts';

interface GlossaryProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** What the terms mean that routes, requirements, duties and notices of the result name. */
export function Glossary({ answers, assessment }: GlossaryProps) {
  const m = useMessages();
  const { duties, notices, placement, routes } = assessment;
  const terms = useTerms(
    textsIn([
      routes.map(({ route, findings }) => [
        `“${all[routeTerms[route]].official[0]}”`,
        findings.map(({ requirement, status }) => requirementText(m, route, requirement)[status]),
      ]),
      duties.map((duty) => [dutyText(m, duty), duty.doubts.map((d) => m.doubts[d])]),
      notices.map((notice) => noticeWords(m, notice)),
      placement && m.placements[placement],
    ]),
    countriesOf(answers),
  );
  return (
    <div className="print:hidden">
      <Terms summary={m.glossary.inLetters} terms={terms} />
    </div>
  );
}
