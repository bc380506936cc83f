import { describe, expect, test } from 'vitest';
import { questionIds, questions, type Answers } from '../questions/index.ts';
import { assess, type ObligationId, type RouteId } from '../rules/index.ts';
import { doubtsOf, rulebookOf } from './index.ts';

const today = '2026-11-24';

/** All that a person may be asked, in one life: a job that ended in October, an application of that day. */
const life: Answers = {
  ...Object.fromEntries(
    questionIds.flatMap((id) => (questions[id].kind === 'date' ? [[id, '2026-10-20']] : [])),
  ),
  birthDate: '1998-05-01',
  permitSince: '2026-02-01',
  permitUntil: '2027-06-01',
  employmentSince: '2026-02-01',
  firstBlueCardSince: '2025-02-01',
  workPermitsUnbrokenSince: '2024-02-01',
  nationalities: ['IN'],
  salary: { amount: 2000, per: 'month', hoursPerWeek: 40 },
  payDuring: { amount: 1500, per: 'month' },
  sickPay: { percent: 70, statutoryCap: true },
  contractMonths: 12,
  cardNumber: 1,
  leaveProvable: 'yes',
  heldReducedCriterion: 'no',
  heldBelow30Criterion: 'no',
  ruling30: 'yes',
  liveInCountry: 'yes',
  graduateBasis: 'qualifies-without',
};
const { appliedOn: _, entryDate: __, ...notYet } = life;

const variants = [life, notYet].flatMap((each) =>
  questions.situation.options.flatMap((situation) =>
    questions.decision.options.flatMap((decision) =>
      (['sickness', 'parental', 'other'] as const).map((payDropReason): Answers => ({
        ...each,
        situation,
        decision,
        payDropReason,
      })),
    ),
  ),
);

/** Who holds or asks for the permit of a route. */
const people: Readonly<Record<RouteId, readonly Answers[]>> = {
  'nl-hsm': [{ country: 'NL', permitType: 'nl-hsm' }],
  'nl-blue-card': [{ country: 'NL', permitType: 'nl-blue-card' }],
  'nl-orientation-year': [{ country: 'NL', permitType: 'nl-orientation-year' }],
  'nl-private-servant': [{ country: 'NL', permitType: 'nl-servant-card' }],
  'lu-blue-card': [
    { country: 'LU', permitType: 'lu-blue-card' },
    { country: 'LU', permitType: 'none' },
  ],
  'lu-blue-card-mobility': [{ country: 'LU', permitType: 'other-eu-blue-card' }],
};

const servants = [
  'servant.register',
  'servant.bank-proof',
  'servant.card-end',
  'servant.leave-country',
] as const;

/**
 * What the rules count for these people all the same, as the test answers everything: from answers that only others
 * are asked for, from the last day of a permit that is not extended, from a new job that a servant may not take, or of
 * a card that is still another state's.
 */
const beside: Readonly<Record<RouteId, readonly ObligationId[]>> = {
  'nl-hsm': servants,
  'nl-blue-card': ['nl.turns-30', 'nl.reduced-window', ...servants],
  'nl-orientation-year': ['nl.ruling30.contract', 'nl.extension.apply', 'nl.turns-30', ...servants],
  'nl-private-servant': [
    'nl.ruling30.contract',
    'nl.extension.apply',
    'nl.turns-30',
    'nl.reduced-window',
    'nl.new-job.notify',
    'nl.new-job.register',
  ],
  'lu-blue-card': [],
  'lu-blue-card-mobility': ['lu.renewal', 'lu.card-end'],
};

describe.each(Object.entries(people))('%s', (route, holders) => {
  const { duties } = rulebookOf(route as RouteId);
  const told = [...duties.route, ...duties.everybody].map(({ id }) => id);
  const counted = holders
    .flatMap((holder) => variants.map((each) => assess({ ...each, ...holder }, today)))
    .flatMap((each) => each.duties);
  const owed = new Set(counted.map(({ obligation }) => obligation));

  test('its rulebook has every duty that its people owe, and no other', () => {
    const others: readonly ObligationId[] = beside[route as RouteId];
    expect(new Set([...told, ...others])).toEqual(owed);
    expect(told.filter((id) => others.includes(id))).toEqual([]);
  });

  test('it doubts of its own duties what its people are told to doubt', () => {
    for (const duty of duties.route) {
      const doubted = counted.flatMap((each) =>
        each.obligation === duty.id && 'doubts' in each ? each.doubts : [],
      );
      expect(new Set(doubtsOf(duty, route as RouteId)), duty.id).toEqual(new Set(doubted));
    }
  });
});
