import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayOf, endOf, lengthOf, type PlainDate } from '../../dates/index.ts';
import type { ExactAnswers } from '../../questions/index.ts';
import type { Duty } from '../index.ts';
import { assess } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';
import { everyDuty, isForward } from './every-duty.test-property.ts';

const milestones = [
  'nl.free-labour-market',
  'nl.turns-30',
  'nl.reduced-window',
  'track2.last-pay',
  'track2.dismissal-ban',
  'lu.change.free',
  'lu.implied-refusal',
];

/** The days that an event found from several answers can be on. */
function foundOn({ counting: { event } }: Duty, answers: ExactAnswers): readonly unknown[] {
  const { appliedOn, cardFrom, contractStart, contractMonths, recoveries = [] } = answers;
  if (event === 'silence') return appliedOn ? [addMonths(appliedOn, 3)] : [];
  if (event === 'counted-first-sick-day')
    return recoveries
      .filter(({ from, to }) => addDays(from, 27) <= to)
      .map(({ to }) => addDays(to, 1));
  if (event !== 'card-end') return [answers[event as keyof ExactAnswers]];
  const years = (cardFrom ?? '') < '2017-03-24' ? 2 : 4;
  const byContract = [contractStart, answers.employmentSince, cardFrom].map((start) =>
    start && contractMonths !== undefined && contractMonths !== 'open-ended'
      ? addMonths(addDays(addMonths(start, Math.trunc(contractMonths)), -1), 3)
      : undefined,
  );
  const full = cardFrom && addDays(addMonths(cardFrom, 12 * years), -1);
  return [full, ...byContract, answers.permitUntil];
}

describe('for any answers and any day', () => {
  test('duties come in the order of the days to show', () => {
    fc.assert(
      fc.property(someAnswers(), someDay, (answers, today) => {
        const days = assess(answers, today).duties.map(({ due }) => due);
        expect(days).toEqual(days.toSorted());
      }),
      runs,
    );
  });

  test('[37] every duty carries its sources, its term and the day and event it is counted from', () => {
    const wrong = everyDuty((duty, answers) => {
      const { sources, counting } = duty;
      const isGrounded = foundOn(duty, answers).includes(counting.eventOn);
      return sources.length > 0 && isGrounded && Object.keys(counting.term).length > 0;
    });
    fc.assert(wrong, runs);
  });

  test('[35] months and years end on the day number of the event, or on the last day of a shorter month', () => {
    const wrong = everyDuty(({ counting: { term, eventOn, end, pausedDays } }) => {
      if (!('months' in term || 'years' in term)) return true;
      const counted = addDays(end, -pausedDays);
      const isLast = dayOf(addDays(counted, 1)) === 1;
      return dayOf(counted) === dayOf(eventOn) || (isLast && dayOf(counted) < dayOf(eventOn));
    });
    fc.assert(wrong, runs);
  });

  test('a term is counted once, from its event; days back at work move it, and nothing but a cap shortens it', () => {
    const wrong = everyDuty(({ obligation, due, cappedBy, counting }) => {
      const { term, eventOn, end, fromNextDay, pausedDays } = counting;
      const counted = endOf(term, fromNextDay ? addDays(eventOn, 1) : eventOn);
      const mayPause = obligation.startsWith('track2.');
      return (
        end === addDays(counted, pausedDays) &&
        (mayPause ? pausedDays >= 0 : pausedDays === 0) &&
        (cappedBy === undefined ? due === end : due < end)
      );
    });
    fc.assert(wrong, runs);
  });

  test('[28] a duty is due after its event, on it or before it, as its term says; a cap alone may change that', () => {
    const wrong = everyDuty((duty) => {
      const { due, opens, cappedBy, counting } = duty;
      const { eventOn, term } = counting;
      const inPlace = isForward(duty)
        ? due > eventOn
        : lengthOf(term) === 0
          ? due === eventOn
          : due < eventOn;
      return (inPlace || cappedBy !== undefined) && (opens === undefined || opens <= due);
    });
    fc.assert(wrong, runs);
  });

  test('milestones are days to know, everything else is to be done', () => {
    const wrong = everyDuty(
      ({ obligation, milestone }) => milestone === milestones.includes(obligation),
    );
    fc.assert(wrong, runs);
  });
});

/** README, Track 2: fewer than 28 days back at work move what follows; 28 begin a new sickness. */
test.each<[string, PlainDate, PlainDate, PlainDate]>([
  ['27 days back at work', '2026-03-01', '2026-03-27', '2027-11-09'],
  ['28 days back at work', '2026-03-01', '2026-03-28', '2028-01-08'],
  ['a day back on the last day', '2027-10-13', '2027-10-13', '2027-10-14'],
  ['a day back on the day after', '2027-10-14', '2027-10-14', '2027-10-13'],
])('%s, from %s to %s: the benefit is to be applied for by %s', (_what, from, to, due) => {
  const answers: ExactAnswers = {
    situation: 'track-2',
    firstSickDay: '2026-01-01',
    recoveries: [{ from, to }],
  };
  const { duties } = assess(answers, '2026-11-24');
  expect(duties.find(({ obligation }) => obligation === 'track2.wia')?.due).toBe(due);
});
