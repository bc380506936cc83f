import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { questionIds, steps, type Answers, type QuestionId } from '../../questions/index.ts';
import { openQuestions } from '../index.ts';
import { runs, someAnswers, someDay, without } from './arbitrary.test-answers.ts';

/** The questions in the order of the pages. */
const inOrder: readonly QuestionId[] = [...new Set(steps.flatMap(({ asks }) => [...asks]))];

/** The questions that a person with these answers is asked, up to `most` of them at a time. */
function askedOf(person: Answers, today: PlainDate, most = Infinity): readonly QuestionId[] {
  const asked: QuestionId[] = [];
  const next = () => {
    const told = Object.fromEntries(asked.map((id) => [id, person[id]]));
    const open = openQuestions(told, today);
    return inOrder.filter((id) => open.has(id) && person[id] !== undefined).slice(0, most);
  };
  for (let ids = next(); ids.length > 0 && asked.length < 100; ids = next()) asked.push(...ids);
  return asked;
}

test('only unanswered questions are asked, and each stands on a page', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      const open = [...openQuestions(answers, today)];
      expect(open.filter((id) => answers[id] !== undefined)).toEqual([]);
      expect(open.filter((id) => !inOrder.includes(id))).toEqual([]);
    }),
    runs,
  );
});

test('before the situation is known nothing else is asked', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      const open = openQuestions(without(answers, 'situation'), today);
      expect([...open]).toEqual(['situation']);
    }),
    runs,
  );
});

test('"I don’t know" is taken for an answer', () => {
  fc.assert(
    fc.property(someAnswers({ situation: 'job-offer' }), someDay, (answers, today) => {
      const unsure: Answers = {
        ...answers,
        recognisedSponsor: 'unknown',
        graduateBasis: 'unknown',
      };
      const open = openQuestions(unsure, today);
      expect([open.has('recognisedSponsor'), open.has('graduateBasis')]).toEqual([false, false]);
    }),
    runs,
  );
});

test('the questions come to an end, each asked once', () => {
  fc.assert(
    fc.property(someAnswers({ situation: 'new-employer' }), someDay, (person, today) => {
      const asked = askedOf(person, today);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThan(questionIds.length);
      expect(asked[0]).toBe('situation');
    }),
    runs,
  );
});

/** Who needs no permit is asked little; who extends one is asked for its history. */
test.each<[string, Answers, string]>([
  [
    'a German with an offer',
    { situation: 'job-offer', nationalities: ['DE'] },
    'situation nationalities',
  ],
  [
    'an Indian with an offer far above every amount',
    {
      situation: 'job-offer',
      nationalities: ['IN'],
      recognisedSponsor: 'yes',
      salary: { amount: 9_000, per: 'month', holidayAllowance: 'excluded' },
      birthDate: '1990-01-01',
    },
    'situation nationalities recognisedSponsor salary',
  ],
  [
    'an Indian whose employer is not recognised goes on to the Blue Card',
    {
      situation: 'job-offer',
      nationalities: ['IN'],
      recognisedSponsor: 'no',
      salary: { amount: 9_000, per: 'month', holidayAllowance: 'excluded' },
      birthDate: '1990-01-01',
      contractMonths: 12,
      qualification: 'degree-3-years',
      diplomaDate: '2010-07-01',
    },
    'situation nationalities recognisedSponsor salary contractMonths qualification',
  ],
  [
    'a holder who lost the job',
    {
      situation: 'job-ended',
      nationalities: ['IN'],
      permitType: 'nl-hsm',
      jobLossDate: '2026-11-30',
      permitUntil: '2026-12-31',
      permitSince: '2022-01-01',
    },
    'situation nationalities permitType jobLossDate permitUntil',
  ],
  [
    'somebody refused',
    { situation: 'decision', decision: 'refused', decisionOn: '2026-11-20', nationalities: ['IN'] },
    'situation decision decisionOn',
  ],
])('%s is asked no more than is needed', (_who, person, asked) => {
  expect(askedOf(person, '2026-11-24', 1).join(' ')).toBe(asked);
});
