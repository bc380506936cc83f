import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { counted, type Given } from './count.test-given.ts';

const on = (day: PlainDate): Given['event'] => ({ id: 'jobLossDate', on: day });
/** What becomes of an end that falls on a day. */
const ending = (day: PlainDate, more: Partial<Given> = {}) => {
  const { due, legalDue, sendBy, counting } = counted({
    event: on(day),
    term: { days: 0 },
    ...more,
  });
  return { due, legalDue, sendBy, passed: counting.passed.map((each) => each.why).join(' ') };
};

describe('an end on a free day', () => {
  test.each<[PlainDate, Partial<Given>, PlainDate, PlainDate | undefined, string]>([
    ['2026-11-21', {}, '2026-11-21', undefined, ''],
    ['2026-11-21', { freeDays: 'passed-over' }, '2026-11-23', '2026-11-20', 'saturday sunday'],
    ['2026-11-20', { freeDays: 'passed-over' }, '2026-11-20', undefined, ''],
    ['2026-11-21', { freeDays: 'day-before' }, '2026-11-20', '2026-11-20', ''],
    ['2026-11-22', { freeDays: 'day-before' }, '2026-11-20', '2026-11-20', ''],
    ['2026-11-20', { freeDays: 'day-before' }, '2026-11-20', undefined, ''],
    ['2026-11-23', { freeDays: 'day-before' }, '2026-11-23', undefined, ''],
    // Good Friday and Easter Monday are no weekend: counted back, the day itself stands by law.
    ['2026-04-03', { freeDays: 'day-before' }, '2026-04-03', '2026-04-02', ''],
    ['2026-04-06', { freeDays: 'day-before' }, '2026-04-06', '2026-04-02', ''],
    ['2026-04-04', { freeDays: 'day-before' }, '2026-04-02', '2026-04-02', ''],
    // The king's day is Dutch, 23 June is Luxembourg's.
    ['2026-04-27', { freeDays: 'passed-over' }, '2026-04-28', '2026-04-24', 'kings-day'],
    ['2026-04-27', { freeDays: 'passed-over', country: 'LU' }, '2026-04-27', undefined, ''],
    ['2026-06-23', { freeDays: 'passed-over' }, '2026-06-23', undefined, ''],
    [
      '2026-06-23',
      { freeDays: 'passed-over', country: 'LU' },
      '2026-06-24',
      '2026-06-22',
      'national-day',
    ],
    ['2027-02-06', { freeDays: 'day-before', country: 'LU' }, '2027-02-05', '2027-02-05', ''],
  ])('%s with %j is by law on %s, to be sent by %s', (day, more, legalDue, sendBy, passed) => {
    expect(ending(day, more)).toStrictEqual({ due: day, legalDue, sendBy, passed });
  });

  test('has no day to send it, where nothing is said of free days or it is a working day', () => {
    expect('sendBy' in counted({ event: on('2026-11-21'), term: { days: 0 } })).toBe(false);
    expect('sendBy' in counted({ freeDays: 'passed-over' })).toBe(false);
  });

  test('names the days passed over', () => {
    const { counting } = counted({
      event: on('2026-11-28'),
      term: { days: 0 },
      freeDays: 'passed-over',
    });
    expect(counting.passed).toStrictEqual([
      { date: '2026-11-28', why: 'saturday' },
      { date: '2026-11-29', why: 'sunday' },
    ]);
  });

  test('gives way to a term of its own by law, where it is counted back', () => {
    const more = { freeDays: 'day-before', legalTerm: { days: 7 } } as const;
    expect(ending('2026-11-21', more)).toMatchObject({
      legalDue: '2026-11-28',
      sendBy: '2026-11-20',
    });
  });
});

test.each<[PlainDate, Partial<Given>, boolean]>([
  ['2028-12-31', { freeDays: 'passed-over' }, false],
  ['2029-01-01', { freeDays: 'passed-over' }, true],
  ['2031-05-05', { freeDays: 'passed-over' }, true],
  ['2031-05-05', { freeDays: 'passed-over', country: 'LU' }, false],
  ['2031-05-05', { freeDays: 'day-before' }, false],
  ['2031-05-05', {}, false],
])('on %s with %j, whether decreed days are unknown is %s', (day, more, isUnknown) => {
  const { counting } = counted({ event: on(day), term: { days: 0 }, ...more });
  expect(counting.decreesUnknown).toBe(isUnknown);
});
