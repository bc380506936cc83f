import { fact, ifTold } from '../grammar/fact.ts';
import type { Figure } from '../grammar/figure.ts';
import { notice } from '../grammar/notice.ts';
import { filingDay } from '../shared/person.ts';
import { permitNeeded } from './facts.ts';
import { hsmOver30, hsmReduced, hsmUnder30 } from './figures.ts';
import { sources } from './sources.ts';

type Name = keyof typeof sources;
const on = filingDay;
const cited = (names: readonly Name[]) => names.map((name) => sources[name]);

/** Somebody compares an offer in both countries. */
const comparing = fact({
  reads: { situation: ifTold('situation'), country: ifTold('country'), permitNeeded },
  find: (is): boolean => is.situation === 'job-offer' && is.country === 'both' && is.permitNeeded,
});

const ifJobEnds = <const Id extends string>(id: Id, names: readonly Name[]) =>
  notice({
    id,
    kind: 'if-job-ends',
    reads: { comparing },
    when: (is) => is.comparing,
    on,
    sources: cited(names),
  });

const looking: readonly unknown[] = ['job-offer', 'job-ended', 'new-employer'];

/** Somebody who looks for a way to work here. */
const mayNeedRoute = fact({
  reads: { situation: ifTold('situation'), permitNeeded },
  find: (is): boolean => looking.includes(is.situation) && is.permitNeeded,
});

const otherRoute = <const Id extends string>(id: Id, names: readonly Name[]) =>
  notice({
    id,
    kind: 'other-route',
    reads: { mayNeedRoute },
    when: (is) => is.mayNeedRoute,
    on,
    sources: cited(names),
  });

/** What older pages still say and no longer holds, where somebody may have read it. */
const changed = <const Id extends string>(
  id: Id,
  situations: readonly unknown[],
  names: readonly Name[],
  figures: Readonly<Record<string, Figure>> = {},
) =>
  notice({
    id,
    kind: 'changed',
    reads: { situation: ifTold('situation'), permitNeeded },
    when: (is) => situations.includes(is.situation) && is.permitNeeded,
    on,
    figures,
    sources: cited(names),
  });

const offer = ['job-offer', 'new-employer', 'extension'];
const holder = ['job-ended', 'new-employer', 'track-2'];

/** What happens to the permit when the job ends or changes, for the comparison of two countries. */
export const jobEndsInNl = [
  ifJobEnds('months-to-search', ['searchPeriodFirm', 'blueCardRules2023']),
  ifJobEnds('change-of-employer', ['newJobReport', 'processing2026']),
  ifJobEnds('family', ['benefits', 'partnerWork']),
  ifJobEnds('long-term-status', ['permanentFirm']),
] as const;

/** Routes that are named, and not judged. */
export const otherRoutesInNl = [
  otherRoute('single-permit', ['employmentAct', 'processing2026']),
  otherRoute('family-permit', ['benefits', 'employmentAct']),
  otherRoute('study', ['orientationYear']),
  otherRoute('own-business', ['treatyFirm']),
  otherRoute('long-term-resident', ['permanentFirm', 'employmentAct']),
] as const;

/** What older pages still say about the Netherlands; the table in the README names the other notices of this kind. */
export const changedInNl = [
  changed('changed-amounts', offer, ['amounts', 'leaveCriteria'], {
    over30: hsmOver30,
    under30: hsmUnder30,
    reduced: hsmReduced,
  }),
  changed('changed-deciding-day', offer, ['decidingDateFirm', 'leaveCriteria']),
  changed('changed-conditions', ['job-offer'], ['hsm', 'benefits']),
  changed('changed-blue-card', offer, ['blueCardFirm', 'decree2024']),
  changed('changed-months-to-search', holder, ['searchPeriodFirm', 'benefits', 'trackTwoProvider']),
  changed('changed-any-employer', holder, ['aliensRegulation', 'trackTwoProvider']),
  changed('changed-who-reports', holder, ['aliensDecree', 'trackTwoProvider']),
  changed('changed-track2-part', ['track-2'], ['sickLeaveFirm', 'trackTwoProvider']),
  changed('changed-servants', ['private-servant'], ['servantClosure', 'minimumWageAct']),
] as const;
