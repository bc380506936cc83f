import { addDays, yearOf, type PlainDate } from '../../dates/index.ts';
import type { Confidence, Figure, Period } from '../grammar/figure.ts';
import type { Source } from '../grammar/source.ts';
import { reviewOn } from '../review.ts';
import { regime2024From, shortageFrom, shortageSurelyFrom } from './dates.ts';
import { sources } from './sources.ts';

/** The average gross annual salary in euro, and from when; amounts are multiples of it. */
interface Average {
  readonly from: PlainDate;
  readonly surelyFrom?: PlainDate;
  readonly euro: number;
  readonly source: Source;
  readonly confidence: Confidence;
}

/** Table 1.1 of the facts on the Luxembourg Blue Card. */
const averages: readonly [Average, ...Average[]] = [
  { from: '2015-01-01', euro: 47_964, source: sources.government2015, confidence: 'medium' },
  {
    from: '2016-01-01',
    surelyFrom: '2017-01-01',
    euro: 48_864,
    source: sources.threshold2016,
    confidence: 'low',
  },
  { from: '2018-01-01', euro: 49_332, source: sources.threshold2018, confidence: 'high' },
  {
    from: '2019-09-13',
    surelyFrom: '2019-10-01',
    euro: 52_224,
    source: sources.threshold2019,
    confidence: 'medium',
  },
  {
    from: '2021-01-01',
    surelyFrom: '2022-12-22',
    euro: 55_752,
    source: sources.threshold2021,
    confidence: 'low',
  },
  { from: '2022-12-23', euro: 56_520, source: sources.threshold2022, confidence: 'high' },
  { from: '2024-03-24', euro: 58_968, source: sources.threshold2024, confidence: 'high' },
  { from: regime2024From, euro: 58_968, source: sources.regime2024, confidence: 'high' },
  { from: '2025-03-18', euro: 63_408, source: sources.threshold2025, confidence: 'high' },
  { from: '2026-03-03', euro: 65_652, source: sources.threshold2026, confidence: 'medium' },
];

/** A new average is expected in February or March. */
const expectedAfter = (from: PlainDate) => `${yearOf(from) + 1}-03-01` as PlainDate;

/** `tenths` of the average, in cents: 1.2 times it is 12 tenths. */
const period = (
  { from, surelyFrom, euro, source, confidence }: Average,
  next: Average | undefined,
  tenths: number,
): Period => ({
  from,
  ...(next && { until: addDays(next.from, -1) }),
  ...(surelyFrom && { surelyFrom }),
  cents: euro * 10 * tenths,
  sources: [source],
  checked: source.checked,
  checkAgain: reviewOn(expectedAfter(from), next === undefined),
  confidence,
});

const ordinary = averages.map((each, index) =>
  period(each, averages[index + 1], each.from < regime2024From ? 15 : 10),
) as unknown as Figure['periods'];

/** 1.5 times the average gross annual salary, once since 1 July 2024. */
export const blueCardAmount: Figure<'lu-blue-card'> = {
  id: 'lu-blue-card',
  unit: 'gross per year',
  periods: ordinary,
};

const shortage = averages
  .filter(({ from }) => from < regime2024From)
  .map((each, index, all) =>
    period(
      index === 0
        ? {
            ...each,
            from: shortageFrom,
            surelyFrom: shortageSurelyFrom,
            source: sources.news2015,
          }
        : each,
      all[index + 1] ?? averages.find(({ from }) => from === regime2024From),
      12,
    ),
  ) as unknown as Figure['periods'];

/** 1.2 times the average for listed occupations, until 30 June 2024. */
export const shortageAmount: Figure<'lu-blue-card-shortage'> = {
  id: 'lu-blue-card-shortage',
  unit: 'gross per year',
  closed: true,
  periods: shortage,
};

/** True on days on which nobody knows whether the amount for shortage occupations had begun. */
export const shortageDoubtful = (on: PlainDate) => on >= shortageFrom && on < shortageSurelyFrom;
/** True on days for which shortage occupations had an amount of their own, or may have had. */
export const hasShortageAmount = (on: PlainDate) => on >= shortageFrom && on < regime2024From;

export const figures = [blueCardAmount, shortageAmount] as const;
