import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import type { FigureId, RouteId } from '../index.ts';
import { found, offer } from './figure.test-answers.ts';

const blue: Answers = { ...offer, qualification: 'degree-3-years', diplomaDate: '2020-01-01' };
const servant: Answers = { ...offer, situation: 'private-servant' };
const lu: Answers = { ...offer, country: 'LU', salary: { amount: 1, per: 'year' } };

/** Fact sheets 01, 1.1, 02, 3 and LU, 1.1: which amount of a Blue Card, and of a servant. */
test.each<[RouteId, string, Answers, FigureId, number, 'month' | 'year', PlainDate?]>([
  ['nl-blue-card', 'salary', blue, 'nl-blue-card', 5942, 'month'],
  [
    'nl-blue-card',
    'salary',
    { ...blue, diplomaDate: '2023-12-01' },
    'nl-blue-card-reduced',
    4754,
    'month',
  ],
  ['nl-blue-card', 'salary', { ...blue, diplomaDate: '2023-11-30' }, 'nl-blue-card', 5942, 'month'],
  ['nl-blue-card', 'salary', { ...blue, filingDate: '2024-06-11' }, 'nl-blue-card', 6245, 'month'],
  [
    'nl-blue-card',
    'salary',
    { ...blue, filingDate: '2024-06-12', diplomaDate: '2024-01-01' },
    'nl-blue-card-reduced',
    4265,
    'month',
  ],
  ['lu-blue-card', 'salary', lu, 'lu-blue-card', 65_652, 'year'],
  [
    'lu-blue-card',
    'salary',
    { ...lu, filingDate: '2024-06-30', occupationIsco: '2511' },
    'lu-blue-card-shortage',
    70_761.6,
    'year',
  ],
  [
    'lu-blue-card',
    'salary',
    { ...lu, filingDate: '2024-06-30', occupationIsco: '2411' },
    'lu-blue-card',
    88_452,
    'year',
  ],
  [
    'lu-blue-card',
    'salary',
    { ...lu, filingDate: '2024-07-01', occupationIsco: '2511' },
    'lu-blue-card',
    58_968,
    'year',
  ],
  [
    'lu-blue-card',
    'salary',
    { ...lu, filingDate: '2015-06-08', occupationIsco: '2511' },
    'lu-blue-card',
    71_946,
    'year',
  ],
  [
    'lu-blue-card-mobility',
    'salary',
    { ...lu, permitType: 'nl-blue-card' },
    'lu-blue-card',
    65_652,
    'year',
  ],
  ['nl-private-servant', 'minimum-wage', servant, 'nl-minimum-hourly-wage', 2598.27, 'month'],
  [
    'nl-private-servant',
    'minimum-wage',
    servant,
    'nl-minimum-hourly-wage',
    2300.13,
    'month',
    '2024-01-01',
  ],
  [
    'nl-private-servant',
    'minimum-wage',
    servant,
    'nl-minimum-monthly-wage',
    1995,
    'month',
    '2023-12-31',
  ],
])('%s/%s: %j', (route, requirement, answers, figure, amount, per, today = '2026-11-24') => {
  const judged = found(answers, route, requirement, today)?.judged;
  expect(judged?.figure.id).toBe(figure);
  expect([judged?.cents, judged?.per]).toEqual([Math.round(amount * 100), per]);
});
