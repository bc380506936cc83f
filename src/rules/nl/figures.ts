import type { PlainDate } from '../../dates/index.ts';
import type { Figure, Period } from '../grammar/figure.ts';
import type { Source } from '../grammar/source.ts';
import { reviewOn } from '../review.ts';
import { amountSources, type Year } from './amount-sources.ts';
import { blueCardLawFrom } from './dates.ts';
import { halfYears } from './half-years.ts';
import { minimumWages } from './minimum-wage.ts';
import { sources } from './sources.ts';

type Before2024 = 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023;

/** What a series has of a year: an amount in euro, or its periods where one began in the middle. */
type OfYear = number | readonly Period[];

const newest = Math.max(...Object.keys(amountSources).map(Number));

/** New amounts are announced between about 19 November and 20 December. */
const checkAgain = (of: number, newestOf: number): PlainDate =>
  reviewOn(`${of}-12-20` as PlainDate, of === newestOf);

const year = (of: Year, euro: number, extra: Partial<Period> = {}): Period => ({
  from: `${of}-01-01` as PlainDate,
  until: `${of}-12-31` as PlainDate,
  cents: euro * 100,
  sources: amountSources[of],
  checked: amountSources[of][0].checked,
  checkAgain: checkAgain(of, newest),
  confidence: 'high',
  ...extra,
});

/** Reported alone, and mostly with holiday allowance; it rises into 2015 by the percentage that was published. */
const reported2014 = (euro: number) => [year(2014, euro, { confidence: 'medium' })];

/** A series with an amount for every year of which the sources are known, `Left` aside. */
const yearly = <const Id extends string, Left extends Year = never>(
  id: Id,
  euro: Readonly<Record<Exclude<Year, Left>, OfYear>>,
): Figure<Id> => ({
  id,
  unit: 'gross per month',
  periods: Object.entries<OfYear>(euro).flatMap(([of, amount]) =>
    typeof amount === 'number' ? year(Number(of) as Year, amount) : amount,
  ) as unknown as Figure['periods'],
});

/** Highly skilled migrant of 30 or older. */
export const hsmOver30 = yearly('nl-hsm-30-and-older', {
  2014: reported2014(4_048),
  2015: 4_189,
  2016: 4_240,
  2017: 4_324,
  2018: 4_404,
  2019: 4_500,
  2020: 4_612,
  2021: 4_752,
  2022: 4_840,
  2023: 5_008,
  2024: 5_331,
  2025: 5_688,
  2026: 5_942,
});

/** Highly skilled migrant who has not reached the age of thirty. */
export const hsmUnder30 = yearly('nl-hsm-under-30', {
  2014: reported2014(2_968),
  2015: 3_071,
  2016: 3_108,
  2017: 3_170,
  2018: 3_229,
  2019: 3_299,
  2020: 3_381,
  2021: 3_484,
  2022: 3_549,
  2023: 3_672,
  2024: 3_909,
  2025: 4_171,
  2026: 4_357,
});

/** Reduced amount for the orientation year, graduates, doctors and researchers. */
export const hsmReduced = yearly('nl-hsm-reduced', {
  2014: reported2014(2_127),
  2015: 2_201,
  2016: 2_228,
  2017: 2_272,
  2018: 2_314,
  2019: 2_364,
  2020: 2_423,
  2021: 2_497,
  2022: 2_543,
  2023: 2_631,
  2024: 2_801,
  2025: 2_989,
  2026: 3_122,
});

const lowered = [sources.blueCardFirm, sources.decree2024] as const;

/** EU Blue Card; lowered in the middle of 2024. */
export const blueCardFull = yearly('nl-blue-card', {
  2014: reported2014(4_743),
  2015: 4_908,
  2016: 4_968,
  2017: 5_066,
  2018: 5_160,
  2019: 5_272,
  2020: 5_403,
  2021: 5_567,
  2022: 5_670,
  2023: 5_867,
  2024: [
    year(2024, 6_245, { until: '2024-06-11' }),
    year(2024, 5_331, { from: blueCardLawFrom, sources: lowered }),
  ],
  2025: 5_688,
  2026: 5_942,
});

/** EU Blue Card within three years of a higher-education diploma; new on 12 June 2024. */
export const blueCardReduced = yearly<'nl-blue-card-reduced', Before2024>('nl-blue-card-reduced', {
  2024: [year(2024, 4_265, { from: blueCardLawFrom, sources: lowered })],
  2025: 4_551,
  2026: 4_754,
});

/** What sick pay and benefits count up to, per day; only this half-year's was found. */
export const maximumDailyWage: Figure<'nl-maximum-daily-wage'> = {
  id: 'nl-maximum-daily-wage',
  unit: 'per day',
  periods: halfYears([
    { from: '2026-07-01', cents: 309_91, source: sources.dailyWage, confidence: 'medium' },
  ]),
};

/** Where the norms of a year stand; they may come later than the amounts above. */
const normSources = {
  2021: sources.rulingNorms2022,
  2022: sources.rulingNorms2022,
  2023: sources.rulingNorms2023,
  2024: sources.rulingNorms2024,
  2025: sources.rulingNorms,
  2026: sources.rulingNorms,
} as const satisfies Partial<Record<Year, Source>>;

type NormYear = keyof typeof normSources;

const newestNorm = Math.max(...Object.keys(normSources).map(Number));

const norms = <const Id extends string>(
  id: Id,
  euro: Readonly<Record<NormYear, number>>,
): Figure<Id> => ({
  id,
  unit: 'taxable per year',
  periods: Object.entries(euro).map(([text, amount]) => {
    const of = Number(text) as NormYear;
    const source = normSources[of];
    return year(of, amount, {
      sources: [source],
      checked: source.checked,
      checkAgain: checkAgain(of, newestNorm),
    });
  }) as unknown as Figure['periods'],
});

/** Taxable pay a year that the 30 % ruling asks for. */
export const rulingNorm = norms('nl-ruling-30', {
  2021: 38_961,
  2022: 39_467,
  2023: 41_954,
  2024: 46_107,
  2025: 46_660,
  2026: 48_013,
});

/** The same for people under 30 with a master's degree. */
export const rulingNormUnder30 = norms('nl-ruling-30-under-30', {
  2021: 29_616,
  2022: 30_001,
  2023: 31_891,
  2024: 35_048,
  2025: 35_468,
  2026: 36_497,
});

/** General income norm for a couple; before July 2026 it is not in our sources. */
export const incomeNormCouple: Figure<'nl-income-couple'> = {
  id: 'nl-income-couple',
  unit: 'gross per month, general income norm',
  periods: halfYears([{ from: '2026-07-01', cents: 2_337_00, source: sources.amounts }]),
};

/** General income norm for a single person. */
export const incomeNormSingle: Figure<'nl-income-single'> = {
  id: 'nl-income-single',
  unit: 'gross per month, general income norm',
  periods: halfYears([{ from: '2026-07-01', cents: 1_635_90, source: sources.amounts }]),
};

export const figures = [
  hsmOver30,
  hsmUnder30,
  hsmReduced,
  blueCardFull,
  blueCardReduced,
  rulingNorm,
  rulingNormUnder30,
  incomeNormCouple,
  incomeNormSingle,
  maximumDailyWage,
  ...minimumWages,
] as const;
