import { fact, the } from '../grammar/fact.ts';
import { monthlyPay } from '../grammar/pay.ts';
import { condition, threshold } from '../grammar/requirement.ts';
import { route } from '../grammar/route.ts';
import { blueCardLawFrom, blueCardPracticeFrom } from './dates.ts';
import { recentDiploma } from './diploma.ts';
import { decidingDay, judgedDay, permitNeeded } from './facts.ts';
import { blueCardFull, blueCardReduced } from './figures.ts';
import { blueCardOffered } from './offered.ts';
import { isDrop, isNoDrop, payWhile, provenReason, sickPayTolerated } from './pay-drop.ts';
import { freedomSources, sources } from './sources.ts';

/** The pay in the contract; while it drops for a reason that is not tolerated, what is left of it. */
const judgedPay = fact({
  reads: { isDrop, provenReason, sickPayTolerated, payWhile, monthlyPay },
  find: (is) =>
    is.isDrop && !is.provenReason && !is.sickPayTolerated ? is.payWhile : is.monthlyPay,
});

const salary = threshold({
  id: 'salary',
  reads: { recentDiploma },
  figures: { full: blueCardFull, reduced: blueCardReduced },
  sources: [sources.amounts, sources.decree2024],
  on: judgedDay,
  pay: judgedPay,
  choose: (is) => (is.recentDiploma ? 'reduced' : 'full'),
});

const contract = condition({
  id: 'contract',
  applies: isNoDrop,
  reads: { months: the.contractMonths, on: decidingDay },
  sources: [sources.blueCard, sources.blueCardRules2023],
  holds: (is) => {
    if (is.months === 'open-ended' || is.months >= 12) return true; // on any day, also one not told yet
    return is.months >= 6 && is.on.day >= blueCardPracticeFrom;
  },
});

const qualification = condition({
  id: 'qualification',
  applies: isNoDrop,
  reads: { qualification: the.qualification, on: decidingDay },
  sources: [sources.blueCard, sources.decree2024],
  holds: (is) => {
    if (is.qualification === 'none') return false;
    if (is.qualification === 'experience-5-years') return is.on.day >= blueCardLawFrom;
    return is.qualification === 'degree-3-years' || is.on.day >= blueCardPracticeFrom;
  },
});

/** Dutch EU Blue Card (Europese blauwe kaart). */
export const blueCard = route({
  id: 'nl-blue-card',
  country: 'NL',
  offered: blueCardOffered,
  needed: permitNeeded,
  sources: freedomSources,
  requires: [salary, contract, qualification],
});
