import type { ReactNode } from 'react';
import { dutyText, Phrase, useMessages } from '../../i18n/index.ts';
import type { AnyDuty } from '../../rules/index.ts';
import { classNames } from '../../ui/index.ts';
import { isBroughtForward } from './duty-days.ts';
import { Day, Sentence, useParts } from '../Sentence.tsx';

interface DayOfProps {
  readonly duty: AnyDuty;
  /** The days to that day: they stand below it and before any other day. */
  readonly state: ReactNode;
  readonly className?: string;
}

/** The day to act by: the end of the term, or the working day before where later would be late. */
function DayOf({ duty, state, className }: DayOfProps) {
  const { result, format } = useMessages();
  const parts = useParts();
  const { due, legalDue } = duty;
  const left = state && <p className="text-sm">{state}</p>;
  if (!isBroughtForward(duty))
    return (
      <>
        <Day date={due} as="due" {...(className && { className })} />
        {left}
      </>
    );
  return (
    <>
      <p className={className}>
        <span className="block text-sm font-normal">{result.actBy}</span>
        <Day date={legalDue} as="legal" />
      </p>
      {left}
      <p className="text-sm text-ink-2">
        <Sentence text={result.countedDay(format.day(due))} parts={[parts.day(due, 'due')]} />
      </p>
    </>
  );
}

interface DutyFrameProps {
  readonly duty: AnyDuty;
  /** How many days, or what became of it. */
  readonly state?: ReactNode;
  readonly muted?: boolean;
  /** Where its title stands in the outline. */
  readonly level?: 3 | 4;
  readonly children?: ReactNode;
}

const columns =
  'grid gap-x-8 border-t border-line py-4 break-inside-avoid md:grid-cols-[15rem_minmax(0,1fr)] ';

/** One line of the timetable: the day on the left, what it is on the right. Carries the facts for machines. */
export function DutyFrame({ duty, state, muted = false, level = 4, children }: DutyFrameProps) {
  const m = useMessages();
  const Title = `h${level}` as const;
  const { obligation, who, status, daysLeft, cappedBy, country } = duty;
  return (
    <li
      data-duty={obligation}
      data-status={status}
      data-who={who}
      data-days-left={daysLeft}
      data-capped-by={cappedBy}
      data-country={country}
      className={classNames(columns, muted && 'text-ink-2')}
    >
      <Title
        className={classNames(
          'max-w-measure md:col-start-2',
          muted ? children !== undefined && 'font-bold' : 'text-lg leading-snug font-bold',
        )}
      >
        <Phrase text={dutyText(m, duty).title} />
      </Title>
      <div className="md:col-start-1 md:row-span-2 md:row-start-1">
        <DayOf duty={duty} state={state} {...(!muted && { className: 'font-bold' })} />
      </div>
      {children && <div className="mt-1 grid max-w-measure gap-3 md:col-start-2">{children}</div>}
    </li>
  );
}
