import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import {
  isReviewOverdue,
  lastBefore,
  mayStillHold,
  periodOn,
  reliableUntil,
  type Figure,
  type Period,
} from './figure.ts';
import { source } from './gazette.test-figure.ts';

const period = (from: PlainDate, until: PlainDate, cents: number): Period => ({
  from,
  until,
  cents,
  sources: [source],
  checked: '2026-11-22',
  checkAgain: '2026-12-20',
  confidence: 'high',
});

const periods = [
  period('2020-01-01', '2020-12-31', 1),
  period('2021-01-01', '2021-06-11', 2),
  period('2021-06-12', '2021-12-31', 3),
  period('2023-01-01', '2023-12-31', 4),
] as const;

test.each([1, 2, 3, 4])('each of %i periods is found on its first and its last day', (count) => {
  const [first, ...later] = periods;
  const figure: Figure = {
    id: 'f',
    unit: 'gross per month',
    periods: [first, ...later.slice(0, count - 1)],
  };
  for (const each of figure.periods) {
    expect(periodOn(figure, each.from)).toBe(each);
    expect(periodOn(figure, each.until ?? each.from)).toBe(each);
  }
  expect(figure.periods).toHaveLength(count);
});

test.each<[PlainDate, number | undefined]>([
  ['2019-12-31', undefined],
  ['2021-12-31', 2],
  ['2022-01-01', 3],
  ['2022-12-31', 3],
  ['2024-01-01', 4],
])('outside the periods there is no figure: on %s the last one was %s', (day, last) => {
  const figure: Figure = { id: 'f', unit: 'gross per month', periods };
  const inPeriod = day === '2021-12-31';
  expect(periodOn(figure, day)).toBe(inPeriod ? periods[2] : undefined);
  expect(lastBefore(figure, day)?.cents).toBe(last);
});

describe('a figure without a last day', () => {
  const { until: _, ...open } = period('2024-01-01', '2024-12-31', 5);
  const [first, ...later] = periods;
  const figure: Figure = { id: 'f', unit: 'gross per year', periods: [first, ...later, open] };

  test('holds until a new one is set', () => {
    expect(periodOn(figure, '2023-12-31')?.cents).toBe(4);
    for (const day of ['2024-01-01', '2026-12-20', '2099-12-31'] as const)
      expect(periodOn(figure, day)).toBe(open);
    expect(lastBefore(figure, '2099-12-31')?.cents).toBe(4);
  });

  test('is to be looked at again once its review date is past', () => {
    expect(isReviewOverdue(open, '2026-12-20')).toBe(false);
    expect(isReviewOverdue(open, '2026-12-21')).toBe(true);
    expect(isReviewOverdue(first, '2099-12-31')).toBe(false);
    expect([reliableUntil(open), reliableUntil(first)]).toEqual(['2026-12-20', '2020-12-31']);
  });
});

test('of a figure that began on some day the earlier one may still hold, until it surely began', () => {
  const doubtful: Period = {
    ...period('2021-01-01', '2021-12-31', 2),
    surelyFrom: '2021-07-01',
  };
  const figure: Figure = { id: 'f', unit: 'gross per year', periods: [periods[0], doubtful] };
  const earlier = (day: PlainDate) => mayStillHold(figure, day)?.cents;
  expect([earlier('2020-12-31'), earlier('2021-01-01')]).toEqual([undefined, 1]);
  expect([earlier('2021-06-30'), earlier('2021-07-01')]).toEqual([1, undefined]);
});
