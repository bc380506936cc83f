import { expect, test } from 'vitest';
import type { Answers } from '../../questions/index.ts';
import type { RouteId } from '../index.ts';
import { born, euro, lu, none, offer, salaryOf, thirty, yearly } from './salary.test-answers.ts';

/** README of the rules, "How not knowing works": which figures are still possible, lowest first. */
test.each<[string, RouteId, Answers, readonly number[], string, number?]>([
  ['nothing of the person', 'nl-hsm', offer, [3122, 4357, 5942], 'unknown'],
  ['the age', 'nl-hsm', { ...offer, ...none }, [4357, 5942], 'unknown'],
  ['the basis', 'nl-hsm', { ...offer, ...thirty }, [3122, 5942], 'unknown'],
  [
    'the basis of a young person',
    'nl-hsm',
    { ...offer, birthDate: '2000-01-01' },
    [3122, 4357],
    'met',
    4357,
  ],
  ['nothing missing', 'nl-hsm', { ...offer, ...thirty, ...none }, [5942], 'not-met', 5942],
  [
    'enough for the highest',
    'nl-hsm',
    { ...offer, salary: euro(5942) },
    [3122, 4357, 5942],
    'met',
    5942,
  ],
  [
    'too little for the lowest',
    'nl-hsm',
    { ...offer, salary: euro(3121.99) },
    [3122, 4357, 5942],
    'not-met',
    3122,
  ],
  ['a birthday between', 'nl-hsm', born, [4357, 5942], 'unknown'],
  [
    'a birthday between, too little',
    'nl-hsm',
    { ...born, salary: euro(4356.99) },
    [4357, 5942],
    'not-met',
    4357,
  ],
  ['the diploma', 'nl-blue-card', offer, [4754, 5942], 'unknown'],
  [
    'the diploma, enough',
    'nl-blue-card',
    { ...offer, salary: euro(5942) },
    [4754, 5942],
    'met',
    5942,
  ],
  ['no diploma', 'nl-blue-card', { ...offer, qualification: 'none' }, [5942], 'not-met', 5942],
  [
    'the occupation',
    'lu-blue-card',
    { country: 'LU', ...offer, filingDate: '2024-06-30', salary: yearly(80_000) },
    [70_761.6, 88_452],
    'unknown',
  ],
  [
    'a listed occupation',
    'lu-blue-card',
    { ...lu, filingDate: '2024-06-30', salary: yearly(80_000) },
    [70_761.6],
    'met',
    70_761.6,
  ],
  [
    'the list in doubt',
    'lu-blue-card',
    { ...lu, filingDate: '2015-06-09', salary: yearly(60_000) },
    [57_556.8, 71_946],
    'unknown',
  ],
  [
    'the day in doubt',
    'lu-blue-card',
    { ...lu, occupationIsco: '2411', filingDate: '2016-06-01', salary: yearly(72_000) },
    [71_946, 73_296],
    'unknown',
  ],
  [
    'the day in doubt, enough',
    'lu-blue-card',
    { ...lu, occupationIsco: '2411', filingDate: '2016-06-01', salary: yearly(73_296) },
    [71_946, 73_296],
    'met',
    73_296,
  ],
  [
    'the day no longer in doubt',
    'lu-blue-card',
    { ...lu, occupationIsco: '2411', filingDate: '2017-01-01', salary: yearly(72_000) },
    [73_296],
    'not-met',
    73_296,
  ],
])('%s: %s', (_missing, route, answers, figures, status, judged) => {
  const salary = salaryOf(route, answers);
  expect(salary?.possible.map(({ cents }) => cents / 100)).toEqual(figures);
  expect(salary?.status).toBe(status);
  expect(salary?.judged && salary.judged.cents / 100).toBe(judged);
});
