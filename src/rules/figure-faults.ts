import { addDays } from '../dates/index.ts';
import type { Figure, Period } from './grammar/figure.ts';

/** In euro, what an amount of each unit can be: no law, but far from what a slip of the unit makes of it. */
const sane: { readonly [Unit in Figure['unit']]: readonly [least: number, most: number] } = {
  'gross per month': [500, 12_000],
  'gross per month, general income norm': [500, 12_000],
  'gross per year': [20_000, 200_000],
  'taxable per year': [20_000, 200_000],
  'gross per hour': [5, 100],
  'per day': [100, 450],
};

function faultOf({ unit }: Figure, { from, until, cents }: Period, next?: Period) {
  if (until !== undefined && until < from) return 'ends before it begins';
  if (next && until === undefined) return 'has no end, and another follows';
  if (next && until !== undefined && until >= next.from) return 'overlaps the next';
  if (next && until !== undefined && addDays(until, 1) < next.from) return 'leaves a gap behind it';
  if (!Number.isSafeInteger(cents)) return 'is not in whole cents';
  const [least, most] = Object.hasOwn(sane, unit) ? sane[unit] : [Infinity, 0];
  return cents >= least * 100 && cents <= most * 100 ? undefined : `is no amount ${unit}`;
}

/** What is wrong with the figures, in the words of a build that stops; nothing where they are whole. */
export function figureFaults(figures: readonly Figure[]): readonly string[] {
  const twice = figures.filter(({ id }, index) => figures.findIndex((f) => f.id === id) < index);
  return [
    ...twice.map(({ id }) => `${id}: is there twice`),
    ...figures.flatMap((figure) => {
      const all: readonly Period[] = figure.periods;
      if (all.length === 0) return `${figure.id}: has no amount`;
      return all.flatMap((period, index) => {
        const fault = faultOf(figure, period, all[index + 1]);
        return fault ? `${figure.id} from ${period.from}: ${fault}` : [];
      });
    }),
  ];
}
