import { addDays, endOf, type PlainDate, type Term } from '../../dates/index.ts';
import type { Event } from '../grammar/dated.ts';
import { fact, ifTold } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { afterDay, countedSickDay, pausedDays, sickTime, type SickTime } from './sick-time.ts';
import { sources } from './sources.ts';

const pausing = (sickness: SickTime) => (end: PlainDate) => pausedDays(sickness, end);

/** Counted in days from the first sick day; days back at work move what follows them. */
const fromSickDay = {
  event: countedSickDay,
  reads: { sickTime },
  applies: () => true,
  pause: (is: { readonly sickTime: SickTime }) => pausing(is.sickTime),
} as const;

const counted = (term: Term) => ({
  term,
  ways: [{ event: 'firstSickDay' as const, term }],
});

/** What happened in an earlier sickness does not count in this one. */
const inThisSickness = (id: 'firstYearEvaluation' | 'programmeStart') =>
  fact({
    reads: { told: ifTold(id), sickTime },
    find: (is) => (is.told !== undefined && is.told >= is.sickTime.firstDay ? is.told : undefined),
  });
const evaluation = inThisSickness('firstYearEvaluation');
const programme = inThisSickness('programmeStart');

const isPast = (day: PlainDate | undefined, today: PlainDate) => day !== undefined && day <= today;

const problemAnalysis = obligation({
  ...fromSickDay,
  id: 'track2.problem-analysis',
  who: 'employer',
  ...counted({ days: 42 }),
  sources: [sources.sicknessProcedure, sources.sicknessSchedule],
});

const actionPlan = obligation({
  ...fromSickDay,
  id: 'track2.action-plan',
  who: 'employer',
  ...counted({ days: 56 }),
  sources: [sources.sicknessProcedure, sources.sicknessSchedule],
});

const uwvNotice = obligation({
  ...fromSickDay,
  id: 'track2.uwv-notice',
  who: 'employer',
  ...counted({ days: 294 }),
  sources: [sources.sicknessAct],
});

const firstYearEvaluation = obligation({
  ...fromSickDay,
  id: 'track2.first-year-evaluation',
  who: 'employer',
  reads: { sickTime, held: evaluation },
  done: (is, today) => isPast(is.held, today),
  opens: { days: 315 },
  ...counted({ days: 363 }),
  sources: [sources.sicknessProcedure, sources.sicknessSchedule],
});

/**
 * Six weeks after the first-year evaluation, and not later than had that been held on its last day; days back at work
 * move both.
 */
const latestStart: Term = { days: 405 };
const afterEvaluation: Term = { days: 42 };

const start = fact({
  reads: { countedSickDay, sickTime, held: evaluation },
  find: (is): { readonly event: Event; readonly term: Term } => {
    const { countedSickDay: sick, held } = is;
    const bySickDay = { event: sick, term: latestStart };
    if (held === undefined) return bySickDay;
    const moved = (end: PlainDate, sickness: SickTime) => addDays(end, pausedDays(sickness, end));
    const latest = moved(endOf(latestStart, sick.on), is.sickTime);
    if (moved(endOf(afterEvaluation, held), afterDay(is.sickTime, held)) > latest) return bySickDay;
    return { event: { id: 'firstYearEvaluation', on: held }, term: afterEvaluation };
  },
});

const trackTwo = obligation({
  ...fromSickDay,
  id: 'track2.start',
  who: 'employer',
  event: fact({ reads: { start }, find: (is) => is.start.event }),
  reads: { sickTime, start, begun: programme },
  done: (is, today) => isPast(is.begun, today),
  term: (is) => is.start.term,
  ways: [
    { event: 'firstSickDay', term: latestStart },
    { event: 'firstYearEvaluation', term: afterEvaluation },
  ],
  pause: (is) => pausing(afterDay(is.sickTime, is.start.event.on)),
  sources: [sources.trackTwoStart, sources.trackTwoFirm],
});

const uwvLetter = obligation({
  ...fromSickDay,
  id: 'track2.uwv-letter',
  who: 'authority',
  ...counted({ days: 622 }),
  sources: [sources.incapacityAct64, sources.sicknessSchedule],
});

const finalEvaluation = obligation({
  ...fromSickDay,
  id: 'track2.final-evaluation',
  who: 'employer',
  opens: { days: 602 },
  ...counted({ days: 636 }),
  aim: 'about',
  sources: [sources.sicknessSchedule, sources.sicknessPractice],
  doubts: ['milestone-in-practice'],
});

const report = obligation({
  ...fromSickDay,
  id: 'track2.report',
  who: 'employer',
  ...counted({ days: 636 }),
  freeDays: 'day-before',
  sources: [sources.incapacityAct25, sources.timeLimits],
});

const incapacityBenefit = obligation({
  ...fromSickDay,
  id: 'track2.wia',
  who: 'you',
  ...counted({ days: 650 }),
  freeDays: 'day-before',
  sources: [sources.incapacityAct64, sources.timeLimits],
});

const wageDecision = obligation({
  ...fromSickDay,
  id: 'track2.wage-decision',
  who: 'authority',
  ...counted({ days: 685 }),
  sources: [sources.incapacityAct25],
});

export const lastPay = obligation({
  ...fromSickDay,
  id: 'track2.last-pay',
  who: 'employer',
  milestone: true,
  ...counted({ days: 727 }),
  sources: [sources.sickPayLaw],
});

const dismissalBan = obligation({
  ...fromSickDay,
  id: 'track2.dismissal-ban',
  who: 'employer',
  milestone: true,
  ...counted({ years: 2 }),
  sources: [sources.dismissalLaw],
  doubts: ['two-years-or-104-weeks'],
});

export const trackTwoDuties = [
  problemAnalysis,
  actionPlan,
  uwvNotice,
  firstYearEvaluation,
  trackTwo,
  uwvLetter,
  finalEvaluation,
  report,
  incapacityBenefit,
  wageDecision,
  lastPay,
  dismissalBan,
] as const;
