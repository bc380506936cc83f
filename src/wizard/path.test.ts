import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { readAnswers, type Answers, type QuestionId } from '../questions/index.ts';
import { goldenFiles, goldenIn } from '../rules/cases/golden.test-cases.ts';
import { assess } from '../rules/index.ts';
import { medianOf } from './every-path.test-walk.ts';
import { asksAt, walk, withAnswers, type Session } from './path.ts';

const today: PlainDate = '2026-11-24';
const walked = (answers: Answers, told: readonly QuestionId[] = []) =>
  walk({ answers, told }, today);
const pagesOf = (answers: Answers) => walked(answers).stops.map(({ step }) => step.id);

const offer: Answers = {
  situation: 'job-offer',
  country: 'NL',
  nationalities: ['IN'],
  recognisedSponsor: 'yes',
  salary: { amount: 6000, per: 'month', holidayAllowance: 'excluded' },
};

test('the people of the golden cases answer at most 8 questions, by the median', () => {
  const lengths = goldenFiles
    .filter((file) => /^(nl|lu|both)-/.test(file))
    .flatMap(goldenIn)
    .map((each) => walk({ answers: readAnswers(each.answers).answers, told: [] }, each.today))
    .map(({ stops }) => ({ length: stops.length, weight: 1 }));
  const median = medianOf(lengths);
  process.stdout.write(`golden cases: ${lengths.length} people, median ${median} questions\n`);
  expect(lengths.length).toBeGreaterThan(50);
  expect(median).toBeLessThanOrEqual(8);
});

test('later answers are kept when an earlier one changes, and count again when it changes back', () => {
  const session: Session = { answers: { ...offer, birthDate: '1990-03-14' }, told: [] };
  const refused = withAnswers(session, { recognisedSponsor: 'no' });
  expect(refused.answers.birthDate).toBe('1990-03-14');
  expect(walk(withAnswers(refused, { recognisedSponsor: 'yes' }), today)).toEqual(
    walk(session, today),
  );
});

test('[bad input 85] an answer that the path does not ask for has no effect', () => {
  const plain = walked(offer);
  const idle = walked({
    ...offer,
    decision: 'refused',
    decisionOn: '2026-11-01',
    jobLossDate: '2026-10-31',
  });
  expect(idle.idle).toEqual(['decision', 'decisionOn', 'jobLossDate']);
  expect(assess(idle.counted, today)).toEqual(assess(plain.counted, today));
  expect(idle.stops).toEqual(plain.stops);
});

test('told answers count and are not asked for', () => {
  const { counted, stops } = walked({ ...offer, ruling30: 'yes' }, ['ruling30', 'salary']);
  expect(counted).toMatchObject({ ruling30: 'yes', salary: offer.salary });
  expect(stops.map(({ step }) => step.id)).not.toContain('salary');
});

test('under another situation, what was told counts only where it is asked for', () => {
  const session: Session = {
    answers: { ...offer, jobLossDate: '2026-10-31' },
    told: ['situation', 'jobLossDate'],
  };
  expect(withAnswers(session, { situation: 'extension' }).told).toEqual([]);
  expect(withAnswers(session, { situation: 'job-offer' }).told).toEqual(session.told);
});

describe('a page', () => {
  const session: Session = {
    answers: { situation: 'job-ended', country: 'NL', nationalities: ['IN'] },
    told: [],
  };
  const path = walk(session, today);
  const none = new Set<never>();

  test('[bad input 71] far ahead has nothing to ask', () => {
    expect(asksAt('permit-since', session, path, none)).toBeUndefined();
  });

  test('ahead opens when its question is open and asked for', () => {
    expect(asksAt('job-loss', session, path, new Set(['jobLossDate'] as const))?.asks).toEqual([
      'jobLossDate',
    ]);
  });

  test('that is offered in the situation tells its answers', () => {
    expect(asksAt('ruling', session, path, none)).toEqual({ asks: ['ruling30'], offered: true });
    expect(asksAt('exempt', session, path, none)).toBeUndefined();
  });

  test('of the path asks what is open there', () => {
    expect(asksAt('nationality', session, path, none)).toEqual({
      asks: ['nationalities'],
      offered: false,
    });
    expect(pagesOf(session.answers).slice(0, 3)).toEqual(['situation', 'country', 'nationality']);
  });
});
