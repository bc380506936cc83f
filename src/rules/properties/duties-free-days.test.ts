import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOfWeek,
  decreedDaysKnownUntil,
  extend,
  freeDay,
  workingDayBefore,
  type PlainDate,
} from '../../dates/index.ts';
import { assess } from '../index.ts';
import { runs } from './runs.test-runs.ts';
import { broughtForward, everyDuty, extended, isForward } from './every-duty.test-property.ts';

describe('for any answers and any day', () => {
  test('by law a term ends later than the day to show only where an act of its country extends it', () => {
    const wrong = everyDuty(({ obligation, country, due, legalDue, counting: { eventOn } }) => {
      if (obligation === 'lu.change.inform') return legalDue === addDays(eventOn, -1);
      if (broughtForward.includes(obligation)) {
        return legalDue === (dayOfWeek(due) > 5 ? workingDayBefore(due, country) : due);
      }
      return legalDue === (extended.includes(obligation) ? extend(due, country).until : due);
    });
    fc.assert(wrong, runs);
  });

  test('what is passed over are the free days from the day to show to the last legal day', () => {
    const wrong = everyDuty(({ obligation, country, due, legalDue, counting: { passed } }) => {
      const isMoved = extended.includes(obligation) && legalDue > due;
      const all = passed.every(
        ({ date, why }, index) =>
          date === addDays(due, index) && why !== undefined && freeDay(date, country) === why,
      );
      return (
        all &&
        passed.length > 0 === isMoved &&
        (!isMoved || addDays(due, passed.length) === legalDue)
      );
    });
    fc.assert(wrong, runs);
  });

  test('[34] "send by" is the last working day before a day to show that is free, after the event, and not past', () => {
    const wrong = everyDuty((duty) => {
      const { country, due, legalDue, sendBy, counting, daysLeft } = duty;
      const today = addDays(due, -daysLeft);
      const before = workingDayBefore(due, country);
      if (sendBy === undefined) {
        return before < today || (legalDue >= due && counting.passed.length === 0);
      }
      const isInside = sendBy > counting.eventOn || !isForward(duty);
      return (
        isInside &&
        today <= sendBy &&
        sendBy === before &&
        sendBy < due &&
        freeDay(sendBy, country) === undefined
      );
    });
    fc.assert(wrong, runs);
  });

  test('[48] an extension beyond the days decreed so far says that it is not sure', () => {
    const wrong = everyDuty(({ obligation, country, due, counting: { decreesUnknown } }) => {
      const isBeyond = due > decreedDaysKnownUntil && country === 'NL';
      return decreesUnknown === (isBeyond && extended.includes(obligation));
    });
    fc.assert(wrong, runs);
  });
});

/** Each country has holidays of its own: 5 May and Good Friday in one, 1 May and 23 June in the other. */
test.each<['NL' | 'LU', PlainDate, PlainDate, PlainDate]>([
  ['NL', '2026-04-07', '2026-05-05', '2026-05-06'],
  ['NL', '2027-02-26', '2027-03-26', '2027-03-30'],
  ['NL', '2026-04-03', '2026-05-01', '2026-05-01'],
  ['LU', '2026-02-05', '2026-05-05', '2026-05-05'],
  ['LU', '2026-12-26', '2027-03-26', '2027-03-26'],
  ['LU', '2026-02-01', '2026-05-01', '2026-05-04'],
  ['LU', '2026-03-23', '2026-06-23', '2026-06-24'],
])('in %s a refusal of %s is open until %s, by law until %s', (country, decisionOn, due, until) => {
  const { duties } = assess(
    { situation: 'decision', country, nationalities: ['IN'], decision: 'refused', decisionOn },
    '2026-11-24',
  );
  const id = country === 'NL' ? 'nl.objection' : 'lu.tribunal';
  const duty = duties.find(({ obligation }) => obligation === id);
  expect([duty?.due, duty?.legalDue]).toEqual([due, until]);
});
