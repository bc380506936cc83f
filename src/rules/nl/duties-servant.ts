import { fact, ifTold, the } from '../grammar/fact.ts';
import { obligation } from '../grammar/obligation.ts';
import { freeMovement } from './facts.ts';
import { sources } from './sources.ts';

const registerServant = obligation({
  id: 'servant.register',
  who: 'employer',
  event: 'arrivalDate',
  reads: { registeredOn: ifTold('registeredOn') },
  applies: () => true,
  done: (is, today) => is.registeredOn !== undefined && is.registeredOn <= today,
  term: { workingDays: 10, week: 'NL' },
  sources: [sources.servantGuide],
  doubts: ['working-day-undefined'],
});

const bankProof = obligation({
  id: 'servant.bank-proof',
  who: 'you',
  event: 'registeredOn',
  reads: {},
  applies: () => true,
  term: { days: 90 },
  sources: [sources.servantGuide],
});

/** The first two cards run six months each; not told, the card may be one of them. */
const isEarlyCard = fact({
  reads: { cardNumber: the.cardNumber },
  among: [true, false],
  find: (is): boolean => is.cardNumber <= 2,
});

const servantCardEnd = obligation({
  id: 'servant.card-end',
  who: 'authority',
  event: 'cardIssuedOn',
  reads: { isEarlyCard },
  applies: () => true,
  term: (is) => ({ months: is.isEarlyCard ? 6 : 12 }),
  ways: [
    { event: 'cardIssuedOn', term: { months: 6 } },
    { event: 'cardIssuedOn', term: { months: 12 }, only: 'later-card' },
  ],
  caps: [
    { name: 'employer-card', at: 'employerCardUntil' },
    { name: 'contract-end', at: 'contractUntil' },
  ],
  sources: [sources.servantGuide],
  doubts: ['scheme-may-have-changed'],
});

const servantLeaves = obligation({
  id: 'servant.leave-country',
  who: 'you',
  event: 'contractUntil',
  reads: { freeMovement },
  applies: (is) => !is.freeMovement,
  term: { days: 0 },
  sources: [sources.servantGuide],
});

export const servantDuties = [registerServant, bankProof, servantCardEnd, servantLeaves] as const;
