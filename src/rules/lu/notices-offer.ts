import { fact, ifTold, orElse } from '../grammar/fact.ts';
import { isReviewOverdue, mayStillHold, periodOn } from '../grammar/figure.ts';
import { notice } from '../grammar/notice.ts';
import { filingDay } from '../shared/person.ts';
import { britishRightsOpen, freeMovement, hasOffer, mayNeedPermit, permitNeeded } from './facts.ts';
import { blueCardAmount, hasShortageAmount, shortageDoubtful } from './figures.ts';
import { qualification, salary } from './requirements.ts';
import { sources } from './sources.ts';

const country = 'LU';
const on = filingDay;

/** A job for which a permit would be needed. */
export const offer = fact({
  reads: { hasOffer, permitNeeded },
  find: (is): boolean => is.hasOffer && is.permitNeeded,
});

/** The same while it is open whether a permit is needed. */
const mayBeOffer = fact({
  reads: { hasOffer, mayNeedPermit },
  find: (is) => is.hasOffer && is.mayNeedPermit,
});

const reviewOverdue = notice({
  country,
  id: 'figure-review-overdue',
  kind: 'doubt',
  reads: { mayBeOffer, filingDay },
  when: (is) => {
    const period = periodOn(blueCardAmount, is.filingDay);
    return is.mayBeOffer && period !== undefined && isReviewOverdue(period, is.filingDay);
  },
  on,
  figures: { last: blueCardAmount },
  sources: [sources.blueCard, sources.threshold2026],
});

const dateUncertain = notice({
  country,
  id: 'figure-date-uncertain',
  kind: 'doubt',
  reads: { mayBeOffer, filingDay },
  when: (is) =>
    is.mayBeOffer &&
    (mayStillHold(blueCardAmount, is.filingDay) !== undefined || shortageDoubtful(is.filingDay)),
  on,
  sources: [sources.threshold2016, sources.threshold2019, sources.threshold2021],
});

const shortageList = notice({
  country,
  id: 'shortage-occupations',
  kind: 'mind',
  reads: { offer, filingDay },
  when: (is) => is.offer && hasShortageAmount(is.filingDay),
  on,
  sources: [sources.news2015, sources.government2015],
});

/** Pay or qualification is not enough for the Blue Card. */
const salariedWorker = notice({
  country,
  id: 'salaried-worker',
  kind: 'mind',
  reads: { mayBeOffer, salary: salary.rule, qualification: qualification.rule },
  when: (is) =>
    is.mayBeOffer && (is.salary.status === 'not-met' || is.qualification.status === 'not-met'),
  on,
  sources: [sources.adem, sources.guide, sources.singlePermitFirm, sources.singlePermitDirective],
});

const applyBeforeEntry = notice({
  country,
  id: 'apply-before-entry',
  kind: 'mind',
  reads: { mayBeOffer, visitor: ifTold('inCountryAsVisitor') },
  when: (is) => is.mayBeOffer && is.visitor === 'yes',
  on,
  sources: [sources.labourInspectorate, sources.act2008],
});

const crossBorderWorker = notice({
  country,
  id: 'cross-border-worker',
  kind: 'mind',
  reads: { mayNeedPermit, live: ifTold('liveInCountry') },
  when: (is) => is.mayNeedPermit && is.live === 'no',
  on,
  sources: [sources.crossBorder],
});

const temporaryProtection = notice({
  country,
  id: 'temporary-protection',
  kind: 'mind',
  reads: { told: orElse('temporaryProtection', 'no') },
  when: (is) => is.told === 'yes',
  on,
  sources: [sources.ukraine, sources.directive],
});

const euRegistration = notice({
  country,
  id: 'eu-registration',
  kind: 'mind',
  reads: { freeMovement },
  when: (is) => is.freeMovement,
  on,
  sources: [sources.euCitizens],
});

const withdrawalAgreement = notice({
  country,
  id: 'uk-withdrawal-agreement',
  kind: 'doubt',
  reads: { britishRightsOpen },
  when: (is) => is.britishRightsOpen,
  on,
  sources: [sources.british],
});

const noShortageAmount = notice({
  country,
  id: 'wrong-shortage-amount',
  kind: 'changed',
  reads: { offer, filingDay },
  when: (is) => is.offer && is.filingDay >= '2026-01-01',
  on,
  sources: [sources.regime2024, sources.unemploymentPress],
});

export const offerNotices = [
  reviewOverdue,
  dateUncertain,
  shortageList,
  salariedWorker,
  applyBeforeEntry,
  crossBorderWorker,
  temporaryProtection,
  euRegistration,
  withdrawalAgreement,
  noShortageAmount,
] as const;
