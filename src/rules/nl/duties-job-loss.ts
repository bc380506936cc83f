import { addMonths } from '../../dates/index.ts';
import { fact, orElse, the } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { blueCardPracticeFrom, directive2024From } from './dates.ts';
import { permitHeld } from '../shared/person.ts';
import { freeMovement } from './facts.ts';
import { sources } from './sources.ts';

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
  find: (is): boolean => !is.freeMovement && !notTied.has(is.permitHeld),
});

export const mayAllowSearch = fact({
  reads: { tiedToJob, permitHeld },
  find: (is): boolean => is.tiedToJob && !noSearch.has(is.permitHeld),
});

export const isBlueCard = fact({
  reads: { permitHeld },
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
    const from = is.isBlueCard ? blueCardPracticeFrom : directive2024From;
    return is.jobLossDate >= from && is.heldTwoYears;
  },
});

const searchPeriod = obligation({
  id: 'nl.search-period',
  who: 'you',
  event: 'jobLossDate',
  reads: { mayAllowSearch, longSearch, isBlueCard, jobLossDate: the.jobLossDate },
  applies: (is) => is.mayAllowSearch,
  term: (is) => ({ months: is.longSearch ? 6 : 3 }),
  ways: [
    { event: 'jobLossDate', term: { months: 3 } },
    { event: 'jobLossDate', term: { months: 6 }, only: 'held-two-years' },
  ],
  caps: [{ name: 'permit-end', at: 'permitUntil' }],
  sources: [
    sources.searchPeriodFirm,
    sources.searchPeriodLetter,
    sources.directive2024,
    sources.aliensCircular,
  ],
  doubts: [
    { doubt: 'card-may-be-extended', where: (is) => is.isBlueCard },
    {
      doubt: 'six-months-source',
      where: (is) => !is.isBlueCard && is.jobLossDate >= directive2024From,
    },
    'fixed-term-expiry',
    'repeated-unemployment',
  ],
});

const notify = {
  event: 'jobLossDate',
  reads: { tiedToJob, isBlueCard },
  applies: (is: { readonly tiedToJob: boolean }) => is.tiedToJob,
  term: { weeks: 4 },
  freeDays: 'passed-over',
} as const;

const notifyYou = obligation({
  ...notify,
  id: 'nl.notify.you',
  who: 'you',
  doubts: [{ doubt: 'blue-card-beforehand', where: (is) => is.isBlueCard }],
  sources: [sources.aliensDecree, sources.aliensRegulation, sources.timeLimits, sources.fines],
});

const notifyEmployer = obligation({
  ...notify,
  id: 'nl.notify.employer',
  who: 'employer',
  sources: [sources.aliensDecree, sources.aliensRegulation, sources.timeLimits, sources.fines],
});

const unemploymentBenefit = obligation({
  id: 'nl.ww.apply',
  who: 'you',
  event: 'jobLossDate',
  fromNextDay: true,
  reads: {},
  applies: () => true,
  opens: { days: -7 },
  term: { days: 7 },
  freeDays: 'passed-over',
  sources: [sources.unemploymentAct, sources.timeLimits],
  doubts: ['notice-period'],
});

const ruling30 = obligation({
  id: 'nl.ruling30.contract',
  who: 'you',
  event: 'jobLossDate',
  reads: { ruling30: orElse('ruling30', 'no') },
  applies: (is) => is.ruling30 === 'yes',
  term: { months: 3 },
  sources: [sources.rulingGap, sources.expatScheme],
  doubts: ['garden-leave'],
});

const revokeSettlement = obligation({
  id: 'nl.settlement.revoke',
  who: 'you',
  event: 'settlementSignedOn',
  reads: { mentioned: orElse('settlementRightMentioned', 'yes') },
  applies: () => true,
  term: (is) => ({ days: is.mentioned === 'no' ? 21 : 14 }),
  ways: [
    { event: 'settlementSignedOn', term: { days: 14 } },
    { event: 'settlementSignedOn', term: { days: 21 }, only: 'right-not-named' },
  ],
  freeDays: 'passed-over',
  sources: [sources.civilCode, sources.timeLimits],
});

export const jobLossDuties = [
  searchPeriod,
  notifyYou,
  notifyEmployer,
  unemploymentBenefit,
  ruling30,
  revokeSettlement,
] as const;
