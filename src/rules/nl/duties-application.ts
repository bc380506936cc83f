import { checkedOn } from '../checked-on.ts';
import { fact, ifTold, orElse } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { filingDay } from '../shared/person.ts';
import { directive2024From } from './dates.ts';
import { permitNeeded, windowYears } from './facts.ts';
import { sources } from './sources.ts';

/** An application for a new employer, decided within the shorter terms. */
const shorterTerm = fact({
  reads: { situation: ifTold('situation'), appliedOn: ifTold('appliedOn') },
  find: ({ situation, appliedOn = '' }) =>
    situation === 'new-employer' && appliedOn >= directive2024From,
});

const decisionTerm = obligation({
  id: 'nl.decision',
  who: 'authority',
  event: 'appliedOn',
  reads: {
    decision: orElse('decision', 'none'),
    shorterTerm,
    permitType: ifTold('permitType'),
  },
  applies: (is) => is.decision === 'none',
  term: (is) => {
    if (!is.shorterTerm) return { days: 90 };
    return { days: is.permitType === 'nl-blue-card' ? 30 : 45 };
  },
  ways: [
    { event: 'appliedOn', term: { days: 90 } },
    { event: 'appliedOn', term: { days: 45 }, only: 'new-employer' },
    { event: 'appliedOn', term: { days: 30 }, only: 'new-employer-blue-card' },
  ],
  sources: [sources.hsm, sources.processing2026],
  doubts: [
    { doubt: 'shorter-terms-source', where: (is) => is.shorterTerm },
    { doubt: 'longer-or-shorter-term', where: (is) => !is.shorterTerm },
  ],
});

const afterRefusal = {
  event: 'decisionOn',
  reads: { decision: orElse('decision', 'none') },
  applies: (is: { readonly decision: string }) => is.decision === 'refused',
  term: { weeks: 4 },
  who: 'you',
} as const;

const objection = obligation({
  ...afterRefusal,
  id: 'nl.objection',
  freeDays: 'passed-over',
  sources: [sources.aliensAct, sources.timeLimits],
});

const leaveCountry = obligation({
  ...afterRefusal,
  id: 'nl.leave-country',
  sources: [sources.aliensAct],
});

/** The extension is in time until the last day of the permit; it may be filed three months before. */
const applyExtension = obligation({
  id: 'nl.extension.apply',
  who: 'employer',
  event: 'permitUntil',
  reads: {
    situation: ifTold('situation'),
    appliedOn: ifTold('appliedOn'),
    decision: orElse('decision', 'none'),
    permitNeeded,
  },
  applies: (is) =>
    is.situation === 'extension' &&
    is.appliedOn === undefined &&
    is.decision === 'none' &&
    is.permitNeeded,
  opens: { months: -3 },
  term: { days: 0 },
  sources: [sources.extensionTerm, sources.decidingDateFirm],
  doubts: ['late-extension'],
});

const deregister = obligation({
  id: 'nl.brp.leave',
  who: 'you',
  event: 'departureDate',
  reads: {},
  applies: () => true,
  opens: { days: -5 },
  term: { days: -1 },
  sources: [sources.registrationAct],
});

/** Five years of permits valid for work, without interruption. */
const freeLabourMarket = obligation({
  id: 'nl.free-labour-market',
  who: 'you',
  milestone: true,
  right: true,
  event: 'workPermitsUnbrokenSince',
  reads: {},
  applies: () => true,
  term: { years: 5 },
  sources: [sources.employmentAct],
});

const turns30 = obligation({
  id: 'nl.turns-30',
  who: 'you',
  milestone: true,
  event: 'birthDate',
  reads: {},
  applies: () => true,
  term: { years: 30 },
  sources: [sources.workDecree, sources.amounts],
});

const graduated = fact({
  reads: { basis: ifTold('graduateBasis') },
  find: (is) => is.basis !== 'none',
});

const reducedWindow = obligation({
  id: 'nl.reduced-window',
  who: 'you',
  milestone: true,
  event: 'qualifyingDate',
  reads: { graduated, filingDay },
  applies: (is) => is.graduated,
  term: (is) => ({ years: windowYears(is.filingDay) }),
  ways: [{ event: 'qualifyingDate', term: { years: windowYears(checkedOn) } }],
  sources: [sources.amounts, sources.orientationYear],
});

export const applicationDuties = [
  applyExtension,
  decisionTerm,
  objection,
  leaveCountry,
  deregister,
  freeLabourMarket,
  turns30,
  reducedWindow,
] as const;
