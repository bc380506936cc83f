import { useMessages } from '../i18n/index.ts';
import { daysBetween, type PlainDate } from '../dates/index.ts';
import { isBetween, withCautiousDays, type Answers } from '../questions/index.ts';
import type { AnyDuty, Assessment } from '../rules/index.ts';
import { Heading } from '../ui/index.ts';
import { Basis } from './Basis.tsx';
import { FirstLimit } from './duties/FirstLimit.tsx';
import { clockOf, lateDuties, manyOfOthers } from './duties/clock.ts';
import { ClockFace } from './duties/ClockFace.tsx';
import { AnswerLinks } from './Depends.tsx';
import { isSearch } from './duties/duty-days.ts';
import { headlineOf } from './headline.ts';
import { LateDuties, LateOthers } from './duties/Late.tsx';
import { MayBeLater } from './duties/MayBeLater.tsx';
import { Sentence, useParts } from './Sentence.tsx';

interface FirstScreenProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** The time to find another job has not begun, as the contract still runs. */
function NotBegun({
  duty,
  until = duty.due,
  answers,
  asOf,
}: {
  readonly duty: AnyDuty;
  /** The last day to search, by the headline. */
  readonly until: PlainDate | undefined;
  readonly answers: Answers;
  readonly asOf: PlainDate;
}) {
  const { format, result } = useMessages();
  const { day } = useParts();
  const { eventOn } = duty.counting;
  const isSure = isSearch(duty) && !isBetween(answers.jobLossDate);
  if (!isSure || eventOn <= asOf || until <= eventOn) return null;
  const text = result.notBegun(daysBetween(asOf, eventOn), format.day(eventOn));
  return (
    <p data-not-begun={eventOn} className="-mt-3 max-w-measure">
      <Sentence text={text} parts={[day(eventOn)]} />
    </p>
  );
}

/** The first screen: the result in a sentence, what is late, and the clock. */
export function FirstScreen({ answers, assessment }: FirstScreenProps) {
  const m = useMessages();
  const { day } = useParts();
  const headline = headlineOf(m, assessment, withCautiousDays(answers));
  const clock = clockOf(assessment);
  const { duties } = assessment;
  const ofOthers = manyOfOthers(duties);
  const late = lateDuties(assessment).filter((duty) => !ofOthers.includes(duty));
  return (
    <>
      <Heading level={1}>
        <Sentence text={headline.text} parts={headline.day ? [day(headline.day)] : []} />
      </Heading>
      {headline.missing && <AnswerLinks questions={[headline.missing]} />}
      {headline.duty && (
        <>
          <NotBegun
            duty={headline.duty}
            until={headline.day}
            answers={answers}
            asOf={assessment.asOf}
          />
          <FirstLimit duty={headline.duty} duties={duties} named={headline.namesLimit} />
          {clock?.duty !== headline.duty && <MayBeLater duty={headline.duty} />}
        </>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 empty:hidden">
        {late.length > 0 && <LateDuties late={late} />}
        {clock && (
          <div>
            <ClockFace clock={clock} />
            {clock.duty && clock.duty !== headline.duty && (
              <FirstLimit duty={clock.duty} duties={duties} />
            )}
          </div>
        )}
        {ofOthers.length > 0 && <LateOthers late={ofOthers} />}
      </div>
      <Basis answers={answers} asOf={assessment.asOf} />
    </>
  );
}
