import { addDays, addMonths, earliest, type PlainDate } from '../../dates/index.ts';
import { checkedOn } from '../checked-on.ts';
import type { Event } from '../grammar/dated.ts';
import { fact, ifTold, the } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { fourYearsFrom, regime2024From } from './dates.ts';
import { permitNeeded } from './facts.ts';
import { holdsCard } from './holder.ts';
import { sources } from './sources.ts';

/** The eve of the anniversary: two years, four since the act of 2017. */
const fullLength = fact({
  reads: { cardFrom: the.cardFrom },
  find: (is): PlainDate =>
    addDays(addMonths(is.cardFrom, is.cardFrom < fourYearsFrom ? 24 : 48), -1),
});

/** The contract for which the card was given; not the one of a new employer. */
const ownContract = fact({
  reads: {
    situation: ifTold('situation'),
    months: the.contractMonths,
    start: ifTold('contractStart'),
    since: ifTold('employmentSince'),
    cardFrom: the.cardFrom,
  },
  among: [undefined],
  find: (is) => {
    if (is.situation === 'new-employer' || is.months === 'open-ended') return undefined;
    return { start: is.start ?? is.since ?? is.cardFrom, months: Math.floor(is.months) };
  },
});

/** With the end of a contract the card ends three months later, never past its full length. */
const countedEnd = fact({
  reads: { fullLength, ownContract },
  find: ({ fullLength: full, ownContract: contract }): PlainDate =>
    contract
      ? earliest(full, addMonths(addDays(addMonths(contract.start, contract.months), -1), 3))
      : full,
});

/** As counted, or as the card says where that is earlier or nothing can be counted. */
const lastCardDay = fact({
  reads: {
    cardFrom: ifTold('cardFrom'),
    permitUntil: ifTold('permitUntil'),
    permitType: ifTold('permitType'),
    countedEnd,
  },
  find: (is): Event => {
    const printed = is.permitType === 'lu-blue-card' ? is.permitUntil : undefined;
    if (printed === undefined) return { id: 'card-end', on: is.countedEnd };
    return {
      id: 'card-end',
      on: is.cardFrom === undefined ? printed : earliest(printed, is.countedEnd),
    };
  },
});

const onCard = {
  country: 'LU',
  who: 'you',
  event: lastCardDay,
  reads: { permitNeeded },
  applies: (is: { readonly permitNeeded: boolean }) => is.permitNeeded,
} as const;

const cardEnd = obligation({
  ...onCard,
  id: 'lu.card-end',
  term: { days: 0 },
  ways: [{ event: 'card-end', term: { days: 0 } }],
  sources: [sources.act2017, sources.directive],
  doubts: ['contract-cap'],
});

export const renewal = obligation({
  ...onCard,
  id: 'lu.renewal',
  term: { months: -2 },
  ways: [{ event: 'card-end', term: { months: -2 } }],
  aim: 'about',
  sources: [sources.renewalGuide, sources.directive],
  doubts: ['renewal-window'],
});

const restricted = (day: PlainDate) => ({ months: day < regime2024From ? 24 : 12 });

/** The change of employer, by the law of its day; without one, the law of today. */
const changeDay = fact({
  reads: { contractStart: ifTold('contractStart'), employmentSince: the.employmentSince },
  find: ({ contractStart, employmentSince }, today): PlainDate =>
    contractStart !== undefined && contractStart > employmentSince ? contractStart : today,
});

const changeFree = obligation({
  country: 'LU',
  id: 'lu.change.free',
  who: 'you',
  milestone: true,
  right: true,
  event: 'employmentSince',
  reads: { holdsCard, changeDay },
  applies: (is) => is.holdsCard,
  term: (is) => restricted(is.changeDay),
  ways: [{ event: 'employmentSince', term: restricted(checkedOn) }],
  sources: [sources.regime2024, sources.shortRules, sources.directive],
  doubts: ['employment-or-card-start'],
});

/** A change while the card is still bound to its first months. */
export const boundChange = fact({
  reads: {
    situation: ifTold('situation'),
    holdsCard,
    contractStart: the.contractStart,
    employmentSince: the.employmentSince,
  },
  among: [true, false],
  find: (is): boolean => {
    if (is.situation !== 'new-employer' || !is.holdsCard) return false;
    const { months } = restricted(is.contractStart);
    return is.contractStart < addMonths(is.employmentSince, months);
  },
});

/** The minister has 30 days to check; until 30 June 2024 prior agreement was needed, without a term. */
export const changeInform = obligation({
  country: 'LU',
  id: 'lu.change.inform',
  who: 'you',
  event: 'contractStart',
  reads: { boundChange, contractStart: the.contractStart },
  applies: (is) => is.boundChange,
  term: (is) => ({ days: is.contractStart < regime2024From ? -1 : -30 }),
  ways: [{ event: 'contractStart', term: { days: -30 } }],
  legalTerm: { days: -1 },
  sources: [sources.regime2024, sources.directive, sources.oldDirective],
});

export const cardDuties = [cardEnd, renewal, changeInform, changeFree] as const;
