import { type Labelled, type Placement, placeLabels } from './place-labels.ts';

export interface Labelling {
  readonly at: number;
  readonly height: number;
  readonly weight?: number;
}

export interface Fit {
  /** Pixels a day: the same for every day of the picture. */
  readonly perDay: number;
  /** From the first day to the last. */
  readonly height: number;
  readonly tops: readonly number[];
}

/**
 * Heights and pixels a day to begin with, how far a label may stand from its point, and where stretching ends:
 * there, or earlier where it would no longer help, since labels of one day cannot be parted.
 */
const limits = { smallest: 360, usual: 8, tall: 640, tolerated: 44, tallest: 1500 };

/** The shortest linear scale on which no label stands far from its point. */
export function scaleToFit(
  scale: { readonly from: number; readonly to: number },
  labels: readonly Labelling[],
  placement: Placement,
): Fit {
  const { smallest, usual, tall, tolerated, tallest } = limits;
  const days = Math.max(1, scale.to - scale.from);
  const fitTo = (height: number) => {
    const perDay = height / days;
    const wishes = labels.map(({ at, ...label }): Labelled => ({
      ...label,
      y: (at - scale.from) * perDay,
    }));
    const tops = placeLabels(wishes, placement).map(Math.round);
    const shifts = tops.map((top, index) => Math.abs(top - (wishes[index]?.y ?? top)));
    return { perDay, height, tops, shift: Math.max(0, ...shifts) };
  };

  const bound = Math.max(tolerated, fitTo(tallest).shift * 1.15);
  for (let height = Math.min(tall, Math.max(smallest, days * usual)); ; height *= 1.06) {
    const { shift, ...fit } = fitTo(Math.min(height, tallest));
    if (shift <= bound || height >= tallest) return fit;
  }
}

/** The ticks whose labels have room below the one before; a major tick displaces a minor one. */
export function spacedTicks<Tick extends { readonly at: number; readonly major: boolean }>(
  ticks: readonly Tick[],
  y: (at: number) => number,
  room: number,
): ReadonlySet<Tick> {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const hasRoom = !before || y(tick.at) - y(before.at) >= room;
    if (!hasRoom && tick.major && !before.major) kept.pop();
    else if (!hasRoom) continue;
    kept.push(tick);
  }
  return new Set(kept);
}
