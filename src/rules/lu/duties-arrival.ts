import { addDays, addMonths } from '../../dates/index.ts';
import type { Event } from '../grammar/dated.ts';
import { fact, ifTold, orElse, the } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { permitNeeded } from './facts.ts';
import { holdsCard, holdsOtherCard } from './holder.ts';
import { sources } from './sources.ts';

/** On the way to a card that is not held yet. */
const arriving = fact({
  reads: { permitNeeded, holdsCard, live: ifTold('liveInCountry') },
  find: (is): boolean => is.permitNeeded && !is.holdsCard && is.live !== 'no',
});

const onArrival = {
  country: 'LU',
  who: 'you',
  reads: { arriving },
  applies: (is: { readonly arriving: boolean }) => is.arriving,
} as const;

export const commune = obligation({
  ...onArrival,
  id: 'lu.commune',
  event: 'entryDate',
  term: { workingDays: 3, week: 'LU' },
  freeDays: 'passed-over',
  sources: [sources.arrival, sources.labourInspectorate, sources.act1984],
});

const authorisationDays = 90;

/** Who entered in time has days left to declare the arrival after the authorisation ends, and may not use them. */
const declaringRunsPast = fact({
  reads: {
    issuedOn: the.authorisationIssuedOn,
    entryDate: the.entryDate,
    toDeclare: commune.rule,
  },
  find: ({ issuedOn, entryDate, toDeclare }, today) => {
    const end = addDays(issuedOn, authorisationDays);
    if (toDeclare === undefined || entryDate > end) return false;
    return end < toDeclare.legalDue && today <= toDeclare.legalDue;
  },
});

const useAuthorisation = obligation({
  ...onArrival,
  id: 'lu.use-authorisation',
  event: 'authorisationIssuedOn',
  reads: { arriving, entryDate: ifTold('entryDate'), declaringRunsPast },
  applies: (is, today) =>
    is.arriving && (is.entryDate === undefined || is.entryDate > today || is.declaringRunsPast),
  term: { days: authorisationDays },
  sources: [sources.arrival, sources.blueCard],
});

export const permitFile = obligation({
  ...onArrival,
  id: 'lu.permit-file',
  event: 'entryDate',
  term: { months: 3 },
  freeDays: 'passed-over',
  sources: [sources.arrival, sources.act2008, sources.act1984],
});

const applyMobility = obligation({
  country: 'LU',
  id: 'lu.mobility.apply',
  who: 'you',
  event: 'entryDate',
  reads: { holdsOtherCard },
  applies: (is) => is.holdsOtherCard,
  term: { months: 1 },
  freeDays: 'passed-over',
  sources: [sources.mobility, sources.directive, sources.act1984],
});

const waiting = fact({
  reads: { decision: orElse('decision', 'none'), permitNeeded },
  find: (is): boolean => is.decision === 'none' && is.permitNeeded,
});

const onWaiting = {
  country: 'LU',
  reads: { waiting },
  applies: (is: { readonly waiting: boolean }) => is.waiting,
} as const;

const decisionTerm = obligation({
  ...onWaiting,
  id: 'lu.decision',
  who: 'authority',
  event: 'appliedOn',
  term: { days: 90 },
  sources: [sources.euPortal, sources.directive],
});

const impliedRefusal = obligation({
  ...onWaiting,
  id: 'lu.implied-refusal',
  who: 'you',
  milestone: true,
  event: 'appliedOn',
  term: { months: 3 },
  sources: [sources.appealFirm, sources.impliedRefusal],
  doubts: ['minister-or-tribunal-term'],
});

const refused = fact({
  reads: { decision: orElse('decision', 'none'), permitNeeded },
  find: (is): boolean => is.decision === 'refused' && is.permitNeeded,
});

const afterSilence = fact({
  reads: { waiting, appliedOn: the.appliedOn },
  among: [true, false],
  find: (is, today): boolean => is.waiting && addMonths(is.appliedOn, 3) < today,
});

/** Notification of the refusal, or the day from which silence may be taken for one. */
const refusal = fact({
  reads: { refused, decisionOn: the.decisionOn, appliedOn: the.appliedOn },
  find: (is): Event =>
    is.refused
      ? { id: 'decisionOn', on: is.decisionOn }
      : { id: 'silence', on: addMonths(is.appliedOn, 3) },
});

const tribunal = obligation({
  country: 'LU',
  id: 'lu.tribunal',
  who: 'you',
  event: refusal,
  reads: { refused, afterSilence },
  applies: (is) => is.refused || is.afterSilence,
  term: { months: 3 },
  ways: [
    { event: 'decisionOn', term: { months: 3 } },
    { event: 'silence', term: { months: 3 }, only: 'no-answer' },
  ],
  freeDays: 'passed-over',
  sources: [sources.appealFirm, sources.act2008, sources.act1984],
  doubts: [{ doubt: 'minister-or-tribunal-term', where: (is) => !is.refused }],
});

export const arrivalDuties = [
  decisionTerm,
  impliedRefusal,
  tribunal,
  useAuthorisation,
  commune,
  permitFile,
  applyMobility,
] as const;
