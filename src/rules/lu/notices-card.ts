import { addMonths, addWorkingDays, type PlainDate } from '../../dates/index.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';
import { notice } from '../grammar/notice.ts';
import { filingDay } from '../shared/person.ts';
import { regime2024From } from './dates.ts';
import { commune, permitFile } from './duties-arrival.ts';
import { boundChange, changeInform, renewal } from './duties-card.ts';
import { heldTwoYears, unemploymentLimit } from './duties-job-loss.ts';
import { permitNeeded } from './facts.ts';
import { heldSince, holdsCard } from './holder.ts';
import { sources } from './sources.ts';

const country = 'LU';
const on = filingDay;

/** The card would be two years old before the three months end. */
const twoReadings = notice({
  country,
  id: 'two-readings',
  early: true,
  kind: 'doubt',
  reads: { limit: unemploymentLimit.rule, heldTwoYears, heldSince, jobLossDate: the.jobLossDate },
  when: (is) =>
    is.limit !== undefined &&
    is.jobLossDate >= regime2024From &&
    !is.heldTwoYears &&
    addMonths(is.heldSince, 24) <= is.limit.due,
  on,
  sources: [sources.directive, sources.searchPeriodFirm],
});

/** The card or the employment began under the earlier regime. */
const beganBefore = fact({
  reads: {
    permitSince: ifTold('permitSince'),
    cardFrom: ifTold('cardFrom'),
    employmentSince: ifTold('employmentSince'),
  },
  find: (is) =>
    [is.permitSince, is.cardFrom, is.employmentSince].some(
      (day) => day !== undefined && day < regime2024From,
    ),
});

const isNow = (day: PlainDate | undefined) => day !== undefined && day >= regime2024From;

const transition = notice({
  country,
  id: 'transition-2024-07',
  early: true,
  kind: 'doubt',
  reads: {
    holdsCard,
    beganBefore,
    situation: ifTold('situation'),
    contractStart: ifTold('contractStart'),
    jobLossDate: ifTold('jobLossDate'),
    limit: unemploymentLimit.rule,
  },
  when: (is) => {
    if (!is.holdsCard || !is.beganBefore) return false;
    if (is.situation === 'new-employer' && isNow(is.contractStart)) return true;
    return is.jobLossDate !== undefined && (isNow(is.jobLossDate) || isNow(is.limit?.due));
  },
  on,
  sources: [sources.act2024, sources.regime2024],
});

const priorAgreement = notice({
  country,
  id: 'prior-agreement',
  early: true,
  kind: 'mind',
  reads: { inform: changeInform.rule, contractStart: ifTold('contractStart') },
  when: (is) =>
    is.inform !== undefined && is.contractStart !== undefined && !isNow(is.contractStart),
  on,
  sources: [sources.oldDirective, sources.regime2024],
});

const changeNoticeUnclear = notice({
  country,
  id: 'change-notice-unclear',
  kind: 'doubt',
  reads: { situation: ifTold('situation'), holdsCard, boundChange },
  when: (is) => is.situation === 'new-employer' && is.holdsCard && !is.boundChange,
  on,
  sources: [sources.directive, sources.shortRules],
});

/** Without the Saturday the three working days would end later. */
const saturdayCounts = notice({
  country,
  id: 'saturday-counts',
  early: true,
  kind: 'doubt',
  reads: { commune: commune.rule, entryDate: the.entryDate },
  when: (is) =>
    is.commune !== undefined &&
    addWorkingDays(is.entryDate, 3, 'LU without Saturdays') > is.commune.due,
  on,
  sources: [sources.labourCode, sources.arrival],
});

const medicalCheckFirst = notice({
  country,
  id: 'medical-check-first',
  early: true,
  kind: 'mind',
  reads: { file: permitFile.rule },
  when: (is) => is.file !== undefined,
  on,
  sources: [sources.act2008, sources.guide],
});

const renewalAbout = notice({
  country,
  id: 'renewal-about',
  early: true,
  kind: 'doubt',
  reads: { renewal: renewal.rule },
  when: (is) => is.renewal !== undefined,
  on,
  sources: [sources.renewalGuide],
});

const ended = fact({
  reads: { holdsCard, jobLossDate: ifTold('jobLossDate') },
  find: (is): boolean => is.holdsCard && is.jobLossDate !== undefined,
});

const jobSeeker = notice({
  country,
  id: 'register-with-adem',
  kind: 'mind',
  reads: { ended },
  when: (is) => is.ended,
  on,
  sources: [sources.ademRegister],
});

const jobEnded = fact({
  reads: { holdsCard, permitNeeded, situation: ifTold('situation') },
  find: (is): boolean => is.situation === 'job-ended' && is.permitNeeded && !is.holdsCard,
});

const notThisCard = notice({
  country,
  id: 'other-permit-job-loss',
  kind: 'mind',
  reads: { jobEnded },
  when: (is) => is.jobEnded,
  on,
  sources: [sources.singlePermitDirective, sources.singlePermitFirm],
});

const withdrawal = notice({
  country,
  id: 'withdrawal-grounds',
  kind: 'mind',
  reads: { holdsCard },
  when: (is) => is.holdsCard,
  on,
  sources: [sources.directive, sources.unemploymentPress],
});

export const cardNotices = [
  twoReadings,
  transition,
  priorAgreement,
  changeNoticeUnclear,
  saturdayCounts,
  medicalCheckFirst,
  renewalAbout,
  jobSeeker,
  notThisCard,
  withdrawal,
] as const;
