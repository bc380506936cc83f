import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers, Pay } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { minimumHourlyWage, minimumMonthlyWage } from '../nl/minimum-wage.ts';

const servant: Answers = { situation: 'private-servant', nationalities: ['PH'] };

function wageOn(today: PlainDate, salary: Pay) {
  const finding = assess({ ...servant, salary }, today).routes[0]?.findings.find(
    ({ requirement }) => requirement === 'minimum-wage',
  );
  return [finding?.status, finding?.judged?.cents, finding?.judged?.shortBy];
}

/** Cents a month, rounded half up: 52 weeks in twelve months. */
const monthOf = (cents: number, hundredths: number) =>
  Math.floor((cents * hundredths * 13) / 300 + 0.5);

const month = (cents: number, hoursPerWeek: number): Pay => ({
  amount: cents / 100,
  per: 'month',
  holidayAllowance: 'excluded',
  hoursPerWeek,
});
const hour = (cents: number, hoursPerWeek: number): Pay => ({
  ...month(cents, hoursPerWeek),
  per: 'hour',
});

describe('[8] a cent below the minimum wage is too little, exactly is enough', () => {
  test.each(minimumMonthlyWage.periods.map((period) => [period.from, period] as const))(
    'a month, from %s',
    (_from, { from, until, cents }) => {
      for (const on of [from, until ?? from]) {
        const said = [-1, 0, 1].map((more) => wageOn(on, month(cents + more, 40)));
        expect(said).toEqual([
          ['not-met', cents, 1],
          ['met', cents, undefined],
          ['met', cents, undefined],
        ]);
      }
    },
  );

  test.each(minimumHourlyWage.periods.map((period) => [period.from, period] as const))(
    'an hour, from %s, for the hours of the week',
    (_from, { from, until, cents }) => {
      for (const on of [from, until ?? from]) {
        for (const hours of [40, 36, 37.5, 38.25]) {
          const least = monthOf(cents, hours * 100);
          const lessAnHour = least - monthOf(cents - 1, hours * 100);
          expect([-1, 0, 1].map((more) => wageOn(on, month(least + more, hours)))).toEqual([
            ['not-met', least, 1],
            ['met', least, undefined],
            ['met', least, undefined],
          ]);
          expect([-1, 0].map((more) => wageOn(on, hour(cents + more, hours)))).toEqual([
            ['not-met', least, lessAnHour],
            ['met', least, undefined],
          ]);
        }
      }
    },
  );
});

test('[8] pay including the holiday allowance is compared without it, to the cent', () => {
  const included = (cents: number): Pay => ({ ...month(cents, 40), holidayAllowance: 'included' });
  // 2,598.27 × 1.08 = 2,806.1316: 2,806.13 without it is 2,598.2685, which is 2,598.27.
  expect(wageOn('2026-11-24', included(2_806_13))).toEqual(['met', 2_598_27, undefined]);
  expect(wageOn('2026-11-24', included(2_806_12))).toEqual(['not-met', 2_598_27, 1]);
});

test('[8] the maximum daily wage decides how great a share of a high salary must be', () => {
  // Sheet 02, section 2: 309.91 × 21.75 = 6,740.5425 a month; 88.16 % of it reaches 5,942, 88.15 % does not.
  const paid = (percent: number, today: PlainDate) =>
    assess(
      {
        situation: 'track-2',
        nationalities: ['IN'],
        permitType: 'nl-hsm',
        permitSince: '2026-02-01',
        heldReducedCriterion: 'no',
        heldBelow30Criterion: 'no',
        salary: { amount: 9_000, per: 'month', holidayAllowance: 'excluded' },
        sickPay: { percent, statutoryCap: true },
      },
      today,
    ).routes[0]?.findings.find(({ requirement }) => requirement === 'salary')?.status;
  for (const today of ['2026-07-01', '2026-12-31'] as const)
    expect([paid(88.15, today), paid(88.16, today)]).toEqual(['not-met', 'met']);
  for (const today of ['2026-06-30', '2027-01-01'] as const)
    expect([paid(70, today), paid(100, today)]).toEqual(['unknown', 'unknown']);
});
