import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { isOffered, steps, type Answers, type Step, type StepId } from '../questions/index.ts';
import { asksAt, walk, withAnswers, type Session } from './path.ts';

const today: PlainDate = '2026-11-24';

const inLuxembourg: Session = {
  answers: {
    situation: 'job-offer',
    country: 'LU',
    nationalities: ['IN'],
    recognisedSponsor: 'yes',
    salary: { amount: 6000, per: 'month' },
  },
  told: [],
};

describe('an answer that lacks a part which has become necessary', () => {
  const moved = withAnswers(inLuxembourg, { country: 'NL' });
  const path = walk(moved, today);

  test('is asked for again, once, and still counts', () => {
    expect(path.next).toMatchObject({ step: { id: 'salary' }, asks: ['salary'] });
    expect(path.stops.filter(({ step }) => step.id === 'salary')).toHaveLength(1);
    expect(path.counted.salary).toEqual(inLuxembourg.answers.salary);
    expect(asksAt('salary', moved, path, new Set())?.asks).toEqual(['salary']);
  });

  test('is asked for no longer once it is whole', () => {
    const salary = { amount: 6000, per: 'month', holidayAllowance: 'excluded' } as const;
    expect(walk(withAnswers(moved, { salary }), today).next).toBeUndefined();
  });

  test('is asked for again when a link told it', () => {
    const linked = walk({ answers: moved.answers, told: ['situation', 'salary'] }, today);
    expect(linked.next?.step.id).toBe('salary');
  });
});

test('under a situation that is about one country, both are no answer any more', () => {
  const both = withAnswers(inLuxembourg, { country: 'both' });
  expect(both.answers.country).toBe('both');
  const ended = (session: Session) =>
    walk({ ...withAnswers(session, { situation: 'job-ended' }), told: [] }, today);
  expect([ended(both).counted.country, ended(both).next?.step.id]).toEqual([undefined, 'country']);
  expect(ended(inLuxembourg).counted.country).toBe('LU');
  const back = withAnswers(withAnswers(both, { situation: 'job-ended' }), {
    situation: 'job-offer',
  });
  expect(walk({ ...back, told: [] }, today).counted.country).toBe('both');
});

describe('what is offered', () => {
  const offered = (answers: Answers) =>
    (steps as readonly Step[]).filter((step) => isOffered(step, answers)).map(({ id }) => id);

  test.each<[Answers, StepId, boolean]>([
    [{ situation: 'job-offer', country: 'NL' }, 'exempt', true],
    [{ situation: 'job-offer', country: 'LU' }, 'exempt', false],
    [{ situation: 'job-offer', country: 'LU' }, 'arrived', true],
    [{ situation: 'job-offer', country: 'NL' }, 'arrived', false],
    [{ situation: 'job-offer', country: 'both' }, 'exempt', true],
    [{ situation: 'job-offer', country: 'both' }, 'arrived', true],
    [{ situation: 'job-ended', permitType: 'lu-blue-card' }, 'ruling', false],
    [{ situation: 'job-ended' }, 'ruling', true],
    [{ country: 'NL' }, 'exempt', false],
  ])('beside %j: %s, %s', (answers, step, is) => {
    expect(offered(answers).includes(step)).toBe(is);
    const session: Session = { answers, told: ['situation', 'country', 'permitType'] };
    expect(asksAt(step, session, walk(session, today), new Set()) !== undefined).toBe(is);
  });
});
