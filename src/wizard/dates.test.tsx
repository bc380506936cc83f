// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answers, QuestionId, StepId } from '../questions/index.ts';
import { alert, described, field, onAnswers, open, proceed } from './step.test-page.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const parts = ['Day', 'Month', 'Year'] as const;
type Typed = readonly [day: string, month: string, year: string];

async function type(step: StepId, id: QuestionId, answers: Answers, typed: Typed) {
  const { user } = open(step, [id], answers);
  const [day, month, year] = typed.map((text) => text || ' {Backspace}');
  await user.type(field('Day'), day ?? '');
  await user.type(field('Month'), month ?? '');
  await user.type(field('Year'), year ?? '');
  return user;
}
const valuesTyped = () => parts.map((part) => field(part).value);
const wrongParts = () =>
  parts.filter((part) => field(part).getAttribute('aria-invalid') === 'true');

const ended: Answers = { situation: 'job-ended' };
const all = [...parts];

test.each<[string, StepId, QuestionId, Answers, Typed, RegExp, readonly string[]]>([
  [
    '[27] 30 February',
    'job-loss',
    'jobLossDate',
    ended,
    ['30', '2', '2026'],
    /does not exist/,
    all,
  ],
  [
    '[30] a birth tomorrow',
    'birth',
    'birthDate',
    {},
    ['25', '11', '2026'],
    /must be in the past/,
    all,
  ],
  [
    '[33] a year of two figures',
    'job-loss',
    'jobLossDate',
    ended,
    ['31', '10', '26'],
    /four figures/,
    ['Year'],
  ],
  [
    'half a date',
    'job-loss',
    'jobLossDate',
    ended,
    ['31', '', '2026'],
    /Part of the date/,
    ['Month'],
  ],
  [
    '[40] a job end before birth',
    'job-loss',
    'jobLossDate',
    { ...ended, birthDate: '1990-01-01' },
    ['31', '12', '1989'],
    /cannot end before you were born/,
    all,
  ],
  [
    '[41] a permit end before the job end',
    'permit-until',
    'permitUntil',
    { ...ended, jobLossDate: '2026-12-31' },
    ['30', '11', '2026'],
    /Your permit ends before your contract does/,
    all,
  ],
  [
    '[44] a permit that ends before it began',
    'permit-until',
    'permitUntil',
    { permitSince: '2025-01-01' },
    ['31', '12', '2024'],
    /before the first day of your permit/,
    all,
  ],
])(
  '%s gets its own error, and stays as it was typed',
  async (_, step, id, answers, typed, message, wrong) => {
    const user = await type(step, id, answers, typed);
    await user.click(proceed());
    expect(onAnswers).not.toHaveBeenCalled();
    expect(valuesTyped()).toEqual(typed);
    expect(wrongParts()).toEqual(wrong);
    expect(described(field('Day'))).toMatch(message);
    expect(alert()?.textContent).toMatch(message);
    expect(document.activeElement).toBe(alert());
  },
);

test('[41] a probable slip in a date can be overruled', async () => {
  const user = await type('permit-until', 'permitUntil', { ...ended, jobLossDate: '2026-12-31' }, [
    '30',
    '11',
    '2026',
  ]);
  await user.click(proceed());
  await user.click(screen.getByRole('checkbox', { name: 'Yes, this is right' }));
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([[{ permitUntil: '2026-11-30' }]]);
});

test('[34] a month may be a name', async () => {
  const user = await type('birth', 'birthDate', {}, ['14', 'märz', '1997']);
  await user.keyboard('{Enter}');
  expect(onAnswers.mock.calls).toEqual([[{ birthDate: '1997-03-14' }]]);
});

describe('[36] a date pasted into one field', () => {
  test.each(['2026-10-31', '31-10-2026', '31/10/2026', '31 October 2026'])(
    '%s fills the three',
    async (text) => {
      const { user } = open('job-loss', ['jobLossDate'], ended);
      await user.click(field('Day'));
      await user.paste(text);
      await user.click(proceed());
      expect(onAnswers.mock.calls).toEqual([[{ jobLossDate: '2026-10-31' }]]);
    },
  );
});

test('"I don’t know" is an answer where it is offered', async () => {
  const { user } = open('permit-since', ['permitSince'], ended);
  await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([[{ permitSince: 'unknown' }]]);
});

test('a birth date can be filled in by the browser', () => {
  open('birth', ['birthDate']);
  expect(parts.map((part) => field(part).autocomplete)).toEqual([
    'bday-day',
    'bday-month',
    'bday-year',
  ]);
});
