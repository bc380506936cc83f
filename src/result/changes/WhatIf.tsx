import { useDeferredValue, useMemo } from 'react';
import type { Dials } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess, type Assessment } from '../../rules/index.ts';
import { Button, Heading } from '../../ui/index.ts';
import { DayStepper } from './DayStepper.tsx';
import { PayStepper } from './PayStepper.tsx';
import { TrialResults } from './TrialResults.tsx';
import { useTrial } from './use-trial.ts';

interface WhatIfProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly dials: Dials;
  readonly onUse: (given: Answers) => void;
}

/** Pay and a day to try out: the verdicts follow at once, the answers only when the person takes them over. */
export function WhatIf({ answers, assessment, dials, onUse }: WhatIfProps) {
  const { whatIf } = useMessages().changes;
  const trial = useTrial(dials);
  const { given, pay, day } = trial;
  const isChanged = Object.keys(given).length > 0;
  const key = useDeferredValue(JSON.stringify(given));
  const tried = useMemo(
    () => assess({ ...answers, ...(JSON.parse(key) as Answers) }, assessment.asOf),
    [answers, key, assessment.asOf],
  );
  const when = (act: () => void) => () => (isChanged ? act() : undefined);
  return (
    <div data-what-if className="border-2 border-line bg-surface p-4 sm:p-6 print:hidden">
      <Heading level={3}>{whatIf.title}</Heading>
      <p className="mt-1 max-w-measure">{whatIf.text}</p>
      <div className="mt-5 grid items-end gap-x-12 gap-y-6 md:grid-cols-2">
        {dials.pay && (
          <PayStepper typed={pay} dial={dials.pay} onType={trial.type} onStep={trial.stepPay} />
        )}
        {dials.day && day && <DayStepper dial={dials.day} day={day} onDay={trial.setDay} />}
      </div>
      <TrialResults before={assessment} tried={tried} isChanged={key !== '{}'} />
      <div className="mt-6 flex flex-wrap items-center gap-x-8 gap-y-3">
        <Button
          aria-disabled={!isChanged}
          onClick={when(() => onUse(given))}
          className="aria-disabled:opacity-60"
        >
          <span>{whatIf.use}</span>
        </Button>
        <Button
          kind="quiet"
          aria-disabled={!isChanged}
          onClick={trial.reset}
          className="aria-disabled:opacity-60"
        >
          <span>{whatIf.reset}</span>
        </Button>
      </div>
    </div>
  );
}
