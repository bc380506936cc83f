import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import { openQuestions } from '../index.ts';

type Step = [told: Answers, open: string];

/** README of the rules: what could still change the result, after each answer. Each step adds to those before. */
export function path(who: string, steps: readonly Step[]) {
  const told = (index: number) =>
    steps.slice(0, index + 1).flatMap(([answers]) => Object.entries(answers));
  const rows = steps.map(([, open], index) => ({
    step: index + 1,
    answers: Object.fromEntries(told(index)) as Answers,
    open,
  }));
  test.each(rows)(`${who}, after step $step: $open`, ({ answers, open }) => {
    const asked = [...openQuestions(answers, '2026-11-24')].toSorted();
    expect(asked).toEqual(open === '' ? [] : open.split(' ').toSorted());
  });
}

export const indian = { nationalities: ['IN'] };

/** Pay by the month. */
export const euro = (amount: number) =>
  ({ amount, per: 'month', holidayAllowance: 'excluded' }) as const;
