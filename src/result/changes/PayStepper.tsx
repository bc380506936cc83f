import { startTransition, useId, type KeyboardEvent } from 'react';
import type { PayDial } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { Pay } from '../../questions/index.ts';
import { Field, TextInput } from '../../ui/index.ts';
import { StepButton } from './StepButton.tsx';
import type { TypedPay } from './use-trial.ts';

/** By how many cents a step and a large step go. */
const steps: Readonly<Record<Pay['per'], readonly [small: number, large: number]>> = {
  month: [10_00, 100_00],
  year: [100_00, 1_000_00],
  hour: [10, 100],
};

/** The next round amount up or down, never below nothing. */
const stepped = (cents: number, by: number): number => {
  const size = Math.abs(by);
  const next = by > 0 ? Math.floor(cents / size) + 1 : Math.ceil(cents / size) - 1;
  return Math.max(0, next * size);
};

interface PayStepperProps {
  readonly typed: TypedPay;
  readonly dial: PayDial;
  readonly onType: (text: string) => void;
  /** From the amount of then to the next. */
  readonly onStep: (next: (cents: number) => number) => void;
}

/** An amount of pay to try: typed, stepped with the arrow and page keys, or with the buttons beside it. */
export function PayStepper({ typed, dial, onType, onStep }: PayStepperProps) {
  const { changes, format, issues } = useMessages();
  const words = changes.whatIf;
  const id = useId();
  const { per } = dial.now;
  const [small, large] = steps[per];
  const step = (by: number) => startTransition(() => onStep((cents) => stepped(cents, by)));

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const by = { ArrowUp: small, ArrowDown: -small, PageUp: large, PageDown: -large }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  }

  const title = words.pay[dial.question][per];
  const error = typed.issue && issues[typed.issue];
  return (
    <Field
      id={id}
      title={title}
      hint={
        <span className="pointer-coarse:hidden">
          {words.keys(format.money(small), format.money(large))}
        </span>
      }
      error={error}
    >
      {(wiring) => (
        <div role="group" aria-label={title} className="flex items-center gap-3">
          <StepButton
            sign="−"
            label={words.less(format.money(large))}
            onPress={() => step(-large)}
          />
          <TextInput
            {...wiring}
            type="number"
            inputMode="decimal"
            min={0}
            step="any"
            width="amount"
            value={typed.text}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <StepButton
            sign="+"
            label={words.moreBy(format.money(large))}
            onPress={() => step(large)}
          />
        </div>
      )}
    </Field>
  );
}
