import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '../../dates/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import { assess, type Duty } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

/** README: what says that it has happened. */
const doneBy: Readonly<Record<string, 'firstYearEvaluation' | 'programmeStart' | 'registeredOn'>> =
  {
    'track2.first-year-evaluation': 'firstYearEvaluation',
    'track2.start': 'programmeStart',
    'servant.register': 'registeredOn',
  };

/** What was done in a sickness that is over does not count in the next. */
const beganOn = ({ firstSickDay = '1900-01-01', recoveries = [] }: ExactAnswers): PlainDate =>
  recoveries
    .filter(({ from, to }) => to >= firstSickDay && addDays(from, 27) <= to)
    .map(({ to }) => addDays(to, 1))
    .toSorted()
    .at(-1) ?? firstSickDay;

function isDone({ obligation }: Duty, answers: ExactAnswers, today: PlainDate): boolean {
  const told = answers[doneBy[obligation] ?? 'age'];
  const inTime = !obligation.startsWith('track2.') || String(told) >= beganOn(answers);
  return typeof told === 'string' && told <= today && inTime;
}

/** What the contract calls the state of a duty on a day. */
function statusOn(today: PlainDate, duty: Duty, answers: ExactAnswers) {
  const { due, legalDue } = duty;
  if (isDone(duty, answers, today)) return 'done';
  if (today === due) return 'today';
  if (today < due) return 'upcoming';
  return today > legalDue ? 'overdue' : 'extension';
}

test('[32] the status follows from the days left, the last legal day and what was done', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      for (const duty of assess(answers, today).duties) {
        expect(duty.status).toBe(statusOn(today, duty, answers));
        expect(Math.sign(duty.daysLeft)).toBe(today < duty.due ? 1 : today > duty.due ? -1 : 0);
        expect(addDays(today, duty.daysLeft)).toBe(duty.due);
      }
    }),
    runs,
  );
});

/** There only after three months of silence, or while pay counts up to a daily wage that is published for a half-year. */
const comeAndGo: readonly string[] = ['lu.tribunal', 'nl.leave.report', 'nl.pay-below.report'];

/**
 * A change of employer that is not told goes by the law of today, which changed once; an authorisation is used on the day
 * of entry, or matters until the arrival can no longer be declared.
 */
const turns = (today: PlainDate, { obligation }: Duty, { entryDate }: ExactAnswers) =>
  (obligation === 'lu.change.free' && today === '2024-06-30') ||
  (obligation === 'lu.use-authorisation' &&
    entryDate !== undefined &&
    entryDate <= addDays(today, 1));

test('[31] from one day to the next exactly one day less is left, and no date moves', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      // Without a filing date it is filed today, and that day can decide who is tied to a job.
      const fixed = { filingDate: today, ...answers };
      const dated = (day: PlainDate, more: number) =>
        assess(fixed, day).duties.map((duty) => ({
          duty,
          id: duty.obligation,
          // The day to send it is none any more once it has passed.
          sendBy: duty.sendBy === today ? undefined : duty.sendBy,
          dates: [duty.due, duty.legalDue, duty.opens, duty.daysLeft + more],
        }));
      const [before, after] = [dated(today, 0), dated(addDays(today, 1), 1)];
      const there = (list: typeof before, other: typeof before) =>
        list.filter(
          ({ id, duty }) =>
            !turns(today, duty, answers) &&
            (!comeAndGo.includes(id) || other.some((each) => each.id === id)),
        );
      const shown = (list: typeof before) =>
        list.map(({ id, sendBy, dates }) => [id, sendBy, dates]);
      expect(shown(there(after, before))).toEqual(shown(there(before, after)));
    }),
    runs,
  );
});

const person: ExactAnswers = {
  situation: 'job-ended',
  nationalities: ['BR'],
  permitType: 'nl-hsm',
  permitSince: '2022-06-01',
  permitUntil: '2028-06-01',
  jobLossDate: '2026-11-28',
};

test('[31] day by day from spring 2026 to spring 2028, over five clock changes, two new years and a leap day', () => {
  const start: PlainDate = '2026-03-01';
  const days = Array.from({ length: 2 * 366 }, (_, index) => addDays(start, index));
  expect(days).toEqual(
    expect.arrayContaining(['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-02-29']),
  );
  for (const [id, due, legalDue] of [
    ['nl.search-period', '2027-05-28', '2027-05-28'],
    ['nl.notify.you', '2026-12-26', '2026-12-28'],
    ['nl.ww.apply', '2026-12-06', '2026-12-07'],
  ] as const) {
    const onDay = (today: PlainDate) =>
      assess(person, today).duties.find(({ obligation }) => obligation === id);
    const left = days.map((today) => onDay(today)?.daysLeft);
    const first = daysBetween(start, due);
    expect(left).toEqual(days.map((_, index) => first - index));
    const states = [-1, 0, 1, 2, 3].map((more) => onDay(addDays(due, more))?.status);
    const inExtension = daysBetween(due, legalDue);
    expect(states).toEqual([
      'upcoming',
      'today',
      ...[1, 2, 3].map((more) => (more <= inExtension ? 'extension' : 'overdue')),
    ]);
  }
});
