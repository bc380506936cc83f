import { useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import type { Answers } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { clockOf } from './duties/clock.ts';
import { Sentence, useParts } from './Sentence.tsx';

interface NewDayProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** The numbers and verdicts that hang on the day. */
const numbersIn = ({ duties, routes }: Assessment): string =>
  JSON.stringify([
    duties.map(({ obligation, daysLeft, standing }) => [obligation, daysLeft, standing]),
    routes.map(({ route, verdict, findings }) => [
      route,
      verdict,
      findings.map(({ status, judged }) => [status, judged?.cents, judged?.shortBy]),
    ]),
  ]);

/** Whether another day has begun in front of somebody's eyes, with another number. */
function hasTurned(before: NewDayProps, { answers, assessment }: NewDayProps): boolean {
  return (
    document.visibilityState === 'visible' &&
    before.assessment.asOf !== assessment.asOf &&
    JSON.stringify(before.answers) === JSON.stringify(answers) &&
    numbersIn(before.assessment) !== numbersIn(assessment)
  );
}

/** Says once that another day has begun while the page was open, and how many days are left now. */
export function NewDay({ answers, assessment }: NewDayProps) {
  const { result, format } = useMessages();
  const { day } = useParts();
  const [before, setBefore] = useState({ answers, assessment });
  const [isSaid, setSaid] = useState(false);
  if (before.assessment !== assessment) {
    setBefore({ answers, assessment });
    setSaid(hasTurned(before, { answers, assessment }));
  }
  const { asOf } = assessment;
  const clock = clockOf(assessment);
  return (
    <p role="status" className="max-w-measure text-sm font-bold empty:absolute print:hidden">
      {isSaid && (
        <span key={asOf}>
          <Sentence text={result.newDay(format.day(asOf))} parts={[day(asOf)]} />{' '}
          {clock?.duty && (
            <span>{`${format.daysLeft(clock.daysLeft)}. ${result.lastDay} ${format.day(clock.day)}.`}</span>
          )}
        </span>
      )}
    </p>
  );
}
