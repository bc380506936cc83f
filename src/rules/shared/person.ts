import type { Country, PlainDate } from '../../dates/index.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';

/** EU, EEA and Swiss nationals, own nationals among them: no permit needed to work. */
const free: ReadonlySet<string> = new Set(
  'NL AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT PL PT RO SK SI ES SE IS LI NO CH'.split(
    ' ',
  ),
);

/** Croatians are free on the Dutch labour market since this day. */
export const croatiaFreeFrom = '2018-07-01' satisfies PlainDate;
/** British nationals are third-country nationals since this day. */
export const britainOutFrom = '2021-01-01' satisfies PlainDate;

/** The day the application is or was received; today unless another day is told. */
export const filingDay = fact({
  reads: { filingDate: ifTold('filingDate') },
  find: ({ filingDate }, today): PlainDate => filingDate ?? today,
});

/** The permit held today. With an offer or an application, and no job lost, none is assumed. */
export const permitHeld = fact({
  reads: {
    told: ifTold('permitType'),
    situation: ifTold('situation'),
    jobLossDate: ifTold('jobLossDate'),
    permitType: the.permitType,
  },
  find: (is) => {
    if (is.told) return is.told;
    const newcomer = is.situation === 'job-offer' || is.situation === 'decision';
    return newcomer && is.jobLossDate === undefined ? 'none' : is.permitType;
  },
});

const isFree = (code: string, on: PlainDate, country: Country) => {
  if (code === 'GB') return on < britainOutFrom;
  return free.has(code) && (code !== 'HR' || country === 'LU' || on >= croatiaFreeFrom);
};

/** Free movement on the filing date; one such nationality is enough. */
export const freeMovementIn = (country: Country) =>
  fact({
    reads: { nationalities: the.nationalities, filingDay, ukProtected: the.ukProtected },
    among: [true, false],
    find: (is): boolean => {
      const on = is.filingDay;
      if (is.nationalities.some((code) => isFree(code, on, country))) return true;
      return is.nationalities.includes('GB') && is.ukProtected === 'yes';
    },
  });

/** A British national who has not said whether rights from before 2021 protect them. */
export const britishRightsOpenIn = (country: Country) =>
  fact({
    reads: { nationalities: the.nationalities, filingDay, ukProtected: ifTold('ukProtected') },
    find: (is) =>
      is.nationalities.includes('GB') &&
      !is.nationalities.some((code) => isFree(code, is.filingDay, country)) &&
      is.ukProtected === undefined,
  });

/** Free movement is sure: while the nationality is open, a permit may be needed. */
export const surelyFreeIn = (country: Country) =>
  fact({
    reads: {
      nationalities: ifTold('nationalities'),
      filingDay,
      ukProtected: ifTold('ukProtected'),
    },
    find: ({ nationalities = [], filingDay: on, ukProtected }) =>
      nationalities.some((code) => isFree(code, on, country)) ||
      (nationalities.includes('GB') && ukProtected === 'yes'),
  });
