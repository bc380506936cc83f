import { addMonths } from '../../dates/index.ts';
import { fact, ifTold, orElse } from '../grammar/fact.ts';
import { notice } from '../grammar/notice.ts';
import { directive2024From } from './dates.ts';
import { isBlueCard, mayAllowSearch } from './duties-job-loss.ts';
import { filingDay } from '../shared/person.ts';
import {
  birthdayBetween,
  britishRightsOpen,
  freeMovement,
  leapBirthday,
  mayNeedPermit,
  turkish,
  yearsDiffer,
} from './facts.ts';
import { incomeNormCouple, incomeNormSingle } from './figures.ts';
import { justAfterYear, keptAfterChange } from './hsm.ts';
import { hasOffer } from './offered.ts';
import { sources } from './sources.ts';

const on = filingDay;

const twoReadings = notice({
  id: 'two-readings',
  kind: 'doubt',
  reads: { hasOffer, yearsDiffer, mayNeedPermit },
  when: (is) => is.hasOffer && is.yearsDiffer && is.mayNeedPermit,
  on,
  sources: [sources.extensionMessage, sources.decidingDateFirm],
});

const birthday = notice({
  id: 'birthday-between',
  kind: 'doubt',
  reads: { birthdayBetween, mayNeedPermit },
  when: (is) => is.birthdayBetween && is.mayNeedPermit,
  on,
  sources: [sources.decidingDateFirm, sources.workDecree],
});

const leapDay = notice({
  id: 'leap-day-birthday',
  kind: 'doubt',
  reads: { leapBirthday, mayNeedPermit },
  when: (is) => is.leapBirthday && is.mayNeedPermit,
  on,
  sources: [sources.workDecree],
});

const justAfterOrientationYear = notice({
  id: 'just-after-orientation-year',
  kind: 'doubt',
  reads: { justAfterYear },
  when: (is) => is.justAfterYear,
  on,
  sources: [sources.amounts],
});

const changedBefore30 = notice({
  id: 'changed-employer-before-30',
  kind: 'doubt',
  reads: { keptAfterChange },
  when: (is) => is.keptAfterChange,
  on,
  sources: [sources.amounts, sources.aliensCircular],
});

/** Held two years by the day of the change; shown also while that is not answered. */
const switchPossible = fact({
  reads: { permitSince: ifTold('permitSince') },
  find: (is) =>
    is.permitSince === undefined || addMonths(is.permitSince, 2 * 12) <= directive2024From,
});

/** The permit had not ended before the day of the change. */
const stillValid = fact({
  reads: { permitUntil: ifTold('permitUntil') },
  find: (is) => is.permitUntil === undefined || is.permitUntil >= directive2024From,
});

const searchPeriodSwitch = notice({
  id: 'search-period-switch',
  kind: 'doubt',
  reads: {
    jobLossDate: ifTold('jobLossDate'),
    mayAllowSearch,
    isBlueCard,
    switchPossible,
    stillValid,
  },
  when: (is) =>
    is.jobLossDate !== undefined &&
    is.jobLossDate < directive2024From &&
    addMonths(is.jobLossDate, 3) >= directive2024From &&
    !is.isBlueCard &&
    is.mayAllowSearch &&
    is.switchPossible &&
    is.stillValid,
  on,
  sources: [sources.searchPeriodFirm, sources.searchPeriodLetter],
});

const turkishNational = notice({
  id: 'turkish-national',
  kind: 'mind',
  reads: { turkish, freeMovement },
  when: (is) => is.turkish && !is.freeMovement,
  on,
  sources: [sources.turkishFirm, sources.aliensDecree],
});

const withdrawalAgreement = notice({
  id: 'uk-withdrawal-agreement',
  kind: 'doubt',
  reads: { britishRightsOpen, permitType: ifTold('permitType') },
  when: (is) =>
    is.britishRightsOpen && is.permitType !== 'nl-permanent' && is.permitType !== 'nl-free',
  on,
  sources: [sources.ukFirm],
});

const incomeNorm = notice({
  id: 'income-norm',
  kind: 'mind',
  reads: { exempt: orElse('salaryExempt', 'none') },
  when: (is) => is.exempt !== 'none',
  on,
  figures: { couple: incomeNormCouple, single: incomeNormSingle },
  sources: [sources.workDecree, sources.amounts],
});

const temporaryProtection = notice({
  id: 'temporary-protection',
  kind: 'mind',
  reads: { told: orElse('temporaryProtection', 'no') },
  when: (is) => is.told === 'yes',
  on,
  sources: [sources.ukraine],
});

/** Points in doubt and points to mind, in the order in which they are shown. */
export const cautions = [
  twoReadings,
  birthday,
  leapDay,
  justAfterOrientationYear,
  changedBefore30,
  searchPeriodSwitch,
  withdrawalAgreement,
  turkishNational,
  incomeNorm,
  temporaryProtection,
] as const;
