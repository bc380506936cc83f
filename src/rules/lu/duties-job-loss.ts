import { addMonths } from '../../dates/index.ts';
import { fact, ifTold, orElse, the } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { regime2024From } from './dates.ts';
import { heldSince, holdsCard } from './holder.ts';
import { sources } from './sources.ts';

const reportUnemployment = obligation({
  country: 'LU',
  id: 'lu.unemployment.report',
  who: 'you',
  event: 'jobLossDate',
  reads: { holdsCard },
  applies: (is) => is.holdsCard,
  term: { days: 0 },
  aim: 'at-once',
  sources: [sources.directive, sources.oldDirective],
  doubts: ['report-without-days'],
});

/** The card was held two years or longer on the last day of the contract. */
export const heldTwoYears = fact({
  reads: { heldSince, jobLossDate: the.jobLossDate },
  among: [true, false],
  find: (is): boolean => addMonths(is.heldSince, 24) <= is.jobLossDate,
});

/**
 * Months left from the last day of the contract; whole ones, so that a part of a month used counts as one. Under the law
 * until 30 June 2024 one earlier spell leaves none; where their number is not told, earlier months are one.
 */
const monthsLeft = fact({
  reads: {
    jobLossDate: the.jobLossDate,
    heldTwoYears,
    months: orElse('unemployedMonthsBefore', 0),
    spells: ifTold('unemploymentSpellsBefore'),
  },
  find: (is) => {
    if (is.jobLossDate < regime2024From) return (is.spells ?? is.months) > 0 ? 0 : 3;
    return Math.max(0, Math.floor((is.heldTwoYears ? 6 : 3) - is.months));
  },
});

export const unemploymentLimit = obligation({
  country: 'LU',
  id: 'lu.unemployment.limit',
  who: 'you',
  event: 'jobLossDate',
  reads: { holdsCard, monthsLeft, jobLossDate: the.jobLossDate },
  applies: (is) => is.holdsCard,
  term: (is) => ({ months: is.monthsLeft }),
  ways: [
    { event: 'jobLossDate', term: { months: 3 } },
    { event: 'jobLossDate', term: { months: 6 }, only: 'held-two-years' },
  ],
  less: 'unemployedMonthsBefore',
  sources: [
    sources.act2024,
    sources.unemploymentPress,
    sources.searchPeriodFirm,
    sources.directive,
  ],
  doubts: [
    { doubt: 'unemployment-wording-unread', where: (is) => is.jobLossDate >= regime2024From },
  ],
});

export const unemploymentDuties = [reportUnemployment, unemploymentLimit] as const;
