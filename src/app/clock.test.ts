// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../dates/index.ts';
import type { Answers } from '../questions/index.ts';
import { assess } from '../rules/index.ts';
import { askedDay, moment, now, today, useToday } from './clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const at = (moment: string) => vi.setSystemTime(moment);
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('today', () => {
  test.each([
    [
      '[bad input 48] one minute before midnight in Amsterdam, in winter',
      '2026-11-24T22:59:00Z',
      '2026-11-24',
    ],
    ['[bad input 48] one minute after', '2026-11-24T23:01:00Z', '2026-11-25'],
    ['[bad input 48] one minute before midnight, in summer', '2027-07-01T21:59:00Z', '2027-07-01'],
    ['[bad input 49] the day summer time begins', '2027-03-27T23:00:00Z', '2027-03-28'],
    ['[bad input 49] the day it ends', '2027-10-31T22:59:00Z', '2027-10-31'],
    ['[bad input 52] the clock of a device without one', '1970-01-01T00:00:00Z', '1970-01-01'],
    ['[bad input 52] a clock beyond the calendars', '2150-06-01T12:00:00Z', '2100-12-31'],
  ])('%s', (_, moment, day) => {
    at(moment);
    expect(today()).toBe(day);
  });
});

test('today is what a calendar says, at each half hour of nine years', () => {
  const calendar = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' });
  const halfHour = 1_800_000;
  const wrong: number[] = [];
  const [from, until] = [1_672_531_200_000, 1_956_528_000_000]; // 2023 to 2031
  for (let time = from; time < until; time += halfHour) {
    vi.setSystemTime(time);
    if (today() !== calendar.format(time)) wrong.push(time);
  }
  expect(wrong).toEqual([]);
});

/** From two in the afternoon in Amsterdam it is tomorrow in Sydney. */
test.each([
  ['2026-11-24T22:59:00Z', 25, '2026-11-24', '23:59'],
  ['2026-11-24T23:01:00Z', 25, '2026-11-25', '00:01'],
] as const)(
  '[bad input 48] a device in Sydney at %s, where it is the %ith, has the day of Amsterdam',
  (moment, there, day, time) => {
    vi.stubEnv('TZ', 'Australia/Sydney');
    at(moment);
    expect(vi.getMockedSystemTime()?.getDate()).toBe(there);
    expect([today(), now().day, now().time]).toEqual([day, day, time]);
    expect(now().zone).toMatch(/^Europe\/Amsterdam/);
    vi.unstubAllEnvs();
  },
);

/** The row gives 24 and 25 October; in 2027 summer time ends on the 31st, so both weekends are looked at. */
test.each([
  ['2027-03-26', 5],
  ['2027-10-23', 4],
  ['2027-10-29', 5],
] as const)('[bad input 49] from %s on a day is a day, early and late', (from, count) => {
  const days = Array.from({ length: count }, (_, index) => addDays(from, index));
  const seen = ['00:30', '21:30'].map((time) =>
    days.map((day) => {
      at(`${day}T${time}:00Z`);
      return today();
    }),
  );
  expect(seen).toEqual([days, days]);
});

test.each([
  ['2026-11-24T23:01:00Z', { day: '2026-11-25', time: '00:01', zone: 'Europe/Amsterdam (GMT+1)' }],
  ['2027-07-01T21:59:00Z', { day: '2027-07-01', time: '23:59', zone: 'Europe/Amsterdam (GMT+2)' }],
])('the moment %s is stamped as in the Netherlands', (moment, stamp) => {
  at(moment);
  expect(now()).toEqual(stamp);
});

test('[bad input 52] a file that is made on a told day is stamped with it, and with the time of the device', () => {
  at('1970-01-01T11:02:03Z');
  expect(moment()).toBe('1970-01-01T11:02:03Z');
  expect(moment('2026-11-27')).toBe('2026-11-27T11:02:03Z');
});

