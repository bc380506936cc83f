import { useMemo } from 'react';
import type { PlainDate } from '../dates/index.ts';
import { dutyText, useMessages } from '../i18n/index.ts';
import type { Answers } from '../questions/index.ts';
import { assess, inOrderToAct } from '../rules/index.ts';
import { Heading, VerdictMark } from '../ui/index.ts';

interface PreviewProps {
  readonly answers: Answers;
  readonly today: PlainDate;
}

/** How it looks with the answers so far: each route's verdict, and the next duty with its day. */
export function Preview({ answers, today }: PreviewProps) {
  const m = useMessages();
  const { format, routes, verdicts, wizard } = m;
  const assessment = useMemo(() => assess(answers, today), [answers, today]);
  const next = inOrderToAct(assessment.duties).find(
    ({ standing, milestone }) => !milestone && (standing === 'upcoming' || standing === 'today'),
  );
  if (assessment.routes.length === 0 && !next) return null;
  return (
    <div className="mt-10 border-t-2 border-ink pt-4">
      <Heading level={2} look={4}>
        {wizard.preview}
      </Heading>
      <ul role="list" className="mt-1">
        {assessment.routes.map(({ route, verdict }) => (
          <li key={route} className="border-b border-line py-3">
            <p className="text-sm text-ink-2">{routes[route].name}</p>
            <VerdictMark verdict={verdict}>{verdicts[verdict].word}</VerdictMark>
          </li>
        ))}
        {next && (
          <li className="py-3 font-bold">
            {wizard.previewDuty(dutyText(m, next).title, format.day(next.actBy))}
          </li>
        )}
      </ul>
    </div>
  );
}
