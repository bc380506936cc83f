import type { PlainDate } from '../../dates/index.ts';
import { fact, ifTold, orElse } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { filingDay, permitNeeded, windowYears } from './facts.ts';
import { sources } from './sources.ts';

/** Shorter decision terms for a change of employer. */
const shorterFrom = '2026-05-22' satisfies PlainDate;

export const decisionTerm = obligation({
  id: 'nl.decision',
  who: 'authority',
  event: 'appliedOn',
  reads: {
    decision: orElse('decision', 'none'),
    situation: ifTold('situation'),
    permitType: ifTold('permitType'),
    appliedOn: ifTold('appliedOn'),
  },
  applies: (is) => is.decision === 'none',
  term: (is) => {
    const shorter = is.situation === 'new-employer' && (is.appliedOn ?? '') >= shorterFrom;
    if (!shorter) return { days: 90 };
    return { days: is.permitType === 'nl-blue-card' ? 30 : 45 };
  },
  extends: false,
  sources: [sources.hsm, sources.processing2026],
  doubts: (is) =>
    is.situation === 'new-employer' && (is.appliedOn ?? '') >= shorterFrom
      ? ['shorter-terms-source']
      : [],
});

const afterRefusal = {
  event: 'decisionOn',
  reads: { decision: orElse('decision', 'none') },
  applies: (is: { readonly decision: string }) => is.decision === 'refused',
  term: { weeks: 4 },
  who: 'you',
} as const;

export const objection = obligation({
  ...afterRefusal,
  id: 'nl.objection',
  extends: true,
  sources: [sources.aliensAct, sources.timeLimits],
});

export const leaveCountry = obligation({
  ...afterRefusal,
  id: 'nl.leave-country',
  extends: false,
  sources: [sources.aliensAct],
});

/** The extension is in time until the last day of the permit; it may be filed three months before. */
export const applyExtension = obligation({
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
  extends: false,
  sources: [sources.extensionTerm, sources.decidingDateFirm],
  doubts: ['late-extension'],
});

export const deregister = obligation({
  id: 'nl.brp.leave',
  who: 'you',
  event: 'departureDate',
  reads: {},
  applies: () => true,
  opens: { days: -5 },
  term: { days: -1 },
  extends: false,
  sources: [sources.registrationAct],
});

/** Five years of permits valid for work, without interruption. */
export const freeLabourMarket = obligation({
  id: 'nl.free-labour-market',
  who: 'you',
  milestone: true,
  event: 'workPermitsUnbrokenSince',
  reads: {},
  applies: () => true,
  term: { years: 5 },
  extends: false,
  sources: [sources.employmentAct],
});

export const turns30 = obligation({
  id: 'nl.turns-30',
  who: 'you',
  milestone: true,
  event: 'birthDate',
  reads: {},
  applies: () => true,
  term: { years: 30 },
  extends: false,
  sources: [sources.workDecree, sources.amounts],
});

const graduated = fact({
  reads: { basis: ifTold('graduateBasis') },
  find: (is) => is.basis !== 'none',
});

export const reducedWindow = obligation({
  id: 'nl.reduced-window',
  who: 'you',
  milestone: true,
  event: 'qualifyingDate',
  reads: { graduated, filingDay },
  applies: (is) => is.graduated,
  term: (is) => ({ years: windowYears(is.filingDay) }),
  extends: false,
  sources: [sources.amounts, sources.orientationYear],
});
