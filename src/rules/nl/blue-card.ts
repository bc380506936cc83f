import type { PlainDate } from '../../dates/index.ts';
import { addMonths } from '../../dates/index.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';
import { condition, threshold } from '../grammar/requirement.ts';
import { route } from '../grammar/route.ts';
import { decidingDay, permitNeeded } from './facts.ts';
import { blueCardFull, blueCardReduced } from './figures.ts';
import { hasOffer } from './offered.ts';
import { freedomSources, sources } from './sources.ts';

/** Part of Directive (EU) 2021/1883 is applied since this day. */
const practiceFrom = '2023-11-18' satisfies PlainDate;
/** Staatsblad 2024, 150: lower amounts, five years of experience. */
const lawFrom = '2024-06-12' satisfies PlainDate;

/** The reduced amount: within three years of a higher-education diploma. */
export const recentDiploma = fact({
  reads: {
    qualification: ifTold('qualification'),
    told: ifTold('diplomaDate'),
    diplomaDate: the.diplomaDate,
    on: decidingDay,
  },
  among: [true, false],
  find: (is): boolean => {
    if (is.on.day < lawFrom) return false;
    const noDiploma = is.qualification !== undefined && is.qualification !== 'degree-3-years';
    if (noDiploma && is.told === undefined) return false;
    return is.diplomaDate <= is.on.day && is.on.day <= addMonths(is.diplomaDate, 3 * 12);
  },
});

const salary = threshold({
  id: 'salary',
  reads: { recentDiploma },
  figures: { full: blueCardFull, reduced: blueCardReduced },
  sources: [sources.amounts, sources.decree2024],
  on: decidingDay,
  choose: (is) => (is.recentDiploma ? 'reduced' : 'full'),
});

const contract = condition({
  id: 'contract',
  reads: { months: the.contractMonths, on: decidingDay },
  sources: [sources.blueCard, sources.blueCardRules2023],
  holds: (is) => is.months === 'open-ended' || is.months >= (is.on.day < practiceFrom ? 12 : 6),
});

const qualification = condition({
  id: 'qualification',
  reads: { qualification: the.qualification, on: decidingDay },
  sources: [sources.blueCard, sources.decree2024],
  holds: (is) => {
    if (is.qualification === 'none') return false;
    if (is.qualification === 'experience-5-years') return is.on.day >= lawFrom;
    return is.qualification === 'degree-3-years' || is.on.day >= practiceFrom;
  },
});

/** Dutch EU Blue Card (Europese blauwe kaart). */
export const blueCard = route({
  id: 'nl-blue-card',
  country: 'NL',
  offered: hasOffer,
  needed: permitNeeded,
  sources: freedomSources,
  requires: [salary, contract, qualification],
});
