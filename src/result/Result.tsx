import type { ReactNode } from 'react';
import type { PlainDate } from '../dates/index.ts';
import { useMessages } from '../i18n/index.ts';
import {
  isBetween,
  isDiscreet,
  withCautiousDays,
  type Answers,
  type QuestionId,
  type Refused,
  type StepId,
} from '../questions/index.ts';
import { rulesVersion, type Assessment } from '../rules/index.ts';
import { Button, Section } from '../ui/index.ts';
import { AnswersGiven } from './AnswersGiven.tsx';
import { CalendarFile } from './calendar/CalendarFile.tsx';
import { Changes } from './changes/Changes.tsx';
import { sourcesIn, SourcesProvider } from './cited.ts';
import { Duties } from './duties/Duties.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { Glossary } from './Glossary.tsx';
import { isNeedless } from './headline.ts';
import { JobEnds } from './notices/JobEnds.tsx';
import { Milestones, PassedMilestones } from './duties/Milestones.tsx';
import { NewDay } from './NewDay.tsx';
import { Notices } from './notices/Notices.tsx';
import { Offers } from './Offers.tsx';
import { OpeningProvider } from './opening.ts';
import { OnThisPage } from './OnThisPage.tsx';
import { PlacementBlock } from './notices/PlacementBlock.tsx';
import { References } from './References.tsx';
import { Routes, startingWith } from './routes/Routes.tsx';
import type { Tool } from './tool.ts';
import { timelineModel } from './timeline/timeline-model.ts';
import { TimelineView } from './timeline/TimelineView.tsx';
import { RulesProvider } from './through-years.ts';
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
  readonly tool: Tool;
  readonly refused: readonly Refused[];
  /** The route to show before the others. */
  readonly first?: string | undefined;
  /** How the result of a kept case differs from the one of then. */
  readonly compared?: ReactNode;
  /** The ways to keep the case. */
  readonly keep?: ReactNode;
  readonly hrefOf: (step: StepId) => string;
  /** Called when a link to a step is pressed; the link itself leads there. */
  readonly onOpen: (step: StepId) => void;
  /** Called when a person takes over what they tried out: these answers in place of theirs. */
  readonly onUse: (given: Answers) => void;
  readonly onStartAgain: () => void;
  /** The ways to put it on paper. */
  readonly paper?: ReactNode;
}

/** Where one person stands, what must be done by when, and what would change it. */
export function Result(props: ResultProps) {
  const { answers, idle, told, assessment, fixedDay, tool, refused } = props;
  const { hrefOf, onOpen, onUse, onStartAgain, paper } = props;
  const { lang, result } = useMessages();
  const cautious = withCautiousDays(answers);
  const isHalfKnown = Object.values(answers).some(isBetween);
  const timeline = timelineModel(cautious, assessment);
  const rules = {
    address: isDiscreet(answers) ? undefined : tool.address,
    isFramed: tool.isFramed ?? false,
  };
  return (
    <OpeningProvider value={{ answers, hrefOf, onOpen }}>
      <SourcesProvider value={sourcesIn(assessment)}>
        <RulesProvider value={rules}>
          <div
            data-as-of={assessment.asOf}
            data-rules={rulesVersion}
            className="grid grid-cols-[minmax(0,1fr)] gap-14"
          >
            <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
              {fixedDay && <Banner asOf={assessment.asOf} />}
              <RefusedAnswers refused={refused} />
              {props.compared}
              <NewDay answers={answers} assessment={assessment} />
              <FirstScreen answers={answers} assessment={assessment} />
              <OnThisPage answers={answers} assessment={assessment} />
              <PlacementBlock placement={assessment.placement} />
            </div>
            {timeline && (
              <Section title={result.timeline}>
                {isHalfKnown && (
                  <p className="mb-3 max-w-measure text-sm">{result.drawnCautiously}</p>
                )}
                <TimelineView model={timeline} answers={cautious} assessment={assessment} />
              </Section>
            )}
            <Duties duties={assessment.duties}>
              <CalendarFile key={lang} {...{ answers, assessment, tool }} />
            </Duties>
            <Milestones duties={assessment.duties} />
            <Routes answers={answers} routes={startingWith(props.first, assessment.routes)} />
            <Changes {...{ answers, assessment, onUse }} />
            <JobEnds notices={assessment.notices} duties={assessment.duties} />
            <Notices answers={answers} notices={assessment.notices} />
            <PassedMilestones duties={assessment.duties} />
            {!isNeedless(assessment) && <Offers answers={answers} told={told} />}
            <AnswersGiven answers={answers} idle={idle} />
            {props.keep}
            {paper}
            <Glossary answers={answers} assessment={assessment} />
            <References assessment={assessment} />
            <div>
              <Button kind="quiet" onClick={onStartAgain}>
                {result.startAgain}
              </Button>
            </div>
          </div>
        </RulesProvider>
      </SourcesProvider>
    </OpeningProvider>
  );
}
