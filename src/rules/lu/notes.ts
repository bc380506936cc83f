import { fact, ifTold } from '../grammar/fact.ts';
import type { Figure } from '../grammar/figure.ts';
import { notice, type NoticeKind } from '../grammar/notice.ts';
import { filingDay } from '../shared/person.ts';
import { permitNeeded } from './facts.ts';
import { blueCardAmount } from './figures.ts';
import { holdsCard, holdsOtherCard } from './holder.ts';
import { offer } from './notices-offer.ts';
import { sources } from './sources.ts';

type Name = keyof typeof sources;
const country = 'LU';
const on = filingDay;
const cited = (names: readonly Name[]) => names.map((name) => sources[name]);

/** Somebody who does not work here yet. */
const newcomer = fact({
  reads: { offer, situation: ifTold('situation') },
  find: (is) => is.offer && is.situation === 'job-offer',
});

const comparing = fact({
  reads: { newcomer, country: ifTold('country') },
  find: (is) => is.newcomer && is.country === 'both',
});

const forOffer = <const Id extends string>(id: Id, kind: NoticeKind, names: readonly Name[]) =>
  notice({
    country,
    id,
    kind,
    reads: { offer },
    when: (is) => is.offer,
    on,
    sources: cited(names),
  });

const forNewcomer = <const Id extends string>(id: Id, kind: NoticeKind, names: readonly Name[]) =>
  notice({
    country,
    id,
    kind,
    reads: { newcomer },
    when: (is) => is.newcomer,
    on,
    sources: cited(names),
  });

const ifJobEnds = <const Id extends string>(id: Id, names: readonly Name[]) =>
  notice({
    country,
    id,
    kind: 'if-job-ends',
    reads: { comparing },
    when: (is) => is.comparing,
    on,
    sources: cited(names),
  });

/** What changed since the founding document, where somebody may have read the old rule. */
const changed = <const Id extends string>(
  id: Id,
  situations: readonly unknown[],
  names: readonly Name[],
  figures: Readonly<Record<string, Figure>> = {},
) =>
  notice({
    country,
    id,
    kind: 'changed',
    reads: { situation: ifTold('situation'), permitNeeded },
    when: (is) => situations.includes(is.situation) && is.permitNeeded,
    on,
    figures,
    sources: cited(names),
  });

const offers = ['job-offer', 'new-employer', 'extension'];
const holders = ['job-ended', 'new-employer', 'extension'];

const shortStay = notice({
  country,
  id: 'short-stay-with-card',
  kind: 'mind',
  reads: { holdsOtherCard },
  when: (is) => is.holdsOtherCard,
  on,
  sources: [sources.shortMobility, sources.regime2024],
});

const mobilityStart = notice({
  country,
  id: 'mobility-start-of-work',
  kind: 'mind',
  reads: { holdsOtherCard },
  when: (is) => is.holdsOtherCard,
  on,
  sources: [sources.mobility, sources.directive],
});

const longTerm = notice({
  country,
  id: 'adding-up-years',
  kind: 'mind',
  reads: { holdsCard, holdsOtherCard },
  when: (is) => is.holdsCard || is.holdsOtherCard,
  on,
  sources: [sources.longTerm, sources.directive],
});

/** What happens to the card when the job ends or changes, for the comparison of two countries. */
export const jobEndsInLu = [
  ifJobEnds('months-to-search', ['unemploymentPress', 'searchPeriodFirm']),
  ifJobEnds('change-of-employer', ['regime2024', 'shortRules']),
  ifJobEnds('family', ['familyWork', 'directive']),
  ifJobEnds('long-term-status', ['longTerm', 'directive']),
] as const;

/** What is also checked, what the card brings, which routes are only named, and what changed. */
export const notes = [
  shortStay,
  mobilityStart,
  longTerm,
  forOffer('regulated-profession', 'also-checked', ['qualifications', 'euPortal']),
  forNewcomer('vacancy-declaration', 'also-checked', ['vacancy', 'adem', 'seedFirm']),
  forNewcomer('papers', 'also-checked', ['euPortal']),
  forNewcomer('after-authorisation', 'also-checked', ['arrival', 'guide']),
  forOffer('employer-duties', 'also-checked', ['employerDuties', 'labourCode', 'guide']),
  forOffer('pay-that-counts', 'also-checked', ['blueCard']),
  forNewcomer('family-comes-along', 'benefit', ['familyPortal', 'familyWork', 'directive']),
  forNewcomer('length-of-card', 'benefit', ['act2017', 'directive']),
  forNewcomer('own-business-beside', 'benefit', ['unemploymentPress', 'regime2024']),
  forOffer('salaried-worker-route', 'other-route', ['adem', 'guide', 'singlePermitFirm']),
  forNewcomer('transferee', 'other-route', ['transferee']),
  forNewcomer('family-permit', 'other-route', ['familyPortal', 'familyWork']),
  forNewcomer('long-term-resident', 'other-route', ['longTerm']),
  forNewcomer('researcher', 'other-route', ['directive', 'euPortal']),
  changed('changed-amount', offers, ['regime2024', 'threshold2026', 'seedFirm'], {
    amount: blueCardAmount,
  }),
  changed('changed-contract', offers, ['news2024', 'seedFirm']),
  changed('changed-qualification', offers, ['qualifications', 'seedFirm']),
  changed('changed-length', ['extension', 'job-offer'], ['act2017', 'seedFirm']),
  changed('changed-access', holders, ['regime2024', 'seedFirm']),
  changed('changed-unemployment', ['job-ended'], ['unemploymentPress', 'seedFirm']),
  changed('changed-mobility', ['job-offer'], ['mobility', 'seedFirm']),
  changed('changed-nationalities', ['job-offer'], ['euCitizens', 'british', 'seedFirm']),
  changed('changed-refusal', ['decision', 'job-offer'], ['euPortal', 'appealFirm', 'seedFirm']),
] as const;
