import type { ReactNode } from 'react';
import type { PlainDate } from '../dates/index.ts';
import { useMessages } from '../i18n/index.ts';
import type { Answers, QuestionId, Refused, StepId } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';
import { Button, Section } from '../ui/index.ts';
import { AnswersGiven } from './AnswersGiven.tsx';
import { Changes } from './Changes.tsx';
import { sourcesIn, SourcesProvider } from './cited.ts';
import { Duties } from './Duties.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { isNeedless } from './headline.ts';
import { JobEnds } from './JobEnds.tsx';
import { Milestones, PassedMilestones } from './Milestones.tsx';
import { Notices } from './Notices.tsx';
import { Offers } from './Offers.tsx';
import { OpeningProvider } from './opening.ts';
import { Picture } from './Picture.tsx';
import { PlacementBlock } from './PlacementBlock.tsx';
import { References } from './References.tsx';
import { Routes } from './Routes.tsx';
import { rulesVersion } from './rules-version.ts';
import { timelineModel } from './timeline-model.ts';
import { Banner, RefusedAnswers } from './Warnings.tsx';

export interface ResultProps {
  /** The answers that count. */
  readonly answers: Answers;
  /** Answers that are kept without effect. */
  readonly idle: readonly QuestionId[];
  /** Answers given outside the path: by a link, or offered here. */
  readonly told: readonly QuestionId[];
  readonly assessment: Assessment;
  readonly today: PlainDate;
  /** The address asked for another day than today. */
  readonly fixedDay: boolean;
  readonly refused: readonly Refused[];
  readonly hrefOf: (step: StepId) => string;
  /** Called when a link to a step is pressed; the link itself leads there. */
  readonly onOpen: (step: StepId) => void;
  readonly onStartAgain: () => void;
  /** The ways to put it on paper. */
  readonly paper?: ReactNode;
}

/** Where one person stands, what must be done by when, and what would change it. */
export function Result(props: ResultProps) {
  const { answers, idle, told, assessment, fixedDay, refused, hrefOf, onOpen } = props;
  const { onStartAgain, paper } = props;
  const { result } = useMessages();
  const timeline = timelineModel(answers, assessment);
  return (
    <OpeningProvider value={{ answers, hrefOf, onOpen }}>
      <SourcesProvider value={sourcesIn(assessment)}>
        <div
          data-as-of={assessment.asOf}
          data-rules={rulesVersion}
          className="grid grid-cols-[minmax(0,1fr)] gap-14"
        >
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
            {fixedDay && <Banner asOf={assessment.asOf} />}
            <RefusedAnswers refused={refused} />
            <FirstScreen answers={answers} assessment={assessment} />
            <PlacementBlock placement={assessment.placement} />
          </div>
          {timeline && (
            <Section title={result.timeline}>
              <Picture model={timeline} {...{ answers, assessment }} />
            </Section>
          )}
          <Duties duties={assessment.duties} />
          <Milestones duties={assessment.duties} />
          <Routes answers={answers} routes={assessment.routes} />
          <Changes assessment={assessment} />
          <JobEnds notices={assessment.notices} />
          <Notices answers={answers} notices={assessment.notices} />
          <PassedMilestones duties={assessment.duties} />
          {!isNeedless(assessment) && <Offers answers={answers} told={told} />}
          <AnswersGiven answers={answers} idle={idle} />
          <References assessment={assessment} />
          {paper}
          <div>
            <Button kind="quiet" onClick={onStartAgain}>
              {result.startAgain}
            </Button>
          </div>
        </div>
      </SourcesProvider>
    </OpeningProvider>
  );
}