test('[bad input 52] on a told day, each file has a later stamp than the one before', () => {
  const stamps = ['1970-01-01T23:00:00Z', '1970-01-02T00:30:00Z', '1970-01-02T22:59:59Z'].map(
    (device) => {
      at(device);
      return moment('2026-11-28');
    },
  );
  expect(stamps).toEqual(['2026-11-27T23:00:00Z', '2026-11-28T00:30:00Z', '2026-11-28T22:59:59Z']);
});

describe('a page that stays open', () => {
  test('[bad input 50] has the next day from midnight in Amsterdam', () => {
    at('2026-12-31T22:59:30Z');
    const { result } = renderHook(() => useToday());
    expect(result.current).toBe('2026-12-31');
    wait(31_000);
    expect(result.current).toBe('2027-01-01');
    wait(86_400_000);
    expect(result.current).toBe('2027-01-02');
  });

  /** What a page judges that stays open: the amount of its day, if there is one. */
  const useSalary = (answers: Answers) => {
    const day = useToday() ?? '2026-11-22';
    const [route] = assess(answers, day).routes;
    const salary = route?.findings.find(({ requirement }) => requirement === 'salary');
    return [day, salary?.status, salary?.judged?.cents];
  };
  const offer: Answers = {
    situation: 'job-offer',
    nationalities: ['IN'],
    birthDate: '1990-03-14',
    graduateBasis: 'none',
    salary: { amount: 5_800, per: 'month', holidayAllowance: 'excluded' },
  };
  const yearly: Answers = { ...offer, salary: { amount: 64_000, per: 'year' } };

  test.each([
    [
      'the Dutch amount of the new year',
      { ...offer, country: 'NL' },
      '2025-12-31T22:59:30Z',
      ['2025-12-31', 'met', 5_688_00],
      ['2026-01-01', 'not-met', 5_942_00],
    ],
    [
      'no Dutch amount, as that of 2027 is not known',
      { ...offer, country: 'NL' },
      '2026-12-31T22:59:30Z',
      ['2026-12-31', 'not-met', 5_942_00],
      ['2027-01-01', 'unknown', undefined],
    ],
    [
      'the Luxembourg amount of 3 March 2026',
      { ...yearly, country: 'LU' },
      '2026-03-02T22:59:30Z',
      ['2026-03-02', 'met', 63_408_00],
      ['2026-03-03', 'not-met', 65_652_00],
    ],
  ] as const)('[bad input 50] has from midnight on %s', (_, answers, before, last, next) => {
    at(before);
    const { result } = renderHook(() => useSalary(answers as Answers));
    expect(result.current).toEqual(last);
    wait(31_000);
    expect(result.current).toEqual(next);
  });

  test('[bad input 51] a timer that fires 40 days late has the day of then', () => {
    at('2026-11-24T12:30:00Z');
    const { result } = renderHook(() => useToday());
    at('2027-01-03T12:30:00Z'); // asleep: the timers stood still
    wait(1_800_000);
    expect(result.current).toBe('2027-01-03');
  });

  test.each([
    ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['pageshow', () => window.dispatchEvent(new Event('pageshow'))],
    ['focus', () => window.dispatchEvent(new Event('focus'))],
  ])('[bad input 51] looks again after 40 days asleep, on %s', (_, wake) => {
    at('2026-11-24T12:00:00Z');
    const { result } = renderHook(() => useToday());
    at('2027-01-03T12:00:00Z');
    act(() => void wake());
    expect(result.current).toBe('2027-01-03');
  });

  test('looks no more once it is left', () => {
    const { unmount } = renderHook(() => useToday());
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test.each([
  ['?asOf=2026-11-22', '2026-11-22'],
  ['?asOf=2026-02-30', undefined],
  ['?asOf=tomorrow', undefined],
  ['', undefined],
])('the day asked for in "%s" is %s', (query, day) => {
  expect(askedDay(query)).toBe(day);
});
