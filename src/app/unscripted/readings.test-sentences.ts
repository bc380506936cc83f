import type { ObligationId } from '../../rules/index.ts';

const weekend =
  'If the last day is a Saturday, Sunday or holiday, act on the working day before; by law the next one is still in time.';
const twoYears =
  'If you have held your permit or card for two years or longer when the contract ends: 6 months.';

/** How a page without scripts says when something is to be done: one duty for each way of saying it. */
export const readings: readonly (readonly [ObligationId, readonly string[]])[] = [
  ['nl.notify.you', ['Last day: 4 weeks after the last day of your contract.', weekend]],
  [
    'nl.search-period',
    [
      'Last day: 3 months after the last day of your contract.',
      twoYears,
      'Never later than the day on which your permit ends.',
    ],
  ],
  ['lu.change.free', ['From: 12 months after your first day of work on the card.']],
  ['nl.free-labour-market', ['From: 5 years after the first day of your permits for work.']],
  ['nl.turns-30', ['Day: 30 years after your date of birth.']],
  ['lu.implied-refusal', ['Day: 3 months after the day of the complete application.']],
  [
    'lu.unemployment.limit',
    [
      'Last day: 3 months after the last day of your contract.',
      twoYears,
      'Earlier months without work on this card are taken off, a begun one in full.',
    ],
  ],
  [
    'track2.start',
    [
      'Last day: 405 days after the first day of sickness, or 42 days after the day of the first-year evaluation, whichever day comes first.',
    ],
  ],
  [
    'nl.decision',
    [
      'At the latest: 90 days after the day of the complete application.',
      'For a new employer, since 22 May 2026: 45 days.',
      'For a new employer, if you hold a Blue Card, since 22 May 2026: 30 days.',
    ],
  ],
  [
    'track2.wia',
    [
      'Last day: 650 days after the first day of sickness.',
      'If the last day is a Saturday or Sunday, act on the working day before: later is too late.',
    ],
  ],
  [
    'lu.change.inform',
    [
      'Best by: 30 days before the first day of the new contract.',
      'By law this is still in time: 1 day before the first day of the new contract.',
    ],
  ],
  ['lu.renewal', ['About 2 months before the last day that your card shows.']],
  ['lu.card-end', ['Last day: the last day that your card shows.']],
  ['lu.unemployment.report', ['At once after the last day of your contract.']],
  [
    'lu.tribunal',
    [
      'Last day: 3 months after the day the decision was sent or notified.',
      'If no answer came: 3 months after the day on which three months without an answer have passed.',
      weekend,
    ],
  ],
  [
    'lu.commune',
    [
      'Last day: 3 working days after the day you enter Luxembourg.',
      'Saturdays count as working days here; Sundays and legal holidays do not.',
      weekend,
    ],
  ],
  [
    'nl.ww.apply',
    [
      'Last day: 7 days after the day after the last day of your contract.',
      weekend,
      'It can be done from this day: 7 days before the day after the last day of your contract.',
    ],
  ],
];
