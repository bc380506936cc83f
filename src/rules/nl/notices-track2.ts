import { fact, ifTold, the } from '../grammar/fact.ts';
import { notice } from '../grammar/notice.ts';
import { filingDay } from '../shared/person.ts';
import { tiedToJob } from './duties-job-loss.ts';
import { lastPay } from './duties-track2.ts';
import { permitNeeded, surelyFree, turkish } from './facts.ts';
import { sources } from './sources.ts';

const on = filingDay;

const inTrackTwo = fact({
  reads: { situation: ifTold('situation') },
  find: (is) => is.situation === 'track-2',
});

const bound = fact({
  reads: { inTrackTwo, tiedToJob },
  find: (is): boolean => is.inTrackTwo && is.tiedToJob,
});

/** The programme goes on after the permit has ended. */
const programmeBeyond = notice({
  id: 'programme-beyond-permit',
  kind: 'mind',
  reads: {
    programmeEnd: ifTold('programmeEnd'),
    permitUntil: ifTold('permitUntil'),
    permitType: ifTold('permitType'),
    surelyFree,
  },
  when: (is) =>
    is.programmeEnd !== undefined &&
    is.permitUntil !== undefined &&
    is.programmeEnd > is.permitUntil &&
    is.permitType !== 'nl-permanent' &&
    !is.surelyFree,
  on,
  sources: [sources.trackTwoProvider, sources.aliensRegulation],
  early: true,
});

/** Sickness does not make a permit run longer. */
const permitEndsFirst = notice({
  id: 'permit-ends-during-sickness',
  early: true,
  kind: 'mind',
  reads: { bound, permitUntil: the.permitUntil, lastPay: lastPay.rule },
  when: (is) => is.bound && is.lastPay !== undefined && is.permitUntil < is.lastPay.due,
  on,
  sources: [sources.sickLeaveFirm, sources.extensionTerm],
});

const always = {
  reads: { inTrackTwo },
  when: (is: { readonly inTrackTwo: boolean }) => is.inTrackTwo,
  on,
};
const whenBound = { reads: { bound }, when: (is: { readonly bound: boolean }) => is.bound, on };

const sicknessKeepsRunning = notice({
  ...whenBound,
  id: 'sickness-suspends-nothing',
  kind: 'mind',
  sources: [sources.aliensCircular, sources.sickLeaveFirm],
});

const skilledPlacement = notice({
  id: 'placement-skilled',
  kind: 'mind',
  reads: { bound, permitType: ifTold('permitType') },
  when: (is) => is.bound && is.permitType === 'nl-hsm',
  on,
  sources: [sources.aliensRegulation, sources.hsm],
});

const boundPlacement = notice({
  id: 'placement-trial',
  kind: 'mind',
  reads: { bound, permitType: ifTold('permitType') },
  when: (is) =>
    is.bound && (is.permitType === 'nl-single-permit' || is.permitType === 'nl-work-permit'),
  on,
  sources: [sources.employmentAct],
});

const blueCardPlacement = notice({
  id: 'placement-blue-card',
  kind: 'mind',
  reads: { bound, permitType: ifTold('permitType') },
  when: (is) => is.bound && is.permitType === 'nl-blue-card',
  on,
  sources: [sources.newJobReport, sources.aliensDecree],
});

const insideGroup = notice({
  id: 'placement-group',
  kind: 'mind',
  reads: { bound, permitType: ifTold('permitType') },
  when: (is) => is.bound && is.permitType === 'nl-ict',
  on,
  sources: [sources.jobLossFirm],
});

const turkishWorkers = notice({
  id: 'placement-turkish',
  kind: 'doubt',
  reads: { inTrackTwo, turkish, permitNeeded },
  when: (is) => is.inTrackTwo && is.turkish && is.permitNeeded,
  on,
  sources: [sources.turkishFirm],
});

const cooperate = notice({
  ...always,
  id: 'track2-both-must',
  kind: 'mind',
  sources: [sources.incapacityAct25, sources.trackTwoFirm],
});

const leftOut = notice({
  ...always,
  id: 'track2-left-out',
  kind: 'mind',
  sources: [sources.trackTwoStart, sources.trackTwoFirm],
});

const practice = notice({
  ...always,
  id: 'track2-practice',
  kind: 'mind',
  sources: [sources.trackTwoProvider],
});

const reform = notice({
  ...always,
  id: 'track2-reform',
  kind: 'doubt',
  sources: [sources.trackTwoReform],
});

export const trackTwoNotices = [
  programmeBeyond,
  permitEndsFirst,
  sicknessKeepsRunning,
  skilledPlacement,
  boundPlacement,
  blueCardPlacement,
  insideGroup,
  turkishWorkers,
  cooperate,
  leftOut,
  practice,
  reform,
] as const;
