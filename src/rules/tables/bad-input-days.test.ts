import { expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess } from '../index.ts';
import { findingOf } from './finding.test-answers.ts';
import { euro } from './salary.test-answers.ts';

const today: PlainDate = '2026-11-24';
const offer: Answers = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  graduateBasis: 'none',
  salary: euro(5000),
};

/** Between the two amounts of 2026, 4,357 under thirty and 5,942 from thirty on. */
test.each<[string, PlainDate, string]>([
  ['today', '1996-11-24', 'not-met'],
  ['tomorrow', '1996-11-25', 'met'],
  ['yesterday', '1996-11-23', 'not-met'],
])(
  '[bad input 32] turning 30 %s, with pay between the two amounts: %s',
  (_when, birthDate, status) => {
    expect(findingOf({ ...offer, birthDate }, 'nl-hsm', 'salary')?.status).toBe(status);
  },
);

/** On 28 February the higher amount is judged by, and the doubt is named: nobody is told yes who may be told no. */
test.each<[PlainDate, string]>([
  ['2026-02-27', 'met'],
  ['2026-02-28', 'not-met'],
  ['2026-03-01', 'not-met'],
])(
  '[bad input 29] born on 29 February 1996, filed on %s, between the two amounts: %s',
  (on, status) => {
    const born: Answers = { ...offer, birthDate: '1996-02-29' };
    expect(findingOf(born, 'nl-hsm', 'salary', on)?.status).toBe(status);
  },
);

test('[bad input 32] the birthday tomorrow is named as a day to know', () => {
  const { duties } = assess({ ...offer, birthDate: '1996-11-25' }, today);
  const birthday = duties.find(({ obligation }) => obligation === 'nl.turns-30');
  expect([birthday?.due, birthday?.daysLeft, birthday?.milestone]).toEqual(['2026-11-25', 1, true]);
});

const ended: Answers = {
  situation: 'job-ended',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitSince: '2025-03-01',
  permitUntil: '2029-03-01',
};
const search = (answers: Answers, on = today) =>
  assess({ ...ended, ...answers }, on).duties.find(
    ({ obligation }) => obligation === 'nl.search-period',
  );

test.each<[number, string, PlainDate, PlainDate, number, string]>([
  [37, 'a job that still runs', '2026-12-31', '2027-03-31', 127, 'upcoming'],
  [38, 'a job that ends today', '2026-11-24', '2027-02-24', 92, 'upcoming'],
  [39, 'a job that ended four years ago', '2022-11-24', '2023-02-24', -1369, 'overdue'],
])(
  '[bad input %i] %s, on %s: to find another until %s, %i days, %s',
  (_row, _what, jobLossDate, until, left, status) => {
    const duty = search({ jobLossDate });
    expect([duty?.due, duty?.daysLeft, duty?.status]).toEqual([until, left, status]);
    expect(duty?.counting.eventOn).toBe(jobLossDate);
  },
);

/** A job ends on 30 November; three months end on 28 February. */
test.each<[number, string, PlainDate, PlainDate, string | undefined, string]>([
  [41, 'before the job does', '2026-11-20', '2026-11-20', 'permit-end', 'overdue'],
  [42, 'within the three months', '2027-01-15', '2027-01-15', 'permit-end', 'upcoming'],
  [42, 'a day before they do', '2027-02-27', '2027-02-27', 'permit-end', 'upcoming'],
  [42, 'with them', '2027-02-28', '2027-02-28', undefined, 'upcoming'],
  [43, 'yesterday', '2026-11-23', '2026-11-23', 'permit-end', 'overdue'],
  [43, 'today', '2026-11-24', '2026-11-24', 'permit-end', 'today'],
])(
  '[bad input %i] a permit that ends %s, on %s: until %s, cut by %s, %s',
  (_row, _when, permitUntil, due, by, status) => {
    const duty = search({ jobLossDate: '2026-11-30', permitUntil });
    expect([duty?.due, duty?.cappedBy, duty?.status]).toEqual([due, by, status]);
  },
);

test('[bad input 41] a permit that had ended leaves no day to search in', () => {
  const { jobLossDate, permitUntil } = {
    jobLossDate: '2026-11-30',
    permitUntil: '2026-11-20',
  } as const;
  expect((search({ jobLossDate, permitUntil })?.due ?? '') < jobLossDate).toBe(true);
});

