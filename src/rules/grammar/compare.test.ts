import { describe, expect, test, vi } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { lastBefore, mayStillHold, periodOn, type Figure } from './figure.ts';
import { period } from './gazette.test-figure.ts';
import { compare, type DecidingDay } from './requirement.ts';

const [last, now] = [period(2025, 90_00), period(2026, 100_00)];
const figure: Figure = { id: 'some', unit: 'gross per month', periods: [last, now] };
const doubtful: Figure = {
  ...figure,
  periods: [last, { ...now, surelyFrom: '2026-07-01' }],
};
const on = (day: PlainDate): DecidingDay => ({ day, event: 'filing' });
const pay = (cents: number, parts = 1) => ({ cents, parts });
const may = on('2026-05-05');

describe('pay against a figure', () => {
  test('meets it from its cents on', () => {
    expect(compare(figure, may, pay(100_00), 'month')).toStrictEqual({
      status: 'met',
      on: may,
      judged: { figure, period: now, cents: 100_00, per: 'month' },
    });
  });

  test('misses it by the cents below', () => {
    expect(compare(figure, may, pay(99_58), 'year')).toStrictEqual({
      status: 'not-met',
      on: may,
      judged: { figure, period: now, cents: 100_00, per: 'year', shortBy: 42 },
    });
  });

  test('misses it by less than half a cent, too', () => {
    const { status, judged } = compare(figure, may, pay(1_199_99, 12), 'month') as Extract<
      ReturnType<typeof compare>,
      { judged?: unknown }
    >;
    expect([status, judged?.shortBy]).toStrictEqual(['not-met', 0]);
  });

  test('is compared with what the figure comes to', () => {
    const twice = (cents: number) => 2 * cents;
    expect(compare(figure, may, pay(199_99), 'month', twice)).toStrictEqual({
      status: 'not-met',
      on: may,
      judged: { figure, period: now, cents: 200_00, per: 'month', shortBy: 1 },
    });
  });

  test('without a figure for the day has the last one for a hint', () => {
    const next = on('2027-01-01');
    const unpublished = { status: 'no-figure', on: next, figure };
    expect(compare(figure, next, pay(100_00), 'month')).toStrictEqual({
      ...unpublished,
      hint: { figure, period: now, cents: 100_00, per: 'month' },
    });
    expect(compare(figure, next, pay(100_00), 'month', (cents) => cents + 1)).toStrictEqual({
      ...unpublished,
      hint: { figure, period: now, cents: 100_01, per: 'month', shortBy: 1 },
    });
  });

  test('without any figure before the day has no hint', () => {
    const before = on('2024-12-31');
    expect(compare(figure, before, pay(1), 'month')).toStrictEqual({
      status: 'no-figure',
      on: before,
      figure,
    });
  });
});

describe('a figure that began on some day', () => {
  const judgedBy = (of: Figure, day: PlainDate, began?: () => boolean) => {
    const outcome = compare(of, on(day), pay(95_00), 'month', undefined, began);
    return [outcome.status, 'judged' in outcome && outcome.judged?.cents];
  };

  test('is the newer one unless it had not begun', () => {
    expect(judgedBy(doubtful, '2026-05-05')).toStrictEqual(['not-met', 100_00]);
    expect(judgedBy(doubtful, '2026-05-05', () => true)).toStrictEqual(['not-met', 100_00]);
    expect(judgedBy(doubtful, '2026-05-05', () => false)).toStrictEqual(['met', 90_00]);
  });

  test.each<[string, Figure, PlainDate, number]>([
    ['in the earlier period', doubtful, '2025-12-31', 90_00],
    ['once it surely began', doubtful, '2026-07-01', 100_00],
    ['where there is no doubt', figure, '2026-05-05', 100_00],
  ])('is not asked about %s', (_when, of, day, cents) => {
    const began = vi.fn(() => false);
    expect(judgedBy(of, day, began)[1]).toBe(cents);
    expect(began).not.toHaveBeenCalled();
  });

  test('and no day before is no doubt', () => {
    const first: Figure = { ...figure, periods: [{ ...now, surelyFrom: '2026-07-01' }] };
    expect(mayStillHold(first, '2026-05-05')).toBe(undefined);
    expect(judgedBy(first, '2026-05-05', () => false)).toStrictEqual(['not-met', 100_00]);
    expect(mayStillHold(doubtful, '2024-12-31')).toBe(undefined);
    expect(mayStillHold(doubtful, '2027-01-01')).toBe(undefined);
  });
});

test('a gap between two periods has no figure, and the one before it for a hint', () => {
  const apart: Figure = { ...figure, periods: [period(2020, 1), last, period(2027, 3)] };
  const days: readonly PlainDate[] = ['2020-12-31', '2021-01-01', '2024-12-31', '2025-01-01'];
  expect(days.map((day) => periodOn(apart, day)?.cents)).toStrictEqual([
    1,
    undefined,
    undefined,
    90_00,
  ]);
  expect(days.map((day) => lastBefore(apart, day)?.cents)).toStrictEqual([undefined, 1, 1, 1]);
  const { until: _, ...open } = last;
  expect(lastBefore({ ...figure, periods: [open] }, '2027-01-01')).toBe(undefined);
});
