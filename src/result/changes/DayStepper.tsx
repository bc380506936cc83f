import { useId } from 'react';
import type { DayDial } from '../../changes/index.ts';
import { addDays, daysBetween, type PlainDate } from '../../dates/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Day } from '../Sentence.tsx';
import { StepButton } from './StepButton.tsx';

interface DayStepperProps {
  readonly dial: DayDial;
  readonly day: PlainDate;
  readonly onDay: (day: PlainDate) => void;
}

/** A day to try, from today on: a slider of days with a button for one day each way. */
export function DayStepper({ dial, day, onDay }: DayStepperProps) {
  const { changes, format } = useMessages();
  const words = changes.whatIf;
  const id = useId();
  const last = daysBetween(dial.from, dial.until);
  const at = daysBetween(dial.from, day);
  const go = (to: number) => onDay(addDays(dial.from, Math.min(last, Math.max(0, to))));
  return (
    <div>
      <label htmlFor={id} className="block font-bold">
        {words.day[dial.question]}
      </label>
      <p aria-hidden="true" className="mt-1 text-ink-2">
        <Day date={day} />
      </p>
      <div className="mt-2 flex items-center gap-3">
        <StepButton sign="−" label={words.earlier} onPress={() => go(at - 1)} />
        <input
          type="range"
          id={id}
          min={0}
          max={last}
          value={at}
          aria-valuetext={format.day(day)}
          onChange={(event) => go(Number(event.target.value))}
          className="h-12 w-full min-w-0 max-w-sm accent-accent-ink"
        />
        <StepButton sign="+" label={words.later} onPress={() => go(at + 1)} />
      </div>
    </div>
  );
}
