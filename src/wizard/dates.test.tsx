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
type Page = readonly [StepId, QuestionId, Answers];
const jobEnd = (more: Answers = {}): Page => ['job-loss', 'jobLossDate', { ...ended, ...more }];
const birth = (more: Answers = {}): Page => ['birth', 'birthDate', more];
const permitUntil = (more: Answers): Page => ['permit-until', 'permitUntil', more];
const work: Page = ['card-work', 'employmentSince', { ...ended, jobLossDate: '2026-10-31' }];
const graduated: Page = ['graduated-on', 'qualifyingDate', {}];

/**
 * Row 31 leaves it to us from which age on people may ask: 16. Row 40: of Dutch jobs the first day is not asked for, as no
 * rule reads it.
 */
test.each<[number, string, Page, RegExp, readonly string[]]>([
  [27, '30 02 2026', jobEnd(), /does not exist/, all],
  [27, '31 04 2026', jobEnd(), /does not exist/, all],
  [27, '00 00 0000', jobEnd(), /does not exist/, all],
  [27, '1 13 2026', jobEnd(), /no such month/, ['Month']],
  [28, '29 02 2027', jobEnd(), /does not exist/, all],
  [30, '24 11 2026', birth(), /must be in the past/, all],
  [30, '25 11 2026', birth(), /must be in the past/, all],
  [30, '1 1 2030', birth(), /must be in the past/, all],
  [31, '5 5 1899', birth(), /a year from 1900 to 2100/, ['Year']],
  [31, '23 11 1906', birth(), /more than 120 years ago/, all],
  [31, '25 11 2010', birth(), /of working age/, all],
  [33, '31 10 96', jobEnd(), /four figures/, ['Year']],
  [35, '11 22 2026', jobEnd(), /no such month\. Enter the day first/, ['Month']],
  [40, '31 12 1989', jobEnd({ birthDate: '1990-01-01' }), /before you were born/, all],
  [40, '31 12 2024', jobEnd({ birthDate: '2010-01-01' }), /younger than 15/, all],
  [40, '2 1 2012', birth({ jobLossDate: '2026-10-31' }), /of working age/, all],
  [40, '2 1 1995', birth({ jobLossDate: '2009-12-31' }), /younger than 15/, all],
  [40, '31 8 2026', jobEnd({ employmentSince: '2026-09-01' }), /before you started/, all],
  [40, '1 11 2026', work, /after the last day of your contract/, all],
  [41, '30 11 2026', permitUntil({ jobLossDate: '2026-12-31' }), /ends before your contract/, all],
  [44, '31 12 2024', permitUntil({ permitSince: '2025-01-01' }), /before the first day/, all],
  [44, '2 6 2027', permitUntil({ permitSince: '2022-06-01' }), /more than 5 years/, all],
  [54, '25 11 2026', graduated, /has not come yet/, all],
])(
  '[bad input %i] %s gets its own error, and stays as it was typed',
  async (_, text, [step, id, answers], message, wrong) => {
    const typed = text.split(' ') as unknown as Typed;
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

test('half a date gets its own error', async () => {
  const user = await type(...jobEnd(), ['31', '', '2026']);
  await user.click(proceed());
  expect(wrongParts()).toEqual(['Month']);
  expect(described(field('Day'))).toMatch(/Part of the date/);
});

test.each<[number, string, Page, string]>([
  [28, '29 02 2028', jobEnd(), 'Tuesday 29 February 2028'],
  [31, '24 11 2010', birth(), 'Wednesday 24 November 2010'],
  [34, '5 jan 2026', jobEnd(), 'Monday 5 January 2026'],
  [34, '5 januari 2026', jobEnd(), 'Monday 5 January 2026'],
  [34, '5 Mär 2026', jobEnd(), 'Thursday 5 March 2026'],
  [34, '5 févr. 2026', jobEnd(), 'Thursday 5 February 2026'],
  [35, '03 04 2026', jobEnd(), 'Friday 3 April 2026'],
  [37, '31 12 2026', jobEnd(), 'Thursday 31 December 2026'],
  [44, '1 6 2027', permitUntil({ permitSince: '2022-06-01' }), 'Tuesday 1 June 2027'],
  [54, '24 11 2026', graduated, 'Tuesday 24 November 2026'],
])(
  '[bad input %i] %s is understood, and said in words while it is typed',
  async (_, text, [step, id, answers], day) => {
    const user = await type(step, id, answers, text.split(' ') as unknown as Typed);
    expect(
      screen.getByText(`We read this as ${day}.`).closest('[aria-live="polite"]'),
    ).not.toBeNull();
    await user.click(proceed());
    expect(onAnswers).toHaveBeenCalledOnce();
  },
);

test('[bad input 44] a permit that looks too long may be right', async () => {
  const user = await type('permit-since', 'permitSince', { permitUntil: '2027-06-01' }, [
    '31',
    '5',
    '2022',
  ]);
  await user.click(proceed());
  expect(described(field('Day'))).toMatch(/more than 5 years/);
  await user.click(screen.getByRole('checkbox', { name: 'Yes, this is right' }));
  await user.click(proceed());
  expect(onAnswers.mock.calls).toEqual([[{ permitSince: '2022-05-31' }]]);
});

test('[bad input 41] a probable slip in a date can be overruled', async () => {
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

describe('[bad input 36] a date pasted into one field', () => {
  test.each(['2026-11-22', '22-11-2026', '22/11/2026', '22 November 2026'])(
    '%s fills the three',
    async (text) => {
      const { user } = open('job-loss', ['jobLossDate'], ended);
      await user.click(field('Day'));
      await user.paste(text);
      await user.click(proceed());
      expect(onAnswers.mock.calls).toEqual([[{ jobLossDate: '2026-11-22' }]]);
    },
  );

  test('never month first', async () => {
    const { user } = open('job-loss', ['jobLossDate'], ended);
    await user.click(field('Day'));
    await user.paste('11/22/2026');
    await user.click(proceed());
    expect(valuesTyped()).toEqual(['11', '22', '2026']);
    expect(described(field('Day'))).toMatch(/Enter the day first/);
  });
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
