import { useMessages } from '../i18n/index.ts';
import type { Answers } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Heading } from '../ui/index.ts';
import { Basis } from './Basis.tsx';
import { clockOf, lateDuties, manyOfOthers } from './clock.ts';
import { ClockFace } from './ClockFace.tsx';
import { headlineOf } from './headline.ts';
import { LateDuties, LateOthers } from './Late.tsx';
import { Sentence, useParts } from './Sentence.tsx';

interface FirstScreenProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

/** The first screen: the result in a sentence, what is late, and the clock. */
export function FirstScreen({ answers, assessment }: FirstScreenProps) {
  const m = useMessages();
  const { day } = useParts();
  const headline = headlineOf(m, assessment, answers);
  const clock = clockOf(assessment);
  const ofOthers = manyOfOthers(assessment.duties);
  const late = lateDuties(assessment).filter((duty) => !ofOthers.includes(duty));
  return (
    <>
      <Heading level={1}>
        <Sentence text={headline.text} parts={headline.day ? [day(headline.day)] : []} />
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 empty:hidden">
        {late.length > 0 && <LateDuties late={late} />}
        {clock && <ClockFace clock={clock} />}
        {ofOthers.length > 0 && <LateOthers late={ofOthers} />}
      </div>
      <Basis answers={answers} asOf={assessment.asOf} />
    </>
  );
}
