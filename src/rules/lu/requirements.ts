import { fact, ifTold, orElse, the, twoReadings } from '../grammar/fact.ts';
import { yearlyPay } from '../grammar/pay.ts';
import { condition, threshold } from '../grammar/requirement.ts';
import { regime2024From } from './dates.ts';
import { filing } from './facts.ts';
import { blueCardAmount, hasShortageAmount, shortageAmount, shortageDoubtful } from './figures.ts';
import { sources } from './sources.ts';

/** ISCO-08 codes with the lower amount until 30 June 2024. */
const listed: ReadonlySet<string> = new Set(
  '2120 2511 2512 2513 2514 2519 2521 2522 2523 2529'.split(' '),
);

/** An occupation on the list, while there was one. */
const shortage = fact({
  reads: {
    on: filing,
    occupation: the.occupationIsco,
    begun: twoReadings('figure-began'),
  },
  among: [true, false],
  find: (is): boolean => {
    const { day } = is.on;
    if (!hasShortageAmount(day) || !listed.has(is.occupation)) return false;
    return shortageDoubtful(day) ? is.begun : true;
  },
});

/** The amount in force on the day of filing; for a renewal too. */
export const salary = threshold({
  id: 'salary',
  reads: { shortage },
  figures: { ordinary: blueCardAmount, shortage: shortageAmount },
  sources: [sources.blueCard, sources.submissionRule, sources.directive],
  on: filing,
  pay: yearlyPay,
  per: 'year',
  choose: (is) => (is.shortage ? 'shortage' : 'ordinary'),
});

export const contract = condition({
  id: 'contract',
  reads: { months: the.contractMonths, on: filing },
  sources: [sources.news2024, sources.qualifications, sources.directive],
  holds: (is) => is.months === 'open-ended' || is.months >= (is.on.day < regime2024From ? 12 : 6),
});

export const qualification = condition({
  id: 'qualification',
  reads: { qualification: the.qualification, on: filing },
  sources: [sources.act2008, sources.qualifications, sources.directive],
  holds: (is) => {
    if (is.qualification === 'ict-experience-3-in-7') return is.on.day >= regime2024From;
    return is.qualification !== 'none';
  },
});

/** Whoever holds a card of this country lives here already. */
const holdsCardHere = fact({
  reads: { permitType: ifTold('permitType') },
  find: (is) => is.permitType === 'lu-blue-card',
});

export const applyFromAbroad = condition({
  id: 'apply-from-abroad',
  reads: { holdsCardHere, visitor: the.inCountryAsVisitor },
  sources: [sources.act2008, sources.labourInspectorate, sources.mobility],
  holds: (is) => is.holdsCardHere || is.visitor === 'no',
});

/** Protected people are outside the directive. Whoever holds a card of this country is neither asked that nor where they live. */
export const residence = condition({
  id: 'residence',
  reads: {
    holdsCardHere,
    live: the.liveInCountry,
    protection: the.temporaryProtection,
    holderLives: orElse('liveInCountry', 'yes'),
    holderProtection: orElse('temporaryProtection', 'no'),
  },
  sources: [sources.crossBorder, sources.ukraine, sources.directive],
  holds: (is) =>
    is.holdsCardHere
      ? is.holderLives === 'yes' && is.holderProtection === 'no'
      : is.live === 'yes' && is.protection === 'no',
});
