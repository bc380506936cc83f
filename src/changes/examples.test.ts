import { expect, test } from 'vitest';
import type { RouteId } from '../rules/index.ts';
import { changesIn } from './cases.test-answers.ts';

/** The sets of moves by question and new answer, in the order in which they are shown. */
const moves = (id: string, route: RouteId, changed: object = {}) =>
  changesIn(id, route, changed).flatMap((change) =>
    change.by === 'moves'
      ? change.suggestions.map((each) => each.moves.map(({ question, to }) => [question, to]))
      : [],
  );
const monthly = (amount: number) => ({ amount, per: 'month', holidayAllowance: 'excluded' });

test('one cent more, where 5,941.99 of 5,942 a month is paid (NL-HSM-002)', () => {
  expect(moves('NL-HSM-002', 'nl-hsm')).toEqual([[['salary', monthly(5942)]]]);
});

test('the amount in the unit and with the parts that were typed (NL-HSM-002)', () => {
  const paid = (salary: object) => moves('NL-HSM-002', 'nl-hsm', { salary })[0]?.[0]?.[1];
  const included = { per: 'month', holidayAllowance: 'included' };
  // 5,942 with 8 % on top; twelve times 5,942; 34.28 an hour for 40 hours is 5,941.87 a month.
  expect(paid({ ...included, amount: 6000 })).toEqual({ ...included, amount: 6417.36 });
  const yearly = { per: 'year', holidayAllowance: 'excluded' };
  expect(paid({ ...yearly, amount: 60_000 })).toEqual({ ...yearly, amount: 71_304 });
  const hourly = { per: 'hour', hoursPerWeek: 40, holidayAllowance: 'excluded' };
  expect(paid({ ...hourly, amount: 30 })).toEqual({ ...hourly, amount: 34.29 });
});

test('an employer in the register besides (NL-HSM-002)', () => {
  expect(moves('NL-HSM-002', 'nl-hsm', { recognisedSponsor: 'no' })).toEqual([
    [
      ['salary', monthly(5942)],
      ['recognisedSponsor', 'yes'],
    ],
  ]);
});

test('what opens it but for the date of birth, and what opens it whatever that is (NL-HSM-002)', () => {
  const found = changesIn('NL-HSM-002', 'nl-hsm', {
    birthDate: undefined,
    salary: monthly(2000),
  });
  // 4,357 under 30, 5,942 from 30 on, in 2026; the case says that no reduced amount is meant.
  expect(found).toMatchObject([
    {
      suggestions: [
        { moves: [{ to: monthly(5942) }], becomes: 'likely', open: [] },
        { moves: [{ to: monthly(4357) }], becomes: 'cannot-say', open: ['birthDate'] },
      ],
    },
  ]);
});

test('more pay, or a first day in the year of the lower amount (NL-HSM-010)', () => {
  // 5,688 was the amount of 2025; from 1 January 2026 it is 5,942.
  expect(changesIn('NL-HSM-010', 'nl-hsm')).toMatchObject([
    {
      suggestions: [
        { moves: [{ question: 'salary', to: monthly(5942), by: ['employer'] }] },
        {
          moves: [
            {
              question: 'contractStart',
              to: '2025-12-31',
              by: ['you', 'employer'],
              days: { from: '2025-12-15', until: '2025-12-31' },
            },
          ],
        },
      ],
    },
  ]);
});

test('a first day before the 30th birthday, across the new year (NL-HSM-010)', () => {
  // 4,500 reaches 4,357, the under-30 amount of 2026, and the lower one of 2025.
  const young = { birthDate: '1996-01-10', salary: monthly(4500) };
  expect(changesIn('NL-HSM-010', 'nl-hsm', young)).toMatchObject([
    {
      suggestions: [
        { moves: [{ question: 'salary', to: monthly(5942) }] },
        { moves: [{ to: '2026-01-09', days: { from: '2025-12-15', until: '2026-01-09' } }] },
      ],
    },
  ]);
});

test('an earlier first day with a smaller raise, both at once (NL-HSM-010)', () => {
  const young = { birthDate: '1996-01-10', salary: monthly(4300) };
  // 4,171 was the under-30 amount of 2025: 4,300 reaches it, but not the 4,357 of 2026.
  expect(moves('NL-HSM-010', 'nl-hsm', young)).toEqual([
    [['salary', monthly(5942)]],
    [['contractStart', '2025-12-31']],
    [
      ['salary', monthly(4357)],
      ['contractStart', '2026-01-09'],
    ],
  ]);
});

test('a longer contract (LU-208)', () => {
  expect(moves('LU-208', 'lu-blue-card')).toEqual([[['contractMonths', 6]]]);
});

test('a home in Luxembourg, or an application from abroad (LU-023, LU-025)', () => {
  expect(moves('LU-023', 'lu-blue-card')).toEqual([[['liveInCountry', 'yes']]]);
  expect(moves('LU-025', 'lu-blue-card')).toEqual([[['inCountryAsVisitor', 'no']]]);
});

test('only time: twelve months on the first Blue Card (LU-038)', () => {
  expect(changesIn('LU-038', 'lu-blue-card-mobility')).toMatchObject([
    {
      suggestions: [
        { moves: [{ question: 'filingDate', to: '2026-12-01', by: ['time'] }], becomes: 'likely' },
      ],
    },
  ]);
});

