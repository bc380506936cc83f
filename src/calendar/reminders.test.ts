import { describe, expect, test } from 'vitest';
import { daysBetween, type PlainDate } from '../dates/index.ts';
import type { ObligationId } from '../rules/index.ts';
import { golden as cases } from '../rules/cases/golden.test-cases.ts';
import { entriesFor } from './file.test-parse.ts';
import { uidOf } from './uid.ts';

const lostJob = {
  situation: 'job-ended',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2022-12-15',
  permitUntil: '2028-12-15',
  jobLossDate: '2026-10-31',
};

function remindersFor(id: ObligationId, answers: object, today: PlainDate) {
  const { entries } = entriesFor({ answers, today });
  const entry = entries.find(({ uid }) => uid === uidOf(id));
  return entry?.remindOn.map((on) => daysBetween(on, entry.day));
}

const inCases = cases.flatMap((each) => entriesFor(each).entries);

/** The reminders of a duty in every golden case. */
const metBy = (id: ObligationId) =>
  inCases
    .filter(({ uid }) => uid === uidOf(id))
    .map(({ day, remindOn }) => remindOn.map((on) => daysBetween(on, day)));

describe('reminders', () => {
  test('come early where work must be found', () => {
    expect(remindersFor('nl.search-period', lostJob, '2026-11-01')).toEqual([60, 30, 14, 7, 1, 0]);
  });

  test('end on the working day on which it must be sent', () => {
    // The term ends on Saturday 28 November; counted from Friday 27.
    expect(remindersFor('nl.notify.you', lostJob, '2026-11-01')).toEqual([15, 8, 2, 1]);
  });

  test('once that day has passed, end on the last day', () => {
    expect(remindersFor('nl.notify.you', lostJob, '2026-11-27')).toEqual([]);
    const later = { ...lostJob, jobLossDate: '2026-10-30' };
    expect(remindersFor('nl.notify.you', later, '2026-11-26')).toEqual([0]);
  });

  test('come soon where there is only a week', () => {
    expect(
      remindersFor('nl.ww.apply', { ...lostJob, jobLossDate: '2026-11-30' }, '2026-11-22'),
    ).toEqual([3, 1, 0]);
  });

  test('leave a lawyer time', () => {
    expect(metBy('lu.tribunal')).toContainEqual([21, 14, 7, 2, 0]);
  });

  test('of a step of an authority there is one, on its day', () => {
    expect(metBy('nl.decision')).toContainEqual([0]);
    expect(metBy('nl.decision').filter(({ length }) => length > 1)).toEqual([]);
  });
});
