import { fact, ifTold } from '../grammar/fact.ts';
import { periodOn } from '../grammar/figure.ts';
import { notice } from '../grammar/notice.ts';
import { filingDay } from '../shared/person.ts';
import { decidingDay, permitNeeded } from './facts.ts';
import { hsmOver30, rulingNorm, rulingNormUnder30 } from './figures.ts';
import { hasOffer } from './offered.ts';
import { sources } from './sources.ts';

/** A job for which a Dutch work permit would be needed. */
const offer = fact({
  reads: { hasOffer, permitNeeded },
  find: (is): boolean => is.hasOffer && is.permitNeeded,
});

const newcomer = fact({
  reads: { offer, situation: ifTold('situation') },
  find: (is) => is.offer && is.situation === 'job-offer',
});

const reads = { offer };
const when = (is: { readonly offer: boolean }) => is.offer;
const on = filingDay;

const alsoChecked = <const Id extends string>(id: Id, from: readonly (keyof typeof sources)[]) =>
  notice({ id, kind: 'also-checked', reads, when, on, sources: from.map((name) => sources[name]) });

/** The year of the amounts ends, and those of the next year are not published. */
const amountsEnd = notice({
  id: 'amounts-end',
  kind: 'mind',
  reads: { offer, decidingDay },
  when: (is) => is.offer && periodOn(hsmOver30, is.decidingDay.day) === hsmOver30.periods.at(-1),
  on: fact({ reads: { decidingDay }, find: (is) => is.decidingDay.day }),
  figures: { last: hsmOver30 },
  sources: [sources.amounts],
});

const reform = notice({
  id: 'proposed-changes',
  kind: 'mind',
  reads,
  when,
  on,
  sources: [sources.reform],
});

/** The employer must judge and document the right to the reduced amount. */
const graduate = fact({
  reads: { offer, basis: ifTold('graduateBasis') },
  find: (is) => is.offer && is.basis !== undefined && is.basis !== 'none',
});

const entitlement = notice({
  id: 'reduced-amount-proof',
  kind: 'also-checked',
  reads: { graduate },
  when: (is) => is.graduate,
  on,
  sources: [sources.reducedProof, sources.orientationYear],
});

/** The first working day, for which no other day than the contract's is known. */
const workDay = fact({
  reads: { contractStart: ifTold('contractStart'), filingDay },
  find: (is) => is.contractStart ?? is.filingDay,
});

const ruling30 = notice({
  id: 'ruling-30',
  kind: 'benefit',
  reads: { newcomer },
  when: (is) => is.newcomer,
  on: workDay,
  figures: { norm: rulingNorm, under30: rulingNormUnder30 },
  sources: [
    sources.expatScheme,
    sources.rulingNorms,
    sources.ruling2027,
    sources.rulingBorder,
    sources.rulingTerms,
  ],
});

const benefit = <const Id extends string>(id: Id, from: readonly (keyof typeof sources)[]) =>
  notice({
    id,
    kind: 'benefit',
    reads: { newcomer },
    when: (is) => is.newcomer,
    on,
    sources: from.map((name) => sources[name]),
  });

/** Still tied to a permit, and without the job. */
const searching = fact({
  reads: { situation: ifTold('situation'), permitNeeded },
  find: (is): boolean => is.situation === 'job-ended' && is.permitNeeded,
});

const otherWays = notice({
  id: 'other-ways',
  kind: 'mind',
  reads: { searching },
  when: (is) => is.searching,
  on,
  sources: [sources.searchPeriodFirm, sources.orientationYear, sources.blueCard],
});

/** What the authority also checks and the tool cannot, and what the permit brings (all dated, all sourced). */
export const notes = [
  amountsEnd,
  reform,
  entitlement,
  alsoChecked('pay-that-counts', ['workDecree', 'amounts']),
  alsoChecked('proof-of-payment', ['workDecree']),
  alsoChecked('market-rate', ['hsm', 'aliensDecree']),
  alsoChecked('health-register', ['hsm']),
  alsoChecked('passport-and-safety', ['hsm']),
  alsoChecked('excluded-occupations', ['workDecree']),
  benefit('one-procedure', ['benefits']),
  benefit('family-comes-along', ['benefits', 'partnerWork']),
  benefit('integration', ['benefits']),
  ruling30,
  otherWays,
] as const;
