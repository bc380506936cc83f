import fc from 'fast-check';
import { addDays, type PlainDate } from '../../dates/index.ts';
import { questionIds, questions, type Answers } from '../../questions/index.ts';
import { someAnswers } from './arbitrary.test-answers.ts';
import { someDay } from './arbitrary.test-days.ts';

const halfKnown = questionIds.filter((id) => 'between' in questions[id]);

/** A person of whom one day is half known. */
export const somebody = fc
  .record({
    answers: someAnswers(),
    id: fc.constantFrom(...halfKnown),
    length: fc.integer({ min: 1, max: 40 }),
    today: someDay,
  })
  .filter(({ answers, id }) => {
    const day = answers[id];
    // The last days of the calendar have no later one to end with.
    return typeof day === 'string' && day !== 'unknown' && day < '2100-11-01';
  })
  .map(({ answers, id, length, today }) => {
    const from = answers[id] as PlainDate;
    const between = { from, to: addDays(from, length) };
    return { id, today, between, given: { ...answers, [id]: between } satisfies Answers };
  });

export type Drawn = typeof somebody extends fc.Arbitrary<infer D> ? D : never;
