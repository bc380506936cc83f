import { describe, expect, test } from 'vitest';
import { questionIds, questions, type Answers } from '../../questions/index.ts';
import { lostJob } from '../cases/golden.test-cases.ts';
import { assess, type ObligationId } from '../index.ts';

const today = '2026-11-22';
const dutyIn = (answers: Answers, id: ObligationId) =>
  assess(answers, today).duties.find(({ obligation }) => obligation === id);

const sick: Answers = {
  situation: 'track-2',
  country: 'NL',
  nationalities: ['IN'],
  permitType: 'nl-hsm',
  permitUntil: '2027-06-15',
  firstSickDay: '2025-10-01',
};

describe('a day that may have passed', () => {
  const someDay: Answers = {
    ...lostJob,
    permitUntil: '2027-06-15',
    jobLossDate: { from: '2026-08-10', to: '2026-11-05' },
  };

  test('is not said to have passed while its latest day is ahead', () => {
    expect(dutyIn(someDay, 'nl.notify.you')).toMatchObject({
      due: '2026-09-07',
      latest: '2026-12-03',
      status: 'perhaps-overdue',
      standing: 'perhaps-overdue',
    });
  });

  test('has passed once its latest day has', () => {
    const before: Answers = { ...someDay, jobLossDate: { from: '2026-08-10', to: '2026-10-05' } };
    expect(dutyIn(before, 'nl.notify.you')?.status).toBe('overdue');
  });
});

test('a thing is done only if it is on every day that it may have been', () => {
  const start = { from: '2026-11-15', to: '2026-12-15' } as const;
  expect(dutyIn({ ...sick, programmeStart: start }, 'track2.start')?.status).toBe('overdue');
  expect(dutyIn({ ...sick, programmeStart: start.from }, 'track2.start')?.status).toBe('done');
});

test.each([
  ['lu.change.free', { country: 'LU', permitType: 'lu-blue-card' }, 'employmentSince', 2025],
  [
    'nl.free-labour-market',
    { country: 'NL', nationalities: ['TR'] },
    'workPermitsUnbrokenSince',
    2021,
  ],
] as const)('%s, a right, begins on the latest day that it may', (id, more, since, year) => {
  const answers: Answers = {
    situation: 'job-ended',
    nationalities: ['IN'],
    permitType: 'nl-single-permit',
    ...(more as Answers),
    [since]: { from: `${year}-11-10`, to: `${year}-12-20` },
  };
  expect(dutyIn(answers, id)).toMatchObject({ due: '2026-12-20', status: 'upcoming' });
});

test('a programme that may run past the permit is warned of', () => {
  const ends = (programmeEnd: NonNullable<Answers['programmeEnd']>) =>
    assess({ ...sick, programmeStart: '2026-12-01', programmeEnd }, today).notices.map(
      ({ notice }) => notice,
    );
  expect(ends({ from: '2027-06-01', to: '2027-06-30' })).toContain('programme-beyond-permit');
  expect(ends({ from: '2027-06-01', to: '2027-06-15' })).not.toContain('programme-beyond-permit');
});

/** Judged world by world these would take minutes, and a link may hold them. */
test.each(questions.situation.options)(
  'every day half known, in %s',
  { timeout: 20_000 },
  (situation) => {
    const days = questionIds.filter((id) => 'between' in questions[id]);
    const vague = { from: '2026-10-01', to: '2026-12-31' } as const;
    const answers: Answers = {
      situation,
      country: 'NL',
      nationalities: ['IN'],
      permitType: 'nl-hsm',
      ...Object.fromEntries(days.map((id) => [id, vague])),
    };
    expect(assess(answers, today).asOf).toBe(today);
  },
);
