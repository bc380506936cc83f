import { addDays, daysBetween, yearOf, type PlainDate } from '../../dates/index.ts';
import type { Figure } from '../../rules/index.ts';

export const width = 360;
export const height = 190;
const left = 68;
const right = 8;
const top = 22;
const bottom = 24;
/** Most years that are named below. */
const mostYears = 6;

interface Tick {
  readonly at: number;
  readonly value: number;
}

/** A figure through the years, drawn to scale: both axes are even, and amounts begin at zero. */
interface Chart {
  /** The line, as the path of an SVG: where the day of a step is not known, in `doubtful`. */
  readonly line: string;
  readonly doubtful: string;
  readonly years: readonly Tick[];
  /** In cents. */
  readonly amounts: readonly Tick[];
  /** Where the first and the last amount stand. */
  readonly ends: readonly [first: Point, last: Point];
  readonly frame: { readonly left: number; readonly right: number; readonly base: number };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly cents: number;
}

/** 1, 2 or 5 with noughts: the smallest that cuts `most` into five parts at the most. */
export function evenStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  return ([1, 2, 5, 10].find((each) => each * power * 5 >= most) ?? 10) * power;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The years that begin within the days, as many as have room. */
function yearsIn(from: PlainDate, end: PlainDate): number[] {
  const first = yearOf(addDays(from, -1)) + 1;
  const all = Array.from({ length: yearOf(end) - first + 1 }, (_, index) => first + index);
  const step = Math.ceil(all.length / mostYears);
  return all.filter((_, index) => index % step === 0);
}

/** The first day after all that is known of a figure. */
const endOf = ({ periods }: Figure): PlainDate => {
  const last = periods.at(-1) ?? periods[0];
  return addDays(last.until ?? last.checkAgain, 1);
};

/** The drawing of a figure; undefined where it has but one stretch, as there is nothing to see. */
export function chartOf(figure: Figure): Chart | undefined {
  const { periods } = figure;
  if (periods.length < 2) return undefined;
  const [{ from: start }] = periods;
  const end = endOf(figure);
  const days = daysBetween(start, end);
  const step = evenStep(Math.max(...periods.map(({ cents }) => cents)));
  const most = step * Math.ceil(Math.max(...periods.map(({ cents }) => cents)) / step);
  const base = height - bottom;
  const xOf = (day: PlainDate) =>
    round(left + ((width - left - right) * daysBetween(start, day)) / days);
  const yOf = (cents: number) => round(base - ((base - top) * cents) / most);

  let line = '';
  let doubtful = '';
  for (const [index, { from, until, surelyFrom, cents }] of periods.entries()) {
    const before = periods[index - 1];
    const isJoined = before?.until !== undefined && addDays(before.until, 1) === from;
    const rise = isJoined ? `M${xOf(from)} ${yOf(before.cents)}V${yOf(cents)}` : '';
    const sure = surelyFrom ?? from;
    const close = xOf(until === undefined ? end : addDays(until, 1));
    if (surelyFrom) doubtful += `${rise || `M${xOf(from)} ${yOf(cents)}`}H${xOf(surelyFrom)}`;
    line += `${surelyFrom ? '' : rise}M${xOf(sure)} ${yOf(cents)}H${close}`;
  }
  const last = periods.at(-1) ?? periods[0];
  return {
    line,
    doubtful,
    years: yearsIn(start, end).map((value) => ({ value, at: xOf(`${value}-01-01` as PlainDate) })),
    amounts: Array.from({ length: most / step + 1 }, (_, index) => ({
      value: index * step,
      at: yOf(index * step),
    })),
    ends: [
      { x: xOf(start), y: yOf(periods[0].cents), cents: periods[0].cents },
      { x: xOf(end), y: yOf(last.cents), cents: last.cents },
    ],
    frame: { left, right: width - right, base },
  };
}
