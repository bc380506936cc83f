import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { ExactAnswers, Pay } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';
import { somePay } from './arbitrary.test-pay.ts';

const rank = { 'not-met': 0, unknown: 1, met: 2, 'not-likely': 0, 'cannot-say': 1, likely: 2 };
/** Nothing about the pay can change that no permit is needed. */
const rankOf = (said: keyof typeof rank | 'not-needed') =>
  said === 'not-needed' ? said : rank[said];

/** What pay can make better, besides the verdicts. */
const aboutPay = ['salary', 'minimum-wage', 'tolerated-reason'];

const said = (answers: ExactAnswers, today: PlainDate) =>
  assess(answers, today).routes.flatMap(({ route, verdict, findings }) => [
    { what: route, mayRise: true, rank: rankOf(verdict) },
    ...findings.map(({ requirement, status }) => ({
      what: `${route}/${requirement}`,
      mayRise: aboutPay.includes(requirement),
      rank: rankOf(status),
    })),
  ]);

/** What looks worse in the second of two people, or is different although pay has no part in it. */
function worseIn(answers: ExactAnswers, others: ExactAnswers, today: PlainDate) {
  const after = said(others, today);
  return said(answers, today).filter((before, index) => {
    const now = after[index];
    if (now?.what !== before.what) return true;
    return before.mayRise && typeof before.rank === 'number'
      ? now.rank === 'not-needed' || now.rank < before.rank
      : now.rank !== before.rank;
  });
}

const someRaise = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1_000_000 }));
const raised = (pay: Pay, cents: number): Pay => ({
  ...pay,
  amount: Math.round(pay.amount * 100 + cents) / 100,
});

describe.each([
  ['salary', {}],
  ['payDuring', { situation: 'pay-drop' }],
  ['sickPay', { situation: 'track-2' }],
] as const)('more of %s', (id, given: ExactAnswers) => {
  test('[6] [7] never makes a verdict or requirement look worse, so less of it never better', () => {
    fc.assert(
      fc.property(someAnswers(given), somePay, someRaise, someDay, (answers, pay, more, today) => {
        const [one, other] = [{ [id]: pay }, { [id]: raised(pay, more) }];
        expect(worseIn({ ...answers, ...one }, { ...answers, ...other }, today)).toEqual([]);
      }),
      runs,
    );
  });

  test('[6] changes no duty, and at most takes away the report that pay is below the amount', () => {
    const reports: readonly string[] = ['nl.leave.report', 'nl.pay-below.report'];
    fc.assert(
      fc.property(someAnswers(given), somePay, someRaise, someDay, (answers, pay, more, today) => {
        const duties = (salary: Pay) =>
          assess({ ...answers, [id]: salary }, today).duties.map((duty) => ({
            ...duty,
            gaps: [],
            // Of a permit that is not known, fewer may be below their amount.
            doubts: reports.includes(duty.obligation) ? [] : duty.doubts,
          }));
        const [before, after] = [duties(pay), duties(raised(pay, more))];
        const fewer = before.filter(
          ({ obligation }) =>
            !reports.includes(obligation) || after.some((each) => each.obligation === obligation),
        );
        expect(after).toEqual(fewer);
      }),
      runs,
    );
  });
});

test('[6] a greater share of the salary as sick pay never looks worse, nor does the share without its cap', () => {
  const share = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(someAnswers({ situation: 'track-2' }), share, someDay, (answers, pair, today) => {
      const [less = 0, more = 0] = pair.toSorted((one, other) => one - other);
      const paid = (percent: number, statutoryCap: boolean): ExactAnswers => ({
        ...answers,
        sickPay: { percent, statutoryCap },
      });
      expect(worseIn(paid(less, false), paid(more, false), today)).toEqual([]);
      expect(worseIn(paid(less, true), paid(more, true), today)).toEqual([]);
      // Where a daily wage is published, the cap can only take away.
      const isPublished = today >= '2026-07-01' && today <= '2026-12-31';
      const worse = isPublished ? worseIn(paid(more, true), paid(more, false), today) : [];
      expect(worse).toEqual([]);
    }),
    runs,
  );
});
