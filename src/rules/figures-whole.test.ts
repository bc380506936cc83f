import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../dates/index.ts';
import { figures } from './figures.ts';
import { lastBefore, periodOn, type Figure, type Period } from './grammar/figure.ts';
import { checkedOn } from './checked-on.ts';
import { rulesVersion } from './rules-version.ts';

const pairs = ({ periods: [first, ...later] }: Figure): readonly (readonly [Period, Period])[] =>
  later.map((period, index) => [later[index - 1] ?? first, period]);

/** Where a figure changed more than from 0.90 to 1.25 times the one before. */
const jumped: Readonly<Record<string, readonly string[]>> = {
  // Staatsblad 2024, 150: the Blue Card fell from 6,245 to 5,331 on 12 June 2024.
  'nl-blue-card': ['2024-06-12'],
  // Regulation of 20 June 2024: once the average instead of 1.5 times.
  'lu-blue-card': ['2024-07-01'],
};

/** The last day of amounts that the law sets no more. */
const closed: Readonly<Record<string, string>> = {
  'nl-minimum-monthly-wage': '2023-12-31',
  'lu-blue-card-shortage': '2024-06-30',
};

/** Begun beside another figure, on some day until this one. */
const begun: Readonly<Record<string, string>> = { 'lu-blue-card-shortage': '2015-07-06' };

describe.each(figures.map((figure) => [figure.id, figure as Figure] as const))(
  '%s',
  (id, figure) => {
    test('[22] has periods that follow each other without overlap or gap', () => {
      for (const { from, until } of figure.periods)
        expect(until === undefined || from <= until).toBe(true);
      for (const [one, next] of pairs(figure)) expect(one.until).toBe(addDays(next.from, -1));
    });

    test('[26] has whole cents that change little from one period to the next', () => {
      for (const { cents } of figure.periods)
        expect(Number.isInteger(cents) && cents > 0).toBe(true);
      const jumps = pairs(figure).filter(([one, next]) => {
        const ratio = next.cents / one.cents;
        return ratio < 0.9 || ratio > 1.25;
      });
      expect(jumps.map(([, { from }]) => from)).toEqual(jumped[id] ?? []);
    });

    test('[25] says where every amount stands, when it was read and when to look again', () => {
      for (const { sources, checked, checkAgain, confidence } of figure.periods) {
        expect(sources.length).toBeGreaterThan(0);
        for (const source of sources) {
          expect(new URL(source.url).protocol).toBe('https:');
          expect(source.title).not.toBe('');
          expect(checkedOn <= source.checked && source.checked <= rulesVersion).toBe(true);
        }
        expect(checked).toBe(sources[0].checked);
        expect(checked <= rulesVersion && checked < checkAgain).toBe(true);
        expect(checkAgain <= addMonths(checked, 12)).toBe(true);
        expect(['high', 'medium', 'low']).toContain(confidence);
      }
    });

    test('[21] ends where nothing newer is published, and is then named only as last', () => {
      const last = figure.periods.at(-1);
      const until = last?.until;
      // The average of Luxembourg holds until a new one; all others are set for a year or half of one.
      const lastOf = until === undefined ? 'with a new one' : until.slice('2026-'.length);
      expect(id === 'lu-blue-card' ? ['with a new one'] : ['06-30', '12-31']).toContain(lastOf);
      expect(figure.closed ? until : undefined).toBe(closed[id]);
      expect(lastBefore(figure, figure.periods[0].from)).toBeUndefined();
      expect(periodOn(figure, last?.until ?? '2099-12-31')).toBe(last);
      const ends = figure.periods.filter((period) => period.until !== undefined).slice(-1);
      const after = ends.map((period) => addDays(period.until ?? '2100-12-31', 1));
      expect(after.map((day) => lastBefore(figure, day))).toEqual(ends);
      const open = after.filter((day) => periodOn(figure, day) !== undefined);
      expect(open).toEqual(until === undefined ? after : []);
    });

    test('a day that is not sure lies inside its period; before a first one, another figure held', () => {
      for (const { from, surelyFrom, until } of figure.periods) {
        const inside = until === undefined || (surelyFrom ?? from) <= until;
        expect(surelyFrom === undefined || (from < surelyFrom && inside)).toBe(true);
      }
      expect(figure.periods[0].surelyFrom).toBe(begun[id]);
    });
  },
);
