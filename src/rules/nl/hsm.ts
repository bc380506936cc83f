import { fact, ifTold, orElse, the, twoReadings, unguessed } from '../grammar/fact.ts';
import type { Figure } from '../grammar/figure.ts';
import { monthlyPay } from '../grammar/pay.ts';
import { condition, threshold } from '../grammar/requirement.ts';
import { route } from '../grammar/route.ts';
import { filingDay, permitHeld } from '../shared/person.ts';
import {
  applicationKind,
  birthdayBetween,
  decidingDay,
  judgedDay,
  permitNeeded,
  turkish,
  under30,
  withinWindow,
} from './facts.ts';
import { formerHoldersFrom } from './dates.ts';
import { toleratedDrop } from './drop-amounts.ts';
import { hsmOver30, hsmReduced, hsmUnder30 } from './figures.ts';
import { hsmOffered } from './offered.ts';
import { heldAmount, isDrop, payWhile, toleratedReason } from './pay-drop.ts';
import { freedomSources, sources } from './sources.ts';

const sponsor = condition({
  id: 'sponsor',
  reads: { turkish, recognisedSponsor: the.recognisedSponsor },
  sources: [sources.hsm, sources.aliensDecree],
  holds: (is) => is.turkish || is.recognisedSponsor === 'yes',
});

/** Without a date it is as open as the reason that a date would belong to. */
const windowOpen = fact({
  reads: {
    told: ifTold('qualifyingDate'),
    basis: unguessed(the.graduateBasis),
    qualifyingDate: the.qualifyingDate,
    on: decidingDay,
  },
  among: [true, false],
  find: (is): boolean => {
    if (is.told === undefined && is.basis === 'none') return false;
    return withinWindow(is.qualifyingDate, is.on.day);
  },
});

/** Filed after the orientation-year permit, held until then, had ended. */
const yearOver = fact({
  reads: {
    basis: the.graduateBasis,
    permitType: ifTold('permitType'),
    permitUntil: ifTold('permitUntil'),
    filingDay,
  },
  find: ({ basis, permitType, permitUntil, filingDay: filed }) => {
    const heldOne =
      permitType === 'nl-orientation-year' ||
      (permitType === undefined && basis === 'orientation-year-now');
    const byYear = basis === 'orientation-year-now' || basis === 'orientation-year-before';
    return heldOne && byYear && permitUntil !== undefined && filed > permitUntil;
  },
});

/** After the orientation year and after the window: only the wording of 2023 allowed the reduced amount. */
export const justAfterYear = fact({
  reads: { yearOver, windowOpen },
  find: (is) => is.yearOver && !is.windowOpen,
});

const graduate = fact({
  reads: {
    basis: the.graduateBasis,
    windowOpen,
    justAfterYear,
    allowed: twoReadings('immediately-after-orientation-year'),
    on: decidingDay,
  },
  among: [true, false],
  find: (is): boolean => {
    if (is.basis === 'none') return false;
    if (is.basis === 'orientation-year-now') return is.justAfterYear ? is.allowed : true;
    if (is.basis === 'orientation-year-before' && is.on.day < formerHoldersFrom) return false;
    return is.windowOpen;
  },
});

/** Whoever says under which amount the permit was granted holds this permit. */
const saysHowGranted = fact({
  reads: { reduced: ifTold('heldReducedCriterion'), below30: ifTold('heldBelow30Criterion') },
  find: (is) => is.reduced === 'yes' || is.below30 === 'yes',
});

const holdsHsm = fact({
  reads: {
    kind: applicationKind,
    permitType: ifTold('permitType'),
    saysHowGranted,
    permitHeld,
  },
  find: (is): boolean => {
    if (is.kind === 'first') return false;
    if (is.permitType === undefined && is.saysHowGranted) return true;
    return is.permitHeld === 'nl-hsm';
  },
});

const keepsReduced = fact({
  reads: { holdsHsm, held: the.heldReducedCriterion },
  find: (is): boolean => is.holdsHsm && is.held === 'yes',
});

/** Extension after 30: the permit was granted under the lower amount and no employer was changed since 30. */
const keepsUnder30 = fact({
  reads: {
    kind: applicationKind,
    holdsHsm,
    held: the.heldBelow30Criterion,
    change: the.employerChange,
  },
  find: (is): boolean =>
    is.kind === 'extension' && is.holdsHsm && is.held === 'yes' && is.change !== 'at-30-or-later',
});

/** The under-30 amount is kept after 30 although the employer was changed, while still under 30. */
export const keptAfterChange = fact({
  reads: { under30, keepsUnder30, change: ifTold('employerChange') },
  find: (is) => is.change === 'before-30' && !is.under30 && is.keepsUnder30,
});

/** The pay in the contract; while it drops for a reason that is not tolerated, what is left of it. */
const judgedPay = fact({
  reads: { isDrop, toleratedReason, payWhile, monthlyPay },
  find: (is) => (is.isDrop && !is.toleratedReason ? is.payWhile : is.monthlyPay),
});

/** The pay against whichever of three amounts is asked of this person; a benchmark gives other amounts. */
export const salaryBy = <
  const F extends Readonly<Record<'over30' | 'under30' | 'reduced', Figure>>,
>(
  figures: F,
) =>
  threshold({
    id: 'salary',
    reads: {
      exempt: orElse('salaryExempt', 'none'),
      isDrop,
      heldAmount,
      keepsReduced,
      graduate,
      under30,
      birthdayBetween,
      ageAtFiling: twoReadings('age-at-filing-or-start'),
      keepsUnder30,
    },
    figures,
    sources: [
      sources.amounts,
      sources.workDecree,
      sources.decidingDateFirm,
      sources.aliensCircular,
      sources.reducedAfterYear,
    ],
    on: judgedDay,
    pay: judgedPay,
    choose: (is) => {
      if (is.exempt !== 'none') return 'exempt';
      if (is.isDrop) return is.heldAmount;
      if (is.keepsReduced || is.graduate) return 'reduced';
      if (is.birthdayBetween) return is.ageAtFiling ? 'under30' : 'over30';
      return is.under30 || is.keepsUnder30 ? 'under30' : 'over30';
    },
  });

const salary = salaryBy({ over30: hsmOver30, under30: hsmUnder30, reduced: hsmReduced });

/** Residence permit as a highly skilled migrant (kennismigrant). */
export const hsm = route({
  id: 'nl-hsm',
  country: 'NL',
  offered: hsmOffered,
  needed: permitNeeded,
  sources: freedomSources,
  requires: [sponsor, salary, toleratedDrop],
});
