import type { ClipboardEvent } from 'react';
import { useFormContext, type UseFormRegisterReturn } from 'react-hook-form';
import { splitPasted, type DatePart, type Issue } from '../../questions/index.ts';
import type { Problem } from '../problems.ts';

const parts = ['day', 'month', 'year'] as const satisfies readonly DatePart[];

const ofOnePart: ReadonlySet<string> = new Set<Issue>([
  'date-incomplete',
  'date-not-a-number',
  'date-year-four-digits',
  'date-no-such-month',
  'date-year-outside',
]);

/** The fields that a problem is about, by the last word of its part; undefined means all of them. */
export const wrongParts = (problem: Problem | undefined) =>
  problem && ofOnePart.has(problem.issue)
    ? { [problem.part.split('-').at(-1) ?? '']: true }
    : undefined;

/** What the three fields of a date are registered with; a whole date pasted into one fills all three. */
export function useDateInputs(name: string, onChange?: () => void) {
  const { register, setValue } = useFormContext();

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = splitPasted(event.clipboardData.getData('text'));
    if (!pasted) return;
    event.preventDefault();
    for (const part of parts) setValue(`${name}.${part}`, pasted[part]);
    onChange?.();
  }

  const input = (part: DatePart) => register(`${name}.${part}`, onChange && { onChange });
  return { onPaste, inputs: { day: input('day'), month: input('month'), year: input('year') } };
}

type Inputs = Readonly<Record<DatePart, UseFormRegisterReturn>>;

/** The inputs as they are while they do not count: to be read, not typed in. */
export const inertWhen = (inert: boolean, { day, month, year }: Inputs): Inputs => {
  const rest = inert ? { 'aria-disabled': true, readOnly: true } : {};
  return { day: { ...day, ...rest }, month: { ...month, ...rest }, year: { ...year, ...rest } };
};
