import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import type { Answers } from '../../questions/index.ts';
import { assess, type ObligationId } from '../index.ts';
import { card, day, due, lu, nl, today } from './duties.test-answers.ts';

const permits = {
  'nl-hsm': 'search notify register',
  'nl-blue-card': 'search notify register',
  'nl-single-permit': 'search notify register',
  'nl-work-permit': 'notify register',
  'nl-ict': 'notify register',
  'nl-servant-card': 'notify register',
  'nl-orientation-year': '',
  'nl-free': '',
  'nl-permanent': '',
  'other-eu-blue-card': '',
  none: '',
} as const satisfies Partial<Record<NonNullable<Answers['permitType']>, string>>;

const owed = (answers: Answers) => {
  const ids = assess(answers, today).duties.map(({ obligation }) => obligation);
  expect(ids.includes('nl.notify.employer')).toBe(ids.includes('nl.notify.you'));
  expect(ids.includes('nl.new-job.notify')).toBe(ids.includes('nl.new-job.register'));
  expect(ids).toContain('nl.ww.apply');
  const names = [
    ids.includes('nl.search-period') && 'search',
    ids.includes('nl.notify.you') && 'notify',
    ids.includes('nl.new-job.register') && 'register',
  ];
  return names.filter(Boolean).join(' ');
};

/** README of the cases, "Duties follow from the answers": by the permit, and none with free movement. */
test.each(Object.entries(permits))('%s owes: %s', (permitType, told) => {
  const answers = { ...nl, permitType, jobLossDate: day, contractStart: day } as Answers;
  expect(owed(answers)).toBe(told);
  expect(owed({ ...answers, nationalities: ['FR'] })).toBe('');
});

const luTied = ['lu.unemployment.report', 'lu.unemployment.limit', 'lu.change.free'] as const;

/** README of the cases: of `lu-blue-card`, of another state’s card, of nobody with free movement. */
test.each<[NonNullable<Answers['permitType']>, boolean, boolean]>([
  ['lu-blue-card', true, false],
  ['nl-blue-card', false, true],
  ['other-eu-blue-card', false, true],
  ['nl-hsm', false, false],
  ['none', false, false],
])('in Luxembourg %s owes what a card brings: %s, and mobility: %s', (permitType, tied, moves) => {
  const days = { jobLossDate: day, employmentSince: day, entryDate: day, appliedOn: day };
  const found = (nationalities: Answers['nationalities'] & {}) =>
    assess({ ...card, ...days, permitType, nationalities }, today).duties.map(
      ({ obligation }) => obligation,
    );
  expect(luTied.map((id) => found(['IN']).includes(id))).toEqual([tied, tied, tied]);
  expect(found(['IN']).includes('lu.mobility.apply')).toBe(moves);
  expect(found(['IN']).includes('lu.commune')).toBe(!tied);
  expect(found(['FR'])).toEqual([]);
});

/** Events that other answers find: README of the rules, "How days are counted"; fact sheets 02, 2 and LU, 3. */
test.each<[string, ObligationId, Answers, string, PlainDate]>([
  [
    'four weeks back at work begin a new sickness',
    'track2.wia',
    { firstSickDay: '2026-01-01', recoveries: [{ from: '2026-03-01', to: '2026-03-28' }] },
    'counted-first-sick-day',
    '2026-03-29',
  ],
  [
    'a day less does not',
    'track2.wia',
    { firstSickDay: '2026-01-01', recoveries: [{ from: '2026-03-01', to: '2026-03-27' }] },
    'firstSickDay',
    '2026-01-01',
  ],
  [
    'Track 2 starts six weeks after the evaluation',
    'track2.start',
    { firstSickDay: '2026-01-01', firstYearEvaluation: '2026-11-20' },
    'firstYearEvaluation',
    '2026-11-20',
  ],
  [
    'at the latest by the sickness',
    'track2.start',
    { firstSickDay: '2026-01-01', firstYearEvaluation: '2027-01-01' },
    'firstSickDay',
    '2026-01-01',
  ],
  [
    'silence of three months stands for a refusal',
    'lu.tribunal',
    { ...lu, appliedOn: '2026-08-01' },
    'silence',
    '2026-11-01',
  ],
])('%s', (_promise, id, answers, event, on) => {
  const { counting } = due(answers, id) ?? {};
  expect([counting?.event, counting?.eventOn]).toEqual([event, on]);
});
