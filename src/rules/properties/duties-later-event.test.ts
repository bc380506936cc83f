import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../dates/index.ts';
import type { Answers, DateId } from '../../questions/index.ts';
import { dutyOf, type Duty } from '../grammar/duty.ts';
import { obligations } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

/** The answer that moves an event which is found from several. */
const movedBy: Readonly<Record<string, DateId>> = {
  silence: 'appliedOn',
  'card-end': 'cardFrom',
  'counted-first-sick-day': 'firstSickDay',
};

/** Rules that got shorter on a day: an event on or after it may be due sooner than one before. */
const shorterFrom: Readonly<Record<string, PlainDate>> = {
  // Sheet 02, section A4: a change of employer is decided in 45 or 30 days instead of 90.
  'nl.decision': '2026-05-22',
  // LU sheet, section 4.3: months of earlier unemployment are taken off, which they were not before where no spell is told.
  'lu.unemployment.limit': '2024-07-01',
  // LU sheet, section 4.2: told 30 days before the start; earlier, agreed to before it.
  'lu.change.inform': '2024-07-01',
};

/**
 * Duties that a later event may end: the change is free by then, no silence yet, pay judged by another year, an
 * authorisation that leaves time to declare the arrival.
 */
const mayEnd: readonly string[] = [
  'lu.change.inform',
  'lu.tribunal',
  'lu.use-authorisation',
  'nl.leave.report',
  'nl.pay-below.report',
];

/** Of days back at work only those after both first sick days, and after the evaluation. */
function withoutPast(answers: Answers, day: PlainDate): Answers {
  const { recoveries = [], firstYearEvaluation: held } = answers;
  const last = held !== undefined && held > day ? held : day;
  return { ...answers, recoveries: recoveries.filter(({ from }) => from > last) };
}

/** Whether another law, with a shorter term, may count once the event is moved from one day to the other. */
function changesLaw(id: string, from: PlainDate, to: PlainDate, given: Answers): boolean {
  const turn = shorterFrom[id];
  if (turn !== undefined && from < turn && to >= turn) return true;
  // A contract that starts before the employment is no change of employer: then the law of today counts.
  const { contractStart: change } = given;
  return id === 'lu.change.free' && change !== undefined && from < change && to >= change;
}

/** Why a later event brings an earlier day, if it does. */
function earlierBy(days: number, given: Answers, today: PlainDate): readonly string[] {
  return obligations.flatMap((obligation) => {
    const find = (answers: Answers): Duty | undefined => dutyOf(obligation, { answers, today });
    const first = find(given);
    if (!first) return [];
    const { event, eventOn } = first.counting;
    // A card of which only the printed last day is told.
    const isPrinted = event === 'card-end' && given.cardFrom === undefined;
    const id = isPrinted ? 'permitUntil' : (movedBy[event] ?? (event as DateId));
    const later = addDays(given[id] as PlainDate, days);
    const moved = { ...given, [id]: later };
    const inSickness = obligation.id.startsWith('track2.');
    const [before, after] = inSickness
      ? [find(withoutPast(given, later)), find(withoutPast(moved, later))]
      : [first, find(moved)];
    if (changesLaw(obligation.id, eventOn, later, given)) return [];
    if (!before) return [];
    if (!after) return mayEnd.includes(obligation.id) ? [] : [`${obligation.id} is gone`];
    // Brought forward, a Saturday may come before a holiday on the Friday, which stays where it is.
    const isSooner = after.due < before.due || (!inSickness && after.legalDue < before.legalDue);
    return isSooner ? [`${obligation.id}: ${after.due} instead of ${before.due}`] : [];
  });
}

test('[29] a later event never brings an earlier day, but where a rule got shorter', () => {
  const someLater = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 800 }));
  fc.assert(
    fc.property(someAnswers(), someDay, someLater, (given, today, days) => {
      expect(earlierBy(days, given, today)).toEqual([]);
    }),
    runs,
  );
});

/** The exceptions are needed: each rule did get shorter on its day. */
test.each<[string, Answers, DateId]>([
  ['nl.decision', { situation: 'new-employer', permitType: 'nl-hsm' }, 'appliedOn'],
  [
    'lu.unemployment.limit',
    {
      country: 'LU',
      permitType: 'lu-blue-card',
      permitSince: '2023-01-01',
      unemployedMonthsBefore: 2,
      unemploymentSpellsBefore: 0,
    },
    'jobLossDate',
  ],
  [
    'lu.change.inform',
    {
      country: 'LU',
      situation: 'new-employer',
      permitType: 'lu-blue-card',
      employmentSince: '2024-05-01',
    },
    'contractStart',
  ],
])('[29] %s is due sooner for an event from its turning day on', (id, answers, event) => {
  const turn = shorterFrom[id] ?? '2000-01-01';
  const obligation = obligations.find((each) => each.id === id);
  const due = (day: PlainDate) =>
    obligation &&
    dutyOf<string>(obligation, {
      answers: { nationalities: ['IN'], ...answers, [event]: day },
      today: '2026-11-24',
    })?.due;
  const [before = '', after = ''] = [due(addDays(turn, -1)), due(turn)];
  expect(after).not.toBe('');
  expect(after < before).toBe(true);
});
