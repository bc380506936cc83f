import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import {
  questionIds,
  steps,
  type Answers,
  type Pay,
  type QuestionId,
} from '../../questions/index.ts';
import { openQuestions } from '../index.ts';
import { someAnswers, without } from './arbitrary.test-answers.ts';
import { runs } from './runs.test-runs.ts';
import { someDay } from './arbitrary.test-days.ts';

/** The questions in the order of the pages. */
const inOrder: readonly QuestionId[] = [...new Set(steps.flatMap(({ asks }) => [...asks]))];

/** The questions that a person with these answers is asked, up to `most` of them at a time. */
function askedOf(person: Answers, today: PlainDate, most = Infinity): readonly QuestionId[] {
  const asked: QuestionId[] = [];
  const next = () => {
    const told = Object.fromEntries(asked.map((id) => [id, person[id]]));
    const open = openQuestions(told, today);
    return inOrder
      .filter((id) => open.has(id) && person[id] !== undefined && !asked.includes(id))
      .slice(0, most);
  };
  for (let ids = next(); ids.length > 0 && asked.length < 100; ids = next()) asked.push(...ids);
  return asked;
}

/** Pay by the hour without hours, or without a word on the holiday allowance. */
function isPartial(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('amount' in answer)) return false;
  const { per, hoursPerWeek, holidayAllowance } = answer as Pay;
  return (per === 'hour' && hoursPerWeek === undefined) || holidayAllowance === undefined;
}

/** Asked again although answered: pay of which the rules miss a part, as a servant's hours. */
const isAskedAgain = (id: QuestionId, { situation, salary, ...answers }: Answers) =>
  id === 'salary'
    ? isPartial(salary) || (situation === 'private-servant' && salary?.hoursPerWeek === undefined)
    : isPartial((answers as Answers)[id]);

test('only questions that are not answered, or in part, are asked, and each stands on a page', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (answers, today) => {
      const open = [...openQuestions(answers, today)];
      const again = open.filter((id) => answers[id] !== undefined);
      expect(again.filter((id) => !isAskedAgain(id, answers))).toEqual([]);
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

test('the questions come to an end, each asked once, the situation first', () => {
  fc.assert(
    fc.property(someAnswers(), someDay, (drawn, today) => {
      const person: Answers = { situation: 'new-employer', ...drawn };
      const asked = askedOf(person, today);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThan(questionIds.length / 2);
      expect(asked[0]).toBe('situation');
    }),
    runs,
  );
});

/** Who needs no permit is asked little; who extends one is asked for its history. */
test.each<[string, Answers, string]>([
  [
    'a German with an offer',
    { situation: 'job-offer', country: 'NL', nationalities: ['DE'] },
    'situation country nationalities',
  ],
  [
    'an Indian with an offer far above every amount',
    {
      situation: 'job-offer',
      country: 'NL',
      nationalities: ['IN'],
      recognisedSponsor: 'yes',
      salary: { amount: 9_000, per: 'month', holidayAllowance: 'excluded' },
      birthDate: '1990-01-01',
    },
    'situation country nationalities recognisedSponsor salary',
  ],
  [
    'an Indian whose employer is not recognised goes on to the Blue Card',
    {
      situation: 'job-offer',
      country: 'NL',
      nationalities: ['IN'],
      recognisedSponsor: 'no',
      salary: { amount: 9_000, per: 'month', holidayAllowance: 'excluded' },
      birthDate: '1990-01-01',
      contractMonths: 12,
      qualification: 'degree-3-years',
      diplomaDate: '2010-07-01',
    },
    'situation country nationalities recognisedSponsor salary contractMonths qualification',
  ],
  [
    'a holder who lost the job',
    {
      situation: 'job-ended',
      country: 'NL',
      nationalities: ['IN'],
      permitType: 'nl-hsm',
      jobLossDate: '2026-11-30',
      permitUntil: '2026-12-31',
      permitSince: '2022-01-01',
    },
    'situation country nationalities permitType jobLossDate permitUntil',
  ],
  [
    'somebody refused',
    {
      situation: 'decision',
      country: 'NL',
      decision: 'refused',
      decisionOn: '2026-11-20',
      nationalities: ['IN'],
    },
    'situation country decision decisionOn',
  ],
  [
    'an Indian with an offer in Luxembourg',
    {
      situation: 'job-offer',
      country: 'LU',
      nationalities: ['IN'],
      salary: { amount: 70_000, per: 'year' },
      contractMonths: 12,
      qualification: 'degree-3-years',
      liveInCountry: 'yes',
      inCountryAsVisitor: 'no',
      temporaryProtection: 'no',
      occupationIsco: '2511',
    },
    'situation country nationalities salary contractMonths qualification liveInCountry inCountryAsVisitor temporaryProtection',
  ],
  [
    'somebody whose pay drops under a permit without an amount',
    { situation: 'pay-drop', nationalities: ['IN'], permitType: 'nl-single-permit' },
    'situation nationalities permitType',
  ],
  [
    'a servant hired too late',
    {
      situation: 'private-servant',
      nationalities: ['PH'],
      hiredOn: '2024-07-01',
      employerPrivileged: 'yes',
    },
    'situation nationalities hiredOn',
  ],
])('%s is asked no more than is needed', (_who, person, asked) => {
  expect(askedOf(person, '2026-11-24', 1).join(' ')).toBe(asked);
});
