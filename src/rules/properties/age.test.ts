import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { between, someDay } from './arbitrary.test-days.ts';

const salaryOf = (answers: Answers, today: PlainDate) =>
  assess(answers, today)
    .routes.find(({ route }) => route === 'nl-hsm')
    ?.findings.find(({ requirement }) => requirement === 'salary');

const amount = (answers: Answers, today: PlainDate) =>
  salaryOf(answers, today)?.judged?.period.cents;

const newcomer: Answers = {
  situation: 'job-offer',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  salary: { amount: 4_000, per: 'month', holidayAllowance: 'excluded' },
};

/** All days of birth from 32 to 28 years before 2026-12-31, the oldest first. */
const births = Array.from({ length: 4 * 365 + 1 }, (_, days) => addDays('1994-12-31', days));

test('[11] by the age the amount switches exactly once, on the day of the 30th birthday', () => {
  fc.assert(
    fc.property(between('2015-01-01', '2026-12-31'), (filing) => {
      const older = Number(filing.slice(0, 4)) - 30;
      // 29 February has its birthday on 28 February in other years: months are clamped.
      const day = filing.slice(5) === '02-29' ? '02-28' : filing.slice(5);
      const birthday = `${older}-${day}` as PlainDate;
      const amounts = [-400, -2, -1, 0, 1, 2, 400].map((days) =>
        amount({ ...newcomer, birthDate: addDays(birthday, days) }, filing),
      );
      const [high = 0] = amounts;
      const low = amounts.at(-1) ?? 0;
      expect(high).toBeGreaterThan(low);
      const bornOnLeapDay = day === '02-28' && older % 4 === 0;
      expect(amounts).toEqual([high, high, high, high, bornOnLeapDay ? high : low, low, low]);
    }),
    runs,
  );
});

test('[11] from the oldest to the youngest the amount changes once, and downwards', () => {
  const amounts = births.map((birthDate) => amount({ ...newcomer, birthDate }, '2026-11-24'));
  const changes = births.filter((_, index) => index > 0 && amounts[index] !== amounts[index - 1]);
  expect(changes).toEqual(['1996-11-25']);
  expect([amounts[0], amounts.at(-1)]).toEqual([594_200, 435_700]);
});

test('[11] from day to day the amount of one person rises once within a year, on the birthday', () => {
  const days = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
  const amounts = days.map((day) => amount({ ...newcomer, birthDate: '1996-08-09' }, day));
  const changes = days.filter((_, index) => index > 0 && amounts[index] !== amounts[index - 1]);
  expect(changes).toEqual(['2026-08-09']);
});

test('[11] being older never lowers the amount, nor makes a salary enough that was not', () => {
  const rank = { 'not-met': 0, unknown: 1, met: 2 };
  const someBirth = between('1980-01-01', '2005-12-31');
  const someYears = fc.integer({ min: 1, max: 8_000 });
  fc.assert(
    fc.property(someAnswers(), someBirth, someYears, someDay, (answers, birthDate, days, today) => {
      const young = salaryOf({ ...answers, birthDate }, today);
      const old = salaryOf({ ...answers, birthDate: addDays(birthDate, -days) }, today);
      const [lower = 0, higher = lower] = [young, old].map((each) => each?.judged?.period.cents);
      expect(higher).toBeGreaterThanOrEqual(lower);
      // A birthday between filing and start is in doubt, and no doubt is left once it is past.
      const inDoubt = young?.gaps.some(({ why }) => why === 'doubt') ?? false;
      const best = young && !inDoubt ? rank[young.status] : 2;
      expect(old ? rank[old.status] : 0).toBeLessThanOrEqual(best);
    }),
    runs,
  );
});
