import { useState } from 'react';
import type { Dials } from '../../changes/index.ts';
import type { PlainDate } from '../../dates/index.ts';
import { readMoney, type Answers, type Issue, type LimitIssue } from '../../questions/index.ts';

/** An amount as it stands in its field, the last amount that could be read, and what is wrong with it. */
export interface TypedPay {
  readonly text: string;
  readonly cents: number;
  readonly issue?: Exclude<Issue, LimitIssue>;
}

const written = (cents: number): TypedPay => ({
  text: cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2),
  cents,
});

const startOf = ({ pay, day }: Dials) => ({
  pay: written(Math.round((pay?.now.amount ?? 0) * 100)),
  day: day?.now,
});

/** What a person tries out beside their answers, until they take it over or set it back. */
export function useTrial(dials: Dials) {
  const [trial, setTrial] = useState(() => startOf(dials));
  const start = startOf(dials);
  const { pay, day } = dials;
  const given: Answers = {
    ...(pay && trial.pay.cents !== start.pay.cents
      ? { [pay.question]: { ...pay.now, amount: trial.pay.cents / 100 } }
      : {}),
    ...(day && trial.day && trial.day !== day.now ? { [day.question]: trial.day } : {}),
  };
  return {
    ...trial,
    /** The answers that differ. */
    given,
    type: (text: string) =>
      setTrial((now) => {
        const read = readMoney(text);
        const typed = 'cents' in read ? { cents: read.cents } : { issue: read.error };
        return { ...now, pay: { cents: now.pay.cents, ...typed, text } };
      }),
    stepPay: (next: (cents: number) => number) =>
      setTrial((now) => ({ ...now, pay: written(next(now.pay.cents)) })),
    setDay: (to: PlainDate) => setTrial((now) => ({ ...now, day: to })),
    reset: () => setTrial(start),
  };
}
