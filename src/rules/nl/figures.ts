import type { PlainDate } from '../../dates/index.ts';
import { checkedOn } from '../checked-on.ts';
import type { Figure, Period } from '../grammar/figure.ts';
import { amountSources, type Year } from './amount-sources.ts';
import { minimumWages } from './minimum-wage.ts';
import { sources } from './sources.ts';

/** New amounts are announced between about 19 November and 20 December; ended years rest. */
const checkAgain = (year: number): PlainDate => (year === 2026 ? '2026-12-20' : '2027-11-22');

type Euro = Readonly<Record<Year, number>>;

const year = (of: Year, euro: number, extra: Partial<Period> = {}): Period => ({
  from: `${of}-01-01` as PlainDate,
  until: `${of}-12-31` as PlainDate,
  cents: euro * 100,
  sources: amountSources[of],
  checked: checkedOn,
  checkAgain: checkAgain(of),
  confidence: 'high',
  ...extra,
});

const yearly = <const Id extends string>(id: Id, euro: Euro): Figure<Id> => ({
  id,
  unit: 'gross per month',
  periods: Object.entries(euro).map(([of, amount]) =>
    year(Number(of) as Year, amount),
  ) as unknown as Figure['periods'],
});

/** Highly skilled migrant of 30 or older. */
export const hsmOver30 = yearly('nl-hsm-30-and-older', {
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

const reset = '2024-06-12' satisfies PlainDate;

/** EU Blue Card; lowered in the middle of 2024. */
export const blueCardFull: Figure<'nl-blue-card'> = {
  id: 'nl-blue-card',
  unit: 'gross per month',
  periods: [
    year(2015, 4_908),
    year(2016, 4_968),
    year(2017, 5_066),
    year(2018, 5_160),
    year(2019, 5_272),
    year(2020, 5_403),
    year(2021, 5_567),
    year(2022, 5_670),
    year(2023, 5_867),
    year(2024, 6_245, { until: '2024-06-11' }),
    year(2024, 5_331, { from: reset, sources: [sources.blueCardFirm, sources.decree2024] }),
    year(2025, 5_688),
    year(2026, 5_942),
  ],
};

/** EU Blue Card within three years of a higher-education diploma; new on 12 June 2024. */
export const blueCardReduced: Figure<'nl-blue-card-reduced'> = {
  id: 'nl-blue-card-reduced',
  unit: 'gross per month',
  periods: [
    year(2024, 4_265, { from: reset, sources: [sources.blueCardFirm, sources.decree2024] }),
    year(2025, 4_551),
    year(2026, 4_754),
  ],
};

/** What sick pay and benefits count up to, per day; only this half-year's was found. */
export const maximumDailyWage: Figure<'nl-maximum-daily-wage'> = {
  id: 'nl-maximum-daily-wage',
  unit: 'per day',
  periods: [
    {
      from: '2026-07-01',
      until: '2026-12-31',
      cents: 309_91,
      sources: [sources.dailyWage],
      checked: checkedOn,
      checkAgain: '2026-12-20',
      confidence: 'medium',
    },
  ],
};

const normSources = {
  2021: sources.rulingNorms2022,
  2022: sources.rulingNorms2022,
  2023: sources.rulingNorms2023,
  2024: sources.rulingNorms2024,
  2025: sources.rulingNorms,
  2026: sources.rulingNorms,
} as const;

const norm = (of: keyof typeof normSources, euro: number): Period =>
  year(of, euro, { sources: [normSources[of]] });

/** Taxable pay a year that the 30 % ruling asks for. */
export const rulingNorm: Figure<'nl-ruling-30'> = {
  id: 'nl-ruling-30',
  unit: 'taxable per year',
  periods: [
    norm(2021, 38_961),
    norm(2022, 39_467),
    norm(2023, 41_954),
    norm(2024, 46_107),
    norm(2025, 46_660),
    norm(2026, 48_013),
  ],
};

/** The same for people under 30 with a master's degree. */
export const rulingNormUnder30: Figure<'nl-ruling-30-under-30'> = {
  id: 'nl-ruling-30-under-30',
  unit: 'taxable per year',
  periods: [
    norm(2021, 29_616),
    norm(2022, 30_001),
    norm(2023, 31_891),
    norm(2024, 35_048),
    norm(2025, 35_468),
    norm(2026, 36_497),
  ],
};

const incomePeriod = (euroCents: number): Period => ({
  from: '2026-07-01',
  until: '2026-12-31',
  cents: euroCents,
  sources: [sources.amounts],
  checked: checkedOn,
  checkAgain: '2026-12-20',
  confidence: 'high',
});

/** General income norm for a couple; before July 2026 it is not in our sources. */
export const incomeNormCouple: Figure<'nl-income-couple'> = {
  id: 'nl-income-couple',
  unit: 'gross per month, general income norm',
  periods: [incomePeriod(2_337_00)],
};

/** General income norm for a single person. */
export const incomeNormSingle: Figure<'nl-income-single'> = {
  id: 'nl-income-single',
  unit: 'gross per month, general income norm',
  periods: [incomePeriod(1_635_90)],
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
