import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const placement = { gap: 8, rise: 30 };

const label = fc.record({
  y: fc.integer({ min: 0, max: 2000 }),
  height: fc.integer({ min: 10, max: 120 }),
  weight: fc.integer({ min: 1, max: 40 }),
});

const labels = fc
  .array(label, { maxLength: 12 })
  .map((list) => list.toSorted((one, other) => one.y - other.y));

describe('placeLabels', () => {
  test('leaves labels alone that do not touch', () => {
    const far = [0, 100, 300].map((y) => ({ y, height: 40 }));
    expect(placeLabels(far, placement)).toEqual([0, 100, 300]);
  });

  test('shares the way between two labels of one day', () => {
    const twice = [100, 100].map((y) => ({ y, height: 40 }));
    expect(placeLabels(twice, placement)).toEqual([76, 124]);
  });

  test('lets the heavier label keep its place', () => {
    const [heavy] = placeLabels(
      [
        { y: 100, height: 20, weight: 1000 },
        { y: 110, height: 40 },
      ],
      placement,
    );
    expect(heavy).toBeCloseTo(100, 0);
  });

  test('never lets two labels touch, nor leave their order', () => {
    fc.assert(
      fc.property(labels, (list) => {
        const tops = placeLabels(list, placement);
        expect(tops).toHaveLength(list.length);
        for (const [index, top] of tops.slice(1).entries()) {
          const end = (tops[index] ?? 0) + (list[index]?.height ?? 0);
          expect(top).toBeGreaterThanOrEqual(end + placement.gap - 1e-6);
        }
      }),
    );
  });

  test('never lets a label rise too far above its point, nor above the picture', () => {
    fc.assert(
      fc.property(labels, (list) => {
        for (const [index, top] of placeLabels(list, placement).entries()) {
          expect(top).toBeGreaterThanOrEqual(
            Math.max(0, (list[index]?.y ?? 0) - placement.rise) - 1e-6,
          );
        }
      }),
    );
  });
});
