import { fact, ifTold, orElse } from '../grammar/fact.ts';
import { notice } from '../grammar/notice.ts';
import { filingDay, permitHeld } from '../shared/person.ts';
import { belowAmount } from './drop-amounts.ts';
import { isBlueCard, tiedToJob } from './duties-job-loss.ts';
import { mayNeedPermit, permitNeeded } from './facts.ts';
import { maximumDailyWage } from './figures.ts';
import { dropReason, isDrop, statutoryLeave, toleratedReason } from './pay-drop.ts';
import { freedomSources, sources } from './sources.ts';

const on = filingDay;

/** A drop of the pay under a permit that hangs on it. */
const drop = fact({
  reads: { isDrop, permitNeeded },
  find: (is): boolean => is.isDrop && is.permitNeeded,
});

const mayBeDrop = fact({
  reads: { isDrop, mayNeedPermit },
  find: (is) => is.isDrop && is.mayNeedPermit,
});

const leave = fact({
  reads: { drop, dropReason },
  find: (is): boolean => is.drop && statutoryLeave.has(is.dropReason),
});

const tolerated = fact({
  reads: { drop, toleratedReason },
  find: (is): boolean => is.drop && is.toleratedReason,
});

const leaveReports = notice({
  id: 'leave-notification',
  kind: 'mind',
  reads: { tolerated, permitHeld },
  when: (is) => is.tolerated && (is.permitHeld === 'nl-hsm' || is.permitHeld === 'nl-blue-card'),
  on,
  sources: [sources.leaveCriteria, sources.leaveFirm],
});

const leaveProof = notice({
  id: 'leave-proof',
  kind: 'also-checked',
  reads: { leave },
  when: (is) => is.leave,
  on,
  sources: [sources.leaveCriteria, sources.leaveDetails],
});

const leaveRecords = notice({
  id: 'leave-records',
  kind: 'also-checked',
  reads: { tolerated },
  when: (is) => is.tolerated,
  on,
  sources: [sources.leaveCriteria, sources.leaveFirm],
});

const notTolerated = notice({
  id: 'pay-drop-not-tolerated',
  kind: 'mind',
  reads: { drop, toleratedReason, belowAmount, isBlueCard, dropReason },
  when: (is) =>
    is.drop &&
    !is.toleratedReason &&
    is.belowAmount &&
    !(is.isBlueCard && is.dropReason === 'sickness'),
  on,
  sources: [sources.leaveCriteria, sources.sickLeaveFirm, sources.payBelowJudgment],
});

const blueCardSickness = notice({
  id: 'blue-card-sickness',
  kind: 'doubt',
  reads: { mayBeDrop, dropReason, isBlueCard },
  when: (is) => is.mayBeDrop && is.isBlueCard && is.dropReason === 'sickness',
  on,
  sources: [sources.blueCardBenefits],
});

/** Other permits than that of a highly skilled migrant. */
const birthLeave = notice({
  id: 'birth-leave-other-permits',
  kind: 'mind',
  reads: { drop, dropReason, tiedToJob, permitType: ifTold('permitType') },
  when: (is) =>
    is.drop && is.dropReason === 'birth-leave' && is.tiedToJob && is.permitType !== 'nl-hsm',
  on,
  sources: [sources.birthLeaveFirm],
});

const sickPayCap = notice({
  id: 'sick-pay-cap',
  kind: 'mind',
  reads: {
    drop,
    dropReason,
    permitType: ifTold('permitType'),
    exempt: orElse('salaryExempt', 'none'),
  },
  when: (is) =>
    is.drop && is.dropReason === 'sickness' && is.permitType === 'nl-hsm' && is.exempt === 'none',
  on,
  figures: { daily: maximumDailyWage },
  sources: [sources.sickPayLaw, sources.dailyWage],
});

const payDrop = fact({
  reads: { situation: ifTold('situation'), permitType: ifTold('permitType') },
  find: (is) =>
    is.situation === 'pay-drop' && is.permitType !== 'nl-hsm' && is.permitType !== 'nl-blue-card',
});

const otherPermit = notice({
  id: 'pay-drop-other-permit',
  kind: 'mind',
  reads: { payDrop, tiedToJob, permitHeld },
  when: (is) => is.payDrop && is.tiedToJob && is.permitHeld !== 'nl-hsm',
  on,
  sources: [sources.birthLeaveFirm, sources.aliensRegulation],
});

const noCondition = notice({
  id: 'pay-drop-no-condition',
  kind: 'mind',
  reads: { payDrop, tiedToJob },
  when: (is) => is.payDrop && !is.tiedToJob,
  on,
  sources: freedomSources,
});

export const payNotices = [
  otherPermit,
  noCondition,
  leaveReports,
  leaveProof,
  leaveRecords,
  notTolerated,
  blueCardSickness,
  birthLeave,
  sickPayCap,
] as const;
