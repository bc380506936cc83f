import { wayOf } from './basis.test-ways.ts';
import { the } from './fact.ts';
import type { Figure, Period } from './figure.ts';
import { judge } from './finding.ts';
import { period as periodOf, source } from './gazette.test-figure.ts';
import { requirement, type Judged, type RequirementOutcome } from './requirement.ts';

/** An amount that holds until the end of 2026. */
export const period = (cents: number, from: Period['from'] = '2026-01-01'): Period =>
  periodOf(2026, cents, { from });

/** A figure of one period. */
export const figure = (id: string): Figure => ({
  id,
  unit: 'gross per month',
  periods: [period(1)],
});

/** What a figure comes to. */
export const judged = (id: string, cents: number, more: Partial<Judged> = {}): Judged => ({
  figure: figure(id),
  period: period(cents),
  cents,
  per: 'month',
  ...more,
});

export const may = { day: '2026-05-05', event: 'filing' } as const;
export const high = judged('high', 300);
export const middle = judged('middle', 200);
export const low = judged('low', 100);

/** The same, missed by five cents. */
export const short = (of: Judged): Judged => ({ ...of, shortBy: 5 });

export type Way = RequirementOutcome | 'stop';

/** The finding where each of four ways of a question comes out as given; the last one given goes on. */
export function finding(...ways: readonly [Way, ...Way[]]) {
  const rule = requirement({
    id: 'some',
    reads: { basis: the.graduateBasis, date: the.filingDate },
    sources: [source],
    find: (is): RequirementOutcome => {
      const way = wayOf(is.basis, ways) ?? 'stop';
      return way === 'stop' ? { status: 'met', on: { day: is.date, event: 'filing' } } : way;
    },
  });
  return judge(rule, { answers: {}, today: '2026-11-24' });
}
export const common = { requirement: 'some', sources: [source] };
