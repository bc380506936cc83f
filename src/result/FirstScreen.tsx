import { useMessages } from '../i18n/index.ts';
import type { Situation } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Heading } from '../ui/index.ts';
import { Basis } from './Basis.tsx';
import { clockOf, lateDuties } from './clock.ts';
import { ClockFace } from './ClockFace.tsx';
import { headlineOf } from './headline.ts';
import { LateDuties } from './Late.tsx';
import { Sentence, useParts } from './Sentence.tsx';

interface FirstScreenProps {
  readonly situation: Situation | undefined;
  readonly assessment: Assessment;
}

/** The first screen: the result in a sentence, what is late, and the clock. */
export function FirstScreen({ situation, assessment }: FirstScreenProps) {
  const m = useMessages();
  const { day } = useParts();
  const headline = headlineOf(m, assessment, situation);
  const clock = clockOf(assessment);
  const late = lateDuties(assessment);
  return (
    <>
      <Heading level={1}>
        <Sentence text={headline.text} parts={headline.day ? [day(headline.day)] : []} />
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 empty:hidden print:flex print:items-start print:gap-6">
        {late.length > 0 && <LateDuties late={late} />}
        {clock && <ClockFace clock={clock} />}
      </div>
      <Basis asOf={assessment.asOf} />
    </>
  );
}
