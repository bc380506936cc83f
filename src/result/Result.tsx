import { useRef, type ReactNode } from 'react';
import type { PlainDate } from '../dates/index.ts';
import { useMessages } from '../i18n/index.ts';
import {
  isBetween,
  withEarliestDays,
  type Answers,
  type QuestionId,
  type Refused,
  type StepId,
} from '../questions/index.ts';
import { rulesVersion, type Assessment } from '../rules/index.ts';
import { Button, Section } from '../ui/index.ts';
import { AnswersGiven } from './AnswersGiven.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import { classNames } from './class-names.ts';
import { Changes } from './changes/Changes.tsx';
import { sourcesIn, SourcesProvider } from './cited.ts';
import { Duties } from './Duties.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { isNeedless } from './headline.ts';
import { JobEnds } from './JobEnds.tsx';
import { Milestones, PassedMilestones } from './Milestones.tsx';
import { Notices } from './Notices.tsx';
import { Offers } from './Offers.tsx';
import { OpeningProvider } from './opening.ts';
import { canPrint, printPage, useOnPaper } from './paper.ts';
import { PlacementBlock } from './PlacementBlock.tsx';
import { References } from './References.tsx';
import { Routes } from './Routes.tsx';
import type { Tool } from './tool.ts';
import { timelineModel } from './timeline-model.ts';
import { TimelineView } from './TimelineView.tsx';
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
}

/** Denser on paper. */
const paperLook =
  'print:block print:*:mt-3 print:[&_dl]:columns-2 print:[&_dl]:gap-x-6 ' +
  'print:[&_dl>div]:grid-cols-[1fr_1.7fr] print:[&_dl>div]:py-0.5 ' +
  'print:[&_figcaption]:mb-2 print:[&_figure>ul]:mt-2 ' +
  'print:[&_h1]:max-w-none print:[&_h1]:text-2xl print:[&_h2]:text-xl print:[&_h2+div]:mt-1 ' +
  'print:[&_h3]:text-base print:[&_summary]:min-h-0 print:[&_summary+div]:max-w-none print:[&_summary+div]:py-0';

/** Where one person stands, what must be done by when, and what would change it. */
export function Result(props: ResultProps) {
  const { answers, idle, told, assessment, fixedDay, tool, refused } = props;
  const { hrefOf, onOpen, onUse, onStartAgain } = props;
  const { result } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const onPaper = useOnPaper(root);
  const earliest = withEarliestDays(answers);
  const isHalfKnown = Object.values(answers).some(isBetween);
  const timeline = timelineModel(earliest, assessment);
  return (
    <OpeningProvider value={{ answers, hrefOf, onOpen }}>
      <SourcesProvider value={sourcesIn(assessment)}>
        <div
          ref={root}
          data-as-of={assessment.asOf}
          data-rules={rulesVersion}
          className={classNames('grid grid-cols-[minmax(0,1fr)] gap-14', paperLook)}
        >
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8 print:gap-3">
            {fixedDay && <Banner asOf={assessment.asOf} />}
            <RefusedAnswers refused={refused} />
            {props.compared}
            <FirstScreen answers={answers} assessment={assessment} />
            <PlacementBlock placement={assessment.placement} />
          </div>
          {timeline && (
            <Section title={result.timeline}>
              {isHalfKnown && (
                <p className="mb-3 max-w-measure text-sm">{result.drawnFromEarliest}</p>
              )}
              <TimelineView model={timeline} answers={earliest} {...{ assessment, onPaper }} />
            </Section>
          )}
          <Duties duties={assessment.duties}>
            <CalendarFile {...{ answers, assessment, tool }} />
          </Duties>
          <Milestones duties={assessment.duties} />
          <Routes answers={answers} routes={assessment.routes} />
          <Changes {...{ answers, assessment, onUse }} />
          <JobEnds notices={assessment.notices} duties={assessment.duties} />
          <Notices answers={answers} notices={assessment.notices} />
          <PassedMilestones duties={assessment.duties} />
          {!isNeedless(assessment) && <Offers answers={answers} told={told} />}
          <AnswersGiven answers={answers} idle={idle} />
          {props.keep}
          <References assessment={assessment} />
          <div className="flex flex-wrap items-center gap-x-8 gap-y-3 print:hidden">
            {canPrint() && <Button onClick={printPage}>{result.print}</Button>}
            <Button kind="quiet" onClick={onStartAgain}>
              {result.startAgain}
            </Button>
          </div>
        </div>
      </SourcesProvider>
    </OpeningProvider>
  );
}
