import { expect, test } from 'vitest';
import { format } from './format.ts';

const { answer, term } = format;

test('answers of every kind are said in words', () => {
  expect(answer('occupationIsco', '2512')).toBe('2512');
  expect(answer('contractMonths', 'open-ended')).toBe('Open-ended');
  expect(answer('contractMonths', 12)).toBe('12 months');
  expect(answer('unemployedMonthsBefore', 1)).toBe('1 month');
  expect(answer('unemployedMonthsBefore', 1.5)).toBe('1.5 months');
  expect(answer('leaveDays', 20)).toBe('20 days');
  expect(answer('cardNumber', 2)).toBe('2');
  expect(answer('country', 'LU')).toBe('Luxembourg');
  expect(answer('permitSince', 'unknown')).toBe('I don’t know');
});

test('pay is said with the parts that it has', () => {
  expect(answer('salary', { amount: 65_652, per: 'year' })).toBe('€65,652 a year');
  expect(
    answer('salary', {
      amount: 14.99,
      per: 'hour',
      holidayAllowance: 'excluded',
      hoursPerWeek: 40,
    }),
  ).toBe('€14.99 an hour, 40 hours a week, without holiday allowance');
  expect(answer('payDuring', { amount: 0, per: 'month', holidayAllowance: 'unknown' })).toBe(
    '€0 a month, holiday allowance not known',
  );
  expect(answer('sickPay', { percent: 70, statutoryCap: false })).toBe('70% of the salary');
  expect(answer('sickPay', { percent: 70, statutoryCap: true })).toBe(
    '70% of the salary, up to the maximum daily wage',
  );
  expect(answer('sickPay', { amount: 4200, per: 'month' })).toBe('€4,200 a month');
});

test('times back at work are listed', () => {
  expect(answer('recoveries', [])).toBe('None');
  expect(
    answer('recoveries', [
      { from: '2025-03-17', to: '2025-04-06' },
      { from: '2025-06-01', to: '2025-06-01' },
    ]),
  ).toBe('Monday 17 March 2025 to Sunday 6 April 2025 and Sunday 1 June 2025');
});

test('terms are said in their own unit', () => {
  expect(term({ workingDays: 3, week: 'LU' })).toBe('3 working days');
  expect(term({ weeks: 1 })).toBe('1 week');
  expect(term({ days: -1 })).toBe('1 day');
});