test.each<[PlainDate, PlainDate, string]>([
  ['2024-11-30', '2027-05-30', 'six months'],
  ['2024-12-01', '2027-02-28', 'three months'],
])('[bad input 45] a permit held since %s leaves until %s: %s', (permitSince, until) => {
  expect(search({ jobLossDate: '2026-11-30', permitSince })?.due).toBe(until);
});

/** A refusal on a day, four weeks for the objection. The act on time limits passes over what is free, and names it. */
test.each<[string, PlainDate, PlainDate, PlainDate, PlainDate, string]>([
  ['a Saturday', '2026-10-31', '2026-11-28', '2026-11-27', '2026-11-30', 'saturday sunday'],
  ['a Sunday', '2026-11-01', '2026-11-29', '2026-11-27', '2026-11-30', 'sunday'],
  [
    'Good Friday',
    '2027-02-26',
    '2027-03-26',
    '2027-03-25',
    '2027-03-30',
    'good-friday saturday sunday easter-monday',
  ],
  [
    '5 May',
    '2027-04-07',
    '2027-05-05',
    '2027-05-04',
    '2027-05-10',
    'liberation-day ascension-day decreed saturday sunday',
  ],
  ['26 December', '2028-11-28', '2028-12-26', '2028-12-22', '2028-12-27', 'boxing-day'],
  [
    'a decreed day',
    '2027-04-09',
    '2027-05-07',
    '2027-05-04',
    '2027-05-10',
    'decreed saturday sunday',
  ],
])(
  '[bad input 46] a term that ends on %s: refused on %s, due %s, to send by %s, by law until %s: %s',
  (_what, decisionOn, due, sendBy, legalDue, passed) => {
    const refused: Answers = { ...ended, situation: 'decision', decision: 'refused', decisionOn };
    const duty = assess(refused, decisionOn).duties.find(
      ({ obligation }) => obligation === 'nl.objection',
    );
    expect([duty?.due, duty?.sendBy, duty?.legalDue]).toEqual([due, sendBy, legalDue]);
    expect(duty?.counting.passed.map(({ why }) => why).join(' ')).toBe(passed);
    expect(duty?.sources.length).toBeGreaterThan(1);
  },
);

test.each<[PlainDate, PlainDate, boolean]>([
  ['2028-11-03', '2028-12-01', false],
  ['2028-12-02', '2028-12-30', false],
  ['2028-12-09', '2029-01-06', true],
])(
  '[bad input 47] a refusal of %s, due %s: the list of holidays has ended, %s',
  (decisionOn, due, ends) => {
    const refused: Answers = { ...ended, situation: 'decision', decision: 'refused', decisionOn };
    const duty = assess(refused, decisionOn).duties.find(
      ({ obligation }) => obligation === 'nl.objection',
    );
    expect([duty?.due, duty?.counting.decreesUnknown]).toEqual([due, ends]);
  },
);

/** The row gives 24 and 25 October; in 2027 summer time ends on the 31st, so both weekends are counted through. */
test('[bad input 49] days left fall by one a day across both clock changes of 2027', () => {
  for (const from of ['2027-03-25', '2027-10-22', '2027-10-29'] as const) {
    const days = Array.from({ length: 5 }, (_, index) => addDays(from, index));
    const left = days.map((on) => search({ jobLossDate: '2027-03-01' }, on)?.daysLeft ?? NaN);
    expect(left.map((count) => count - (left[0] ?? NaN))).toEqual([0, -1, -2, -3, -4]);
  }
});

/** The reduced amount of 2026 is 3,122; three years after a graduation still count on the day itself. */
test.each<[string, PlainDate, string]>([
  ['three years ago to the day', '2023-11-24', 'met'],
  ['a day more', '2023-11-23', 'not-met'],
  ['today', '2026-11-24', 'met'],
])(
  '[bad input 54] a graduation %s, with the reduced amount: %s',
  (_when, qualifyingDate, status) => {
    const graduate: Answers = {
      ...offer,
      birthDate: '1990-01-01',
      graduateBasis: 'qualifies-without',
      qualifyingDate,
      salary: euro(3122),
    };
    expect(findingOf(graduate, 'nl-hsm', 'salary')?.status).toBe(status);
  },
);
