import { addMonths, type PlainDate } from '../../dates/index.ts';
import { fact, orElse, the } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { freeMovement, permitHeld } from './facts.ts';
import { sources } from './sources.ts';

/** Directive (EU) 2024/1233 applies: six months for permits held two years. */
export const sixMonthsFrom = '2026-05-22' satisfies PlainDate;
/** The same for Blue Cards, in practice. */
const blueCardSixMonthsFrom = '2023-11-18' satisfies PlainDate;

const notTied: ReadonlySet<string> = new Set([
  'nl-permanent',
  'nl-free',
  'nl-orientation-year',
  'lu-blue-card',
  'other-eu-blue-card',
  'none',
]);
const noSearch: ReadonlySet<string> = new Set(['nl-ict', 'nl-work-permit', 'nl-servant-card']);

/** The right to stay in the Netherlands hangs on the job. */
export const tiedToJob = fact({
  reads: { freeMovement, permitHeld },
  among: [true, false],
  find: (is): boolean => !is.freeMovement && !notTied.has(is.permitHeld),
});

export const mayAllowSearch = fact({
  reads: { tiedToJob, permitHeld },
  among: [true, false],
  find: (is): boolean => is.tiedToJob && !noSearch.has(is.permitHeld),
});

export const isBlueCard = fact({
  reads: { permitHeld },
  among: [true, false],
  find: (is): boolean => is.permitHeld === 'nl-blue-card',
});

/** This permit was held two years or longer on the last day of the contract. */
const heldTwoYears = fact({
  reads: { permitSince: the.permitSince, jobLossDate: the.jobLossDate },
  among: [true, false],
  find: (is): boolean => addMonths(is.permitSince, 2 * 12) <= is.jobLossDate,
});

const longSearch = fact({
  reads: { jobLossDate: the.jobLossDate, isBlueCard, heldTwoYears },
  find: (is) => {
    const from = is.isBlueCard ? blueCardSixMonthsFrom : sixMonthsFrom;
    return is.jobLossDate >= from && is.heldTwoYears;
  },
});

export const searchPeriod = obligation({
  id: 'nl.search-period',
  who: 'you',
  event: 'jobLossDate',
  reads: { mayAllowSearch, longSearch, isBlueCard, jobLossDate: the.jobLossDate },
  applies: (is) => is.mayAllowSearch,
  term: (is) => ({ months: is.longSearch ? 6 : 3 }),
  extends: false,
  cap: { name: 'permit-end', at: 'permitUntil' },
  sources: [
    sources.searchPeriodFirm,
    sources.searchPeriodLetter,
    sources.directive2024,
    sources.aliensCircular,
  ],
  doubts: (is) => [
    ...(is.isBlueCard
      ? (['card-may-be-extended'] as const)
      : is.jobLossDate >= sixMonthsFrom
        ? (['six-months-source'] as const)
        : []),
    'fixed-term-expiry',
    'repeated-unemployment',
  ],
});

const notify = {
  event: 'jobLossDate',
  reads: { tiedToJob, isBlueCard },
  applies: (is: { readonly tiedToJob: boolean }) => is.tiedToJob,
  term: { weeks: 4 },
  extends: true,
} as const;

export const notifyYou = obligation({
  ...notify,
  id: 'nl.notify.you',
  who: 'you',
  doubts: (is) => (is.isBlueCard ? ['blue-card-beforehand'] : []),
  sources: [sources.aliensDecree, sources.aliensRegulation, sources.timeLimits],
});

export const notifyEmployer = obligation({
  ...notify,
  id: 'nl.notify.employer',
  who: 'employer',
  sources: [sources.aliensDecree, sources.aliensRegulation, sources.timeLimits],
});

export const unemploymentBenefit = obligation({
  id: 'nl.ww.apply',
  who: 'you',
  event: 'jobLossDate',
  fromNextDay: true,
  reads: {},
  applies: () => true,
  opens: { days: -7 },
  term: { days: 7 },
  extends: true,
  sources: [sources.unemploymentAct, sources.timeLimits],
  doubts: ['notice-period'],
});

export const ruling30 = obligation({
  id: 'nl.ruling30.contract',
  who: 'you',
  event: 'jobLossDate',
  reads: { ruling30: orElse('ruling30', 'no') },
  applies: (is) => is.ruling30 === 'yes',
  term: { months: 3 },
  extends: false,
  sources: [sources.rulingGap, sources.expatScheme],
  doubts: ['garden-leave'],
});

export const revokeSettlement = obligation({
  id: 'nl.settlement.revoke',
  who: 'you',
  event: 'settlementSignedOn',
  reads: { mentioned: orElse('settlementRightMentioned', 'yes') },
  applies: () => true,
  term: (is) => ({ days: is.mentioned === 'no' ? 21 : 14 }),
  extends: true,
  sources: [sources.civilCode, sources.timeLimits],
});
