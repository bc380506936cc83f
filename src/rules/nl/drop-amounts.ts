import { fact, ifTold, orElse, the } from '../grammar/fact.ts';
import { requirement } from '../grammar/requirement.ts';
import { recentDiploma } from './diploma.ts';
import { permitHeld } from '../shared/person.ts';
import { blueCardFull, blueCardReduced, hsmOver30, hsmReduced, hsmUnder30 } from './figures.ts';
import {
  dropReason,
  grantDay,
  heldAmount,
  isBelow,
  isDrop,
  payWhile,
  statutoryLeave,
} from './pay-drop.ts';
import { sources } from './sources.ts';

const hsmFigures = { reduced: hsmReduced, under30: hsmUnder30, over30: hsmOver30 };

/** The pay while it lasts is below the amount of a highly skilled migrant's permit. */
const belowHsm = fact({
  reads: { exempt: orElse('salaryExempt', 'none'), payWhile, heldAmount, grantDay },
  among: [true, false],
  find: (is): boolean =>
    is.exempt === 'none' && isBelow(is.payWhile, hsmFigures[is.heldAmount], is.grantDay),
});

const belowBlueCard = fact({
  reads: { payWhile, recentDiploma, grantDay },
  among: [true, false],
  find: (is): boolean =>
    isBelow(is.payWhile, is.recentDiploma ? blueCardReduced : blueCardFull, is.grantDay),
});

/** The pay while it lasts is below the amount of the permit held; other permits have no such amount. */
export const belowAmount = fact({
  reads: { permitHeld, belowHsm, belowBlueCard },
  find: (is): boolean => {
    if (is.permitHeld === 'nl-hsm') return is.belowHsm;
    return is.permitHeld === 'nl-blue-card' && is.belowBlueCard;
  },
});

/** Pay below the amount is tolerated for a leave that can be proved and for a strike; above it nothing is asked. */
export const toleratedDrop = requirement({
  id: 'tolerated-reason',
  applies: isDrop,
  reads: { belowHsm, dropReason, leaveProvable: the.leaveProvable, during: ifTold('payDuring') },
  sources: [sources.leaveCriteria, sources.leaveFirm, sources.leaveDetails, sources.sickLeaveFirm],
  find: (is) => {
    const { dropReason: reason } = is;
    const isLeave = statutoryLeave.has(reason);
    if (isLeave && is.during === undefined) {
      return { status: is.leaveProvable === 'yes' ? 'met' : 'not-met' };
    }
    const tolerated =
      !is.belowHsm || reason === 'strike' || (isLeave && is.leaveProvable === 'yes');
    return { status: tolerated ? 'met' : 'not-met' };
  },
});
