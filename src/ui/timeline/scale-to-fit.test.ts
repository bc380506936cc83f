import { describe, expect, test } from 'vitest';
import { scaleToFit, spacedTicks } from './scale-to-fit.ts';

const placement = { gap: 8, rise: 60 };

describe('scaleToFit', () => {
  test('keeps its usual height while the labels have room', () => {
    const fit = scaleToFit(
      { from: 0, to: 60 },
      [
        { at: 10, height: 60 },
        { at: 50, height: 60 },
      ],
      placement,
    );
    expect(fit).toEqual({ perDay: 8, height: 480, tops: [80, 400] });
  });

  test('stretches every day alike when they have not', () => {
    const crowd = [10, 14, 18, 22, 26].map((at) => ({ at, height: 80 }));
    const fit = scaleToFit({ from: 0, to: 60 }, crowd, placement);
    expect(fit.height).toBeGreaterThan(480);
    expect(fit.height).toBeCloseTo(fit.perDay * 60);
    for (const [index, top] of fit.tops.entries()) {
      expect(Math.abs(top - (crowd[index]?.at ?? 0) * fit.perDay)).toBeLessThanOrEqual(44);
    }
  });

  test('ends even when no scale can part labels of the same day', () => {
    const crowd = Array.from({ length: 12 }, () => ({ at: 5, height: 80 }));
    expect(scaleToFit({ from: 0, to: 10 }, crowd, placement).tops).toHaveLength(12);
  });
});

describe('spacedTicks', () => {
  test('drops a minor tick for want of room, never a major one', () => {
    const ticks = [0, 10, 20, 24].map((at) => ({ at, major: at === 24 }));
    const kept = [...spacedTicks(ticks, (at) => at, 10)].map(({ at }) => at);
    expect(kept).toEqual([0, 10, 24]);
  });
});
