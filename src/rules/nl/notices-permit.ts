import { addMonths } from '../../dates/index.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';
import { notice } from '../grammar/notice.ts';
import { recentDiploma } from './diploma.ts';
import { mayAllowSearch, tiedToJob } from './duties-job-loss.ts';
import { filingDay } from '../shared/person.ts';
import { applicationKind, freeMovement, permitNeeded } from './facts.ts';
import { hasOffer } from './offered.ts';
import { freedomSources, sources } from './sources.ts';

const on = filingDay;

const held = fact({
  reads: { permitType: ifTold('permitType') },
  find: (is) => is.permitType,
});

const jobEnded = fact({
  reads: { jobLossDate: ifTold('jobLossDate') },
  find: (is) => is.jobLossDate !== undefined,
});

const newEmployer = fact({
  reads: { kind: applicationKind, permitNeeded },
  find: (is) => is.kind === 'new-employer' && is.permitNeeded,
});

/** A permit that ends with the job: nothing is left to search in. */
const noSearchPeriod = notice({
  id: 'no-search-period',
  kind: 'mind',
  reads: { jobEnded, tiedToJob, mayAllowSearch },
  when: (is) => is.jobEnded && is.tiedToJob && !is.mayAllowSearch,
  on,
  sources: [sources.jobLossFirm, sources.employmentAct],
});

const notTiedToJob = notice({
  id: 'not-tied-to-job',
  kind: 'mind',
  reads: { jobEnded, tiedToJob, permitNeeded, held },
  when: (is) =>
    is.jobEnded && !is.tiedToJob && (!is.permitNeeded || is.held === 'nl-orientation-year'),
  on,
  sources: freedomSources,
});

const orientationYearEnds = notice({
  id: 'orientation-year-ends',
  kind: 'mind',
  reads: { held, situation: ifTold('situation') },
  when: (is) => is.situation === 'extension' && is.held === 'nl-orientation-year',
  on,
  sources: [sources.orientationYear],
});

const onlySkilledWork = notice({
  id: 'only-skilled-work',
  kind: 'mind',
  reads: { jobEnded, tiedToJob, held },
  when: (is) => is.jobEnded && is.tiedToJob && is.held === 'nl-hsm',
  on,
  sources: [sources.aliensRegulation, sources.hsm],
});

const employerNamed = notice({
  id: 'permit-names-employer',
  kind: 'mind',
  reads: { newEmployer, held },
  when: (is) => is.newEmployer && (is.held === 'nl-single-permit' || is.held === 'nl-work-permit'),
  on,
  sources: [sources.employmentAct, sources.processing2026],
});

/** The first year of a Dutch Blue Card; shown also while that is not answered. */
const firstYear = fact({
  reads: { permitSince: ifTold('permitSince'), contractStart: the.contractStart },
  find: (is) => is.permitSince === undefined || is.contractStart < addMonths(is.permitSince, 12),
});

const blueCardFirstYear = notice({
  id: 'blue-card-first-year',
  kind: 'doubt',
  reads: { newEmployer, held, firstYear },
  when: (is) => is.newEmployer && is.held === 'nl-blue-card' && is.firstYear,
  on,
  sources: [sources.newJobReport, sources.aliensDecree],
});

const reducedBlueCard = notice({
  id: 'reduced-blue-card-diploma',
  kind: 'doubt',
  reads: { hasOffer, permitNeeded, recentDiploma },
  when: (is) => is.hasOffer && is.permitNeeded && is.recentDiploma,
  on,
  sources: [sources.newsletter, sources.blueCardFirm],
});

const suriname = notice({
  id: 'suriname',
  kind: 'doubt',
  reads: { nationalities: the.nationalities, freeMovement },
  when: (is) => is.nationalities.includes('SR') && !is.freeMovement,
  on,
  sources: [sources.hsm],
});

/** What a permit held, or a nationality, means besides the verdict. */
export const permitNotices = [
  noSearchPeriod,
  notTiedToJob,
  orientationYearEnds,
  onlySkilledWork,
  employerNamed,
  blueCardFirstYear,
  reducedBlueCard,
  suriname,
] as const;
