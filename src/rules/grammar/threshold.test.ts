import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { fact, the } from './fact.ts';
import type { Figure } from './figure.ts';
import { judge } from './finding.ts';
import { period, source } from './gazette.test-figure.ts';
import { yearlyPay } from './pay.ts';
import { requirement, threshold, type DecidingDay } from './requirement.ts';
import { explore, values } from './worlds.ts';

const figure: Figure = {
  id: 'some',
  unit: 'gross per month',
  periods: [period(2025, 90_00), period(2026, 100_00)],
};

describe('a threshold', () => {
  const filing = fact({
    reads: { filingDate: the.filingDate },
    find: (is): DecidingDay => ({ day: is.filingDate, event: 'filing' }),
  });
  const choose = (is: { readonly ruling: string }) => (is.ruling === 'yes' ? 'figure' : 'exempt');
  const reads = { ruling: the.ruling30 };
  const base = {
    id: 'salary',
    reads,
    figures: { figure },
    sources: [source],
    on: filing,
    choose,
  };
  const monthly = threshold(base);
  const yearly = threshold({
    ...base,
    pay: yearlyPay,
    per: 'year',
    applies: fact({ reads: { family: the.familyComes }, find: ({ family }) => family === 'yes' }),
  });
  const answers: Answers = {
    ruling30: 'yes',
    filingDate: '2026-08-01',
    salary: { amount: 1300, per: 'year', holidayAllowance: 'included' },
  };
  const at = (more: Answers) =>
    ({ answers: { ...answers, ...more }, today: '2026-11-24' }) as const;

  test('compares the salary per month without allowance, unless told otherwise', () => {
    expect(judge(monthly, at({})).judged).toStrictEqual({
      figure,
      period: figure.periods[1],
      cents: 100_00,
      per: 'month',
    });
    expect(
      judge(monthly, at({ salary: { amount: 1295, per: 'year', holidayAllowance: 'included' } }))
        .judged,
    ).toMatchObject({ per: 'month', shortBy: 8 });
    const year = judge(yearly, at({ salary: { amount: 99, per: 'year' } }));
    expect(year.judged).toMatchObject({ per: 'year', shortBy: 1_00 });
  });

  test('asks nothing more of who is exempt', () => {
    const { filingDate: _, salary: __, ...bare } = answers;
    const exempt = judge(monthly, { answers: { ...bare, ruling30: 'no' }, today: '2026-11-24' });
    expect(exempt).toStrictEqual({
      requirement: 'salary',
      status: 'met',
      possible: [],
      gaps: [],
      sources: [source],
    });
  });

  test('has what it was told, and needs what it reads', () => {
    expect([monthly.figures, monthly.sources, monthly.id]).toStrictEqual([
      [figure],
      [source],
      'salary',
    ]);
    expect(monthly.needs).toStrictEqual(['ruling30', 'filingDate', 'salary']);
    expect(yearly.needs).toStrictEqual(['ruling30', 'filingDate', 'salary', 'familyComes']);
  });

  test('applies to everybody unless told', () => {
    const applies = (of: typeof monthly | typeof yearly, more: Answers) =>
      values(explore(of.applies, at(more)));
    expect(applies(monthly, {})).toStrictEqual([true]);
    expect(applies(yearly, { familyComes: 'yes' })).toStrictEqual([true]);
    expect(applies(yearly, { familyComes: 'no' })).toStrictEqual([false]);
  });
});

test('a requirement has no figures unless told, and knows today', () => {
  const due = requirement({
    id: 'due',
    reads: { one: the.filingDate, same: the.filingDate },
    applies: fact({ reads: { one: the.filingDate, two: the.ruling30 }, find: () => true }),
    sources: [source],
    find: (is, today) => ({ status: is.one <= today ? 'met' : 'not-met' }),
  });
  const statusOn = (today: PlainDate) =>
    judge(due, { answers: { filingDate: '2026-11-24' }, today }).status;
  expect([statusOn('2026-11-23'), statusOn('2026-11-24')]).toStrictEqual(['not-met', 'met']);
  expect([due.figures, due.needs]).toStrictEqual([[], ['filingDate', 'ruling30']]);
});
