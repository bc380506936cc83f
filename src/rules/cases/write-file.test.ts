import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../dates/index.ts';
import { readAnswers, type Answers } from '../../questions/index.ts';
import { assess } from '../assess.ts';
import { someAnswers } from '../properties/arbitrary.test-answers.ts';
import { someDay } from '../properties/arbitrary.test-days.ts';
import { somebody } from '../properties/half-known.test-answers.ts';
import { runs } from '../properties/runs.test-runs.ts';
import { check } from './check.ts';
import { person } from './complaints.test-helper.ts';
import { golden } from './golden.test-cases.ts';
import { readCases } from './read-file.ts';
import { caseOf, writeCases } from './write-file.ts';

const today: PlainDate = '2026-11-22';

const copied = (answers: Answers, day: PlainDate, why = '', disputed = false) => {
  const read = readCases(writeCases([caseOf(answers, assess(answers, day), { why, disputed })]));
  if ('invalid' in read) throw new Error(read.invalid);
  const [only] = read.cases;
  if (!only) throw new Error('There is no case in the text.');
  return only;
};

const answersOf = (json: object) => readAnswers(json).answers;

describe('a result copied as a case', () => {
  test('holds the answers, the day, and all that the result states', () => {
    const { id, ...rest } = copied(answersOf(person), today, ' Order in Council, art. 1d ');
    expect(id).toMatch(/^COPIED-2026-11-22-[\dA-Z]+$/);
    expect(rest).toMatchObject({
      title: 'job-offer: nl-hsm not-likely, nl-blue-card cannot-say',
      today,
      answers: person,
      expect: {
        verdicts: { 'nl-hsm': 'not-likely', 'nl-blue-card': 'cannot-say' },
        requirements: {
          'nl-hsm/sponsor': { status: 'met' },
          'nl-hsm/salary': { status: 'not-met', figure: 5942, shortBy: 0.01 },
          'nl-blue-card/qualification': { status: 'unknown', reason: 'unanswered' },
        },
        duties: {
          'nl.decision': {
            due: '2026-12-30',
            legalDue: '2026-12-30',
            who: 'authority',
            status: 'upcoming',
            daysLeft: 38,
          },
        },
      },
      confidence: 'low',
      why: 'Order in Council, art. 1d',
    });
  });

  test('names no oracle where nobody has', () => {
    expect(copied({}, today)).toMatchObject({ why: '', confidence: 'low' });
  });

  test('fails while it is disputed, and says so in its name', () => {
    const disputed = copied(answersOf(person), today, 'Article 1d says 5,000', true);
    expect(disputed.id).toMatch(/^DISPUTED-2026-11-22-/);
    expect(disputed.title).toMatch(/^disputed: job-offer: /);
    expect(check(disputed)).toEqual([expect.stringMatching(/^disputed: somebody says/)]);
    const { disputed: _, ...settled } = disputed;
    expect(check(settled)).toEqual([]);
  });

  test('has another name for other answers and for another day, and the same for the same', () => {
    const names = [
      copied({ country: 'NL' }, today),
      copied({ country: 'NL' }, today, 'words'),
      copied({ country: 'LU' }, today),
      copied({ country: 'NL' }, '2026-11-23'),
    ].map(({ id }) => id);
    expect(names[1]).toBe(names[0]);
    expect(new Set(names).size).toBe(3);
  });

  test('says nothing of the requirements of a permit that is not needed', () => {
    const { expect: said } = copied(answersOf({ ...person, nationalities: ['DE'] }), today);
    expect(said.verdicts).toMatchObject({ 'nl-hsm': 'not-needed' });
    expect(said.requirements).toEqual({});
  });

  test('fails once the rules say something else', () => {
    const same = copied(answersOf(person), today);
    const other = {
      ...same,
      answers: { ...person, salary: { ...person.salary, amount: 5942 } },
    };
    expect(check(same)).toEqual([]);
    expect(check(other)).toContain(
      'requirements.nl-hsm/salary.status: expected "not-met", got "met"',
    );
  });

  test('passes for every golden case', () => {
    const faults = golden.flatMap(({ id, answers, today: day }) =>
      check(copied(answersOf(answers), day)).map((fault) => `${id} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  const any = fc.oneof(
    { weight: 3, arbitrary: fc.record({ given: someAnswers(), today: someDay }) },
    { weight: 1, arbitrary: somebody },
  );
  test('passes for any answers, half-known days among them', () => {
    fc.assert(
      fc.property(any, ({ given, today: day }) => {
        expect(check(copied(given, day))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });
});
