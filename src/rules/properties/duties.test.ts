import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, endOf, extend, freeDay, type PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { dutyOf, type Duty } from '../grammar/duty.ts';
import { assess, obligations } from '../index.ts';
import { must, nothingWrong, runs, someAnswers, someDay } from './arbitrary.test-answers.ts';

/** README: only these move past Saturdays, Sundays and holidays. */
const extended = [
  'nl.notify.you',
  'nl.notify.employer',
  'nl.new-job.notify',
  'nl.new-job.register',
  'nl.ww.apply',
  'nl.settlement.revoke',
  'nl.objection',
];
const milestones = ['nl.free-labour-market', 'nl.turns-30', 'nl.reduced-window'];

/** The property that `holds` is true of every duty of anybody. */
const everyDuty = (holds: (duty: Duty, answers: Answers) => boolean) =>
  nothingWrong(({ duties }, answers) =>
    duties.flatMap((duty) => must(holds(duty, answers), `${duty.obligation}, due ${duty.due}`)),
  );

const isForward = ({ counting: { term } }: Duty) =>
  Object.values(term).every((units: number) => units > 0);

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

  test('the last legal day is later than the day to show only where an act extends the term', () => {
    const wrong = everyDuty(({ obligation, due, legalDue, extendable }) => {
      const until = extended.includes(obligation) ? extend(due).until : due;
      const moved = freeDay(due) !== undefined && freeDay(legalDue) === undefined;
      return legalDue === until && extendable === legalDue > due && (!extendable || moved);
    });
    fc.assert(wrong, runs);
  });

  test('months and years end on the day number of the event, or on the last day of a shorter month', () => {
    const wrong = everyDuty(({ counting: { term, eventOn, end } }) => {
      if ('days' in term || 'weeks' in term) return true;
      const isLast = dayOf(addDays(end, 1)) === 1;
      return dayOf(end) === dayOf(eventOn) || (isLast && dayOf(end) < dayOf(eventOn));
    });
    fc.assert(wrong, runs);
  });

  test('a term is counted once, from its event, and nothing but the cap shortens it', () => {
    const wrong = everyDuty(({ due, cappedBy, counting: { term, eventOn, end, fromNextDay } }) => {
      const counted = endOf(term, fromNextDay ? addDays(eventOn, 1) : eventOn);
      return end === counted && (cappedBy === undefined ? due === end : due < end);
    });
    fc.assert(wrong, runs);
  });

  test('a duty is due after its event and not before it opens, unless counted back or capped', () => {
    const wrong = everyDuty((duty) => {
      const { due, opens, counting, cappedBy } = duty;
      const after = due > counting.eventOn || cappedBy !== undefined || !isForward(duty);
      return after && (opens === undefined || opens <= due);
    });
    fc.assert(wrong, runs);
  });

  test('the search period ends with the permit at the latest, and says so when that day is open', () => {
    const wrong = everyDuty((duty, { permitUntil }) => {
      const { obligation, due, cappedBy, capOpen, counting } = duty;
      if (obligation !== 'nl.search-period') return cappedBy === undefined && !capOpen;
      if (permitUntil === undefined)
        return due === counting.end && cappedBy === undefined && capOpen;
      const isCapped = permitUntil < counting.end;
      const expected = isCapped ? [permitUntil, 'permit-end'] : [counting.end, undefined];
      return !capOpen && due === expected[0] && cappedBy === expected[1];
    });
    fc.assert(wrong, runs);
  });

  test('milestones are days to know, everything else is to be done', () => {
    const wrong = everyDuty(
      ({ obligation, milestone }) => milestone === milestones.includes(obligation),
    );
    fc.assert(wrong, runs);
  });

  test('a later event never brings an earlier day', () => {
    // A change of employer applied for from 22 May 2026 is decided sooner: 45 or 30 days instead of 90.
    const shorterFrom = '2026-05-22';
    const isEarlier = (one: Duty | undefined, other: Duty) =>
      one === undefined || one.due < other.due || one.legalDue < other.legalDue;
    fc.assert(
      fc.property(
        someAnswers(),
        someDay,
        fc.integer({ min: 1, max: 800 }),
        (given, today, days) => {
          const earlier = obligations.filter((obligation) => {
            const duty = dutyOf<string>(obligation, { answers: given, today });
            if (!duty) return false;
            const { event, eventOn } = duty.counting;
            const later = addDays(eventOn, days);
            const isShorter = eventOn < shorterFrom && later >= shorterFrom;
            if (obligation.id === 'nl.decision' && isShorter) return false;
            const answers = { ...given, [event]: later };
            return isEarlier(dutyOf<string>(obligation, { answers, today }), duty);
          });
          expect(earlier).toEqual([]);
        },
      ),
      runs,
    );
  });
});

test.each<[PlainDate, PlainDate, string | undefined]>([
  ['2027-02-27', '2027-02-27', 'permit-end'],
  ['2027-02-28', '2027-02-28', undefined],
  ['2027-03-01', '2027-02-28', undefined],
])('a permit until %s leaves a search period until %s, cut short by %s', (until, due, by) => {
  const answers: Answers = {
    nationalities: ['IN'],
    permitType: 'nl-hsm',
    permitSince: '2025-08-01',
    permitUntil: until,
    jobLossDate: '2026-11-30',
  };
  const search = assess(answers, '2026-11-24').duties.find(
    ({ obligation }) => obligation === 'nl.search-period',
  );
  expect([search?.due, search?.cappedBy]).toEqual([due, by]);
});
