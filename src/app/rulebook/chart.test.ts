import { describe, expect, test } from 'vitest';
import { figures, type Figure, type Period } from '../../rules/index.ts';
import { chartOf, evenStep, height, width } from './chart.ts';

const source = {
  title: 'T',
  url: 'https://t.example/',
  kind: 'official',
  checked: '2026-01-01',
} as const;

const period = (from: Period['from'], cents: number, more: Partial<Period> = {}): Period => ({
  from,
  cents,
  sources: [source],
  checked: '2026-01-01',
  checkAgain: '2026-12-31',
  confidence: 'high',
  ...more,
});

const figure = (...periods: [Period, ...Period[]]): Figure => ({
  id: 'f',
  unit: 'gross per month',
  periods,
});

const points = (path: string) =>
  [...path.matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/g)].map(([, command, one, other]) => ({
    command,
    at: [Number(one), Number(other)],
  }));

const twoYears = figure(
  period('2024-01-01', 100_000, { until: '2024-12-31' }),
  period('2025-01-01', 200_000, { until: '2025-12-31' }),
);

describe('a figure through the years', () => {
  test('is drawn to scale from zero: twice the amount is twice as high, a year as long as the next', () => {
    const chart = chartOf(twoYears);
    if (!chart) throw new Error('not drawn');
    const { base, left, right } = chart.frame;
    const [first, last] = chart.ends;
    expect(base - last.y).toBeCloseTo(2 * (base - first.y), 0);
    const year = chart.years.find(({ value }) => value === 2025);
    expect(((year?.at ?? 0) - left) / (right - left)).toBeCloseTo(366 / 731, 2);
    expect(chart.amounts[0]).toEqual({ at: base, value: 0 });
    expect(chart.doubtful).toBe('');
  });

  test('goes up where the day is known, and is dashed where it is not', () => {
    const chart = chartOf(
      figure(
        period('2024-01-01', 100_000, { until: '2024-12-31' }),
        period('2025-01-01', 200_000, { surelyFrom: '2025-07-01' }),
      ),
    );
    const [begin, rise, run] = points(chart?.doubtful ?? '');
    expect([begin?.command, rise?.command, run?.command]).toEqual(['M', 'V', 'H']);
    const solid = points(chart?.line ?? '');
    expect(solid.map(({ command }) => command)).toEqual(['M', 'H', 'M', 'H']);
    expect(solid[2]?.at[0]).toBe(run?.at[0]);
  });

  test('has a gap where no amount is known', () => {
    const chart = chartOf(
      figure(
        period('2023-01-01', 100_000, { until: '2023-12-31' }),
        period('2025-01-01', 200_000, { until: '2025-12-31' }),
      ),
    );
    expect(points(chart?.line ?? '').map(({ command }) => command)).toEqual(['M', 'H', 'M', 'H']);
  });

  test('is not drawn from one amount', () => {
    expect(chartOf(figure(period('2026-01-01', 100)))).toBeUndefined();
  });

  test.each(figures.flatMap((each) => (chartOf(each) ? [[each.id, each] as const] : [])))(
    '%s stays in its frame, with at most six years and six amounts',
    (_, each) => {
      const chart = chartOf(each);
      const numbers = `${chart?.line}${chart?.doubtful}`.match(/[\d.]+/g)?.map(Number) ?? [];
      expect(numbers.every((value) => value >= 0 && value <= width)).toBe(true);
      expect(chart?.ends.every(({ y }) => y > 10 && y < height)).toBe(true);
      expect(chart?.years.length).toBeLessThanOrEqual(6);
      expect(chart?.years.length).toBeGreaterThan(0);
      expect(chart?.amounts.length).toBeLessThanOrEqual(6);
    },
  );
});

test.each([
  [594_200, 200_000],
  [1_499, 500],
  [9_844_800, 2_000_000],
  [500, 100],
  [501, 200],
])('%d cents are cut into steps of %d', (most, step) => {
  expect(evenStep(most)).toBe(step);
});
