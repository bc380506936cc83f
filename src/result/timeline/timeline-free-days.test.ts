import { expect, test } from 'vitest';
import type { Country, PlainDate } from '../../dates/index.ts';
import { freeDaysIn, isClose } from './timeline-free-days.ts';
import type { TimelineModel } from './timeline-model.ts';
import { dateOf, numberOf } from './timeline-ticks.ts';

const between = (from: PlainDate, to: PlainDate) =>
  ({ scale: { from: numberOf(from), to: numberOf(to) } }) as TimelineModel;

function freeIn(from: PlainDate, to: PlainDate, ...countries: readonly Country[]) {
  const { stretches, holidays } = freeDaysIn(between(from, to), countries);
  return {
    stretches: stretches.map((each) => [dateOf(each.from), dateOf(each.to)]),
    holidays: holidays.map(({ on, why, countries: of }) => [on, why, of.join(' ')]),
  };
}

test('Christmas and New Year lengthen their weekends', () => {
  expect(freeIn('2026-12-21', '2027-01-05', 'NL')).toEqual({
    stretches: [
      ['2026-12-25', '2026-12-27'],
      ['2027-01-01', '2027-01-03'],
    ],
    holidays: [
      ['2026-12-25', 'christmas-day', 'NL'],
      ['2026-12-26', 'boxing-day', 'NL'],
      ['2027-01-01', 'new-year', 'NL'],
    ],
  });
});

/** 5 May is a Wednesday; Ascension Day is Thursday 6 May, the Friday is decreed; Europe Day is a Sunday. */
test('each country has its own days in May 2027', () => {
  expect(freeIn('2027-05-04', '2027-05-10', 'NL')).toEqual({
    stretches: [['2027-05-05', '2027-05-09']],
    holidays: [
      ['2027-05-05', 'liberation-day', 'NL'],
      ['2027-05-06', 'ascension-day', 'NL'],
      ['2027-05-07', 'decreed', 'NL'],
    ],
  });
  expect(freeIn('2027-05-04', '2027-05-10', 'LU')).toEqual({
    stretches: [
      ['2027-05-06', '2027-05-06'],
      ['2027-05-08', '2027-05-09'],
    ],
    holidays: [
      ['2027-05-06', 'ascension-day', 'LU'],
      ['2027-05-09', 'europe-day', 'LU'],
    ],
  });
});

test('of two countries it says which has the day', () => {
  expect(freeIn('2027-05-05', '2027-05-06', 'NL', 'LU').holidays).toEqual([
    ['2027-05-05', 'liberation-day', 'NL'],
    ['2027-05-06', 'ascension-day', 'NL LU'],
  ]);
});

test('a picture of more than a hundred days has no room for them', () => {
  expect(isClose(between('2026-11-01', '2027-02-09'))).toBe(true);
  expect(isClose(between('2026-11-01', '2027-02-10'))).toBe(false);
  expect(freeIn('2026-11-01', '2027-02-10', 'NL')).toEqual({ stretches: [], holidays: [] });
});