test('proof of the leave, or pay that needs none (NL-PAY-003)', () => {
  expect(changesIn('NL-PAY-003', 'nl-hsm')).toMatchObject([
    {
      suggestions: [
        { moves: [{ question: 'leaveProvable', by: ['you'] }] },
        { moves: [{ question: 'payDuring', by: ['employer'] }] },
      ],
    },
  ]);
});

test('two things at once for a private servant (NL-PS-009)', () => {
  expect(moves('NL-PS-009', 'nl-private-servant')).toEqual([
    [
      ['registeredAsEmployer', 'yes'],
      ['healthInsurance', 'yes'],
    ],
  ]);
});

test('nothing changes who a person is or what has happened', () => {
  expect(changesIn('LU-016', 'lu-blue-card')).toEqual([
    { route: 'lu-blue-card', by: 'nothing', requirements: ['qualification'] },
  ]);
  // Protected people are outside the directive; nobody is told to give that up.
  expect(changesIn('LU-024', 'lu-blue-card')).toEqual([
    { route: 'lu-blue-card', by: 'nothing', requirements: ['residence'] },
  ]);
  expect(changesIn('NL-PS-002', 'nl-private-servant')).toEqual([
    { route: 'nl-private-servant', by: 'nothing', requirements: ['scheme-open'] },
  ]);
});

test('four things at once are too many (NL-PS-009)', () => {
  const worse = { fullTime: 'no', holidayAllowancePaid: 'no' };
  expect(changesIn('NL-PS-009', 'nl-private-servant', worse)).toEqual([
    {
      route: 'nl-private-servant',
      by: 'many',
      requirements: ['full-time', 'holiday-allowance', 'social-security', 'health-insurance'],
    },
  ]);
});

test('a doubt whether age counts at filing or at the start: the amount for 30 and older, or a start at 29 (NL-HSM-039)', () => {
  expect(changesIn('NL-HSM-039', 'nl-hsm')).toMatchObject([
    {
      by: 'moves',
      suggestions: [
        { moves: [{ question: 'salary', to: { amount: 5942 } }], becomes: 'likely' },
        {
          moves: [{ question: 'contractStart', to: '2026-12-19', days: { until: '2026-12-19' } }],
          becomes: 'likely',
        },
      ],
    },
  ]);
});

test('amounts that are not published, and answers that are open beside them', () => {
  const changes = changesIn('NL-HSM-011', 'nl-hsm', { recognisedSponsor: undefined });
  expect(changes).toEqual([
    { route: 'nl-hsm', by: 'figures', year: 2027 },
    { route: 'nl-hsm', by: 'answers', sets: [], open: ['recognisedSponsor'] },
  ]);
});

test('the amounts of a year that are not published (NL-HSM-011)', () => {
  expect(changesIn('NL-HSM-011', 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'figures', year: 2027 },
  ]);
});

test('no raise is a way out to a year without amounts (NL-HSM-002)', () => {
  expect(JSON.stringify(moves('NL-HSM-002', 'nl-hsm', { filingDate: '2026-12-30' }))).not.toContain(
    '2027',
  );
});

test('the one answer that settles it (NL-HSM-042, LU-028)', () => {
  expect(changesIn('NL-HSM-042', 'nl-hsm')).toEqual([
    { route: 'nl-hsm', by: 'answers', sets: [['birthDate']], open: ['birthDate'] },
  ]);
  expect(changesIn('LU-028', 'lu-blue-card')).toEqual([
    { route: 'lu-blue-card', by: 'answers', sets: [['salary']], open: ['salary'] },
  ]);
});

test('with the answer that opens another question, that one too (LU-032)', () => {
  // British people must also say whether they have rights from before 2021.
  expect(changesIn('LU-032', 'lu-blue-card')).toEqual([
    {
      route: 'lu-blue-card',
      by: 'answers',
      sets: [['nationalities', 'ukProtected']],
      open: ['nationalities'],
    },
  ]);
});

test('three answers of which none settles it alone (NL-HSM-002)', () => {
  expect(changesIn('NL-HSM-002', 'nl-blue-card')).toEqual([
    {
      route: 'nl-blue-card',
      by: 'answers',
      sets: [['contractMonths', 'qualification', 'diplomaDate']],
      open: ['diplomaDate', 'contractMonths', 'qualification'],
    },
  ]);
});

test('amounts count only once the day that decides is known (NL-HSM-010)', () => {
  // Without the first day, no pay is compared with any amount; with it, the amount hangs on the age.
  const open = { contractStart: undefined, salary: undefined };
  expect(changesIn('NL-HSM-010', 'nl-hsm', open)).toMatchObject([
    { sets: [['salary', 'contractStart']] },
  ]);
  expect(changesIn('NL-HSM-010', 'nl-hsm', { ...open, birthDate: undefined })).toMatchObject([
    { sets: [['birthDate', 'salary', 'contractStart']] },
  ]);
});

test('more questions than four are only named (LU-031)', () => {
  expect(changesIn('LU-031', 'lu-blue-card')).toMatchObject([{ by: 'answers', sets: [] }]);
});
