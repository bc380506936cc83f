import { useMessages } from '../i18n/index.ts';
import type { Answers } from '../questions/index.ts';
import type { Assessment, Duty, ObligationId } from '../rules/index.ts';
import { Heading } from '../ui/index.ts';
import { Basis } from './Basis.tsx';
import { isAhead, limitOf } from './binding.ts';
import { clockOf, lateDuties, manyOfOthers } from './clock.ts';
import { ClockFace } from './ClockFace.tsx';
import { headlineOf } from './headline.ts';
import { LateDuties, LateOthers } from './Late.tsx';
import { Limit, OpenLimits } from './Limit.tsx';
import { Sentence, useParts } from './Sentence.tsx';

interface FirstScreenProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

interface FirstLimitProps extends Pick<Assessment, 'duties'> {
  readonly duty: Duty<ObligationId>;
}

/** What limits a day that the first screen names, or may. */
function FirstLimit({ duty, duties }: FirstLimitProps) {
  const open = isAhead(duty) ? duty.openCaps : [];
  if (!limitOf(duty, duties) && open.length === 0) return null;
  return (
    <div className="mt-4 max-w-measure print:mt-1">
      <Limit duty={duty} duties={duties} />
      <OpenLimits openCaps={open} />
    </div>
  );
}

/** The first screen: the result in a sentence, what is late, and the clock. */
export function FirstScreen({ answers, assessment }: FirstScreenProps) {
  const m = useMessages();
  const { day } = useParts();
  const headline = headlineOf(m, assessment, answers);
  const clock = clockOf(assessment);
  const { duties } = assessment;
  const ofOthers = manyOfOthers(duties);
  const late = lateDuties(assessment).filter((duty) => !ofOthers.includes(duty));
  return (
    <>
      <Heading level={1}>
        <Sentence text={headline.text} parts={headline.day ? [day(headline.day)] : []} />
      </Heading>
      {headline.duty && <FirstLimit duty={headline.duty} duties={duties} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 empty:hidden print:flex print:flex-wrap print:items-start print:gap-6">
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
