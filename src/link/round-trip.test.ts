import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../dates/index.ts';
import { questionIds, questions, readAnswers, type Answers } from '../questions/index.ts';
import { assess } from '../rules/index.ts';
import { golden } from '../rules/cases/golden.test-cases.ts';
import { readAnswer, writeAnswer } from './answer-text.ts';
import { runs } from '../rules/properties/runs.test-runs.ts';
import { someAnswers, someAnswerTo } from './arbitrary.test-answers.ts';
import { readCase, writeCase } from './case-text.ts';
import { dutyCodes, routeCodes } from './codes.ts';
import { pastOf, type Past } from './past.ts';
import { soundAnswers } from './sound.ts';

const today: PlainDate = '2026-11-24';
const nothing: Past = { made: today, rules: '2026-11-22', verdicts: {}, days: {} };
const cases = golden.map(({ id, today, answers: json }) => {
  const { answers } = readAnswers(json);
  const kept = { answers, told: questionIds, past: pastOf(assess(answers, today)) };
  return { id, today, kept, text: writeCase(kept) };
});

test('every golden case comes back as it was kept', () => {
  expect(cases.length).toBeGreaterThan(600);
  for (const { id, today, kept, text } of cases) {
    const told = questionIds.filter((each) => kept.answers[each] !== undefined);
    expect([id, readCase(text, today)]).toEqual([id, { is: 'case', refused: [], ...kept, told }]);
  }
});

describe('every control is carried', () => {
  test.each(questionIds)('%s, whatever it is answered', (id) => {
    fc.assert(
      fc.property(someAnswerTo(id), (answer) => {
        expect(questions[id].schema().safeParse(answer).success).toBe(true);
        const text = writeAnswer(id, answer as never);
        expect(text).toMatch(/^[a-z\d-]*$/);
        expect(readAnswer(id, text)).toEqual(answer);
      }),
      runs,
    );
  });
});

test('[invariant 38] any answers come back, but for those that contradict others', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const told = questionIds.filter((id) => answers[id] !== undefined);
      const reading = readCase(writeCase({ answers, told, past: nothing }), today);
      expect(reading).toMatchObject({ is: 'case', ...soundAnswers(answers, today) });
    }),
    runs,
  );
});

describe('[invariant 40] the length, with an address of 60 letters', () => {
  const addressed = (text: string) => 60 + '#c='.length + text.length;
  const longestCase = Math.max(...cases.map(({ text }) => addressed(text)));

  test(`is at most ${longestCase} for a golden case of which every answer is told`, () => {
    expect(longestCase).toBeLessThan(400);
  });

  const pay = {
    amount: 9_999_999.99,
    per: 'month',
    holidayAllowance: 'excluded',
    hoursPerWeek: 37.25,
  };
  const longestOf: Readonly<Record<string, unknown>> = {
    choice: 'no',
    code: '2120',
    date: '2026-11-24',
    halfKnown: { from: '2026-11-01', to: '2026-11-30' },
    length: 599.99,
    nationalities: ['IN', 'TR', 'GB', 'stateless'],
    number: 13,
    pay,
    'sick-pay': pay,
    spells: Array.from({ length: 20 }, (_, index) => ({
      from: `2026-01-${index + 10}`,
      to: `2026-01-${index + 10}`,
    })),
  };
  const answers = Object.fromEntries(
    questionIds.map((id) => [
      id,
      longestOf['between' in questions[id] ? 'halfKnown' : questions[id].kind],
    ]),
  ) as Answers;
  const past = {
    ...nothing,
    verdicts: Object.fromEntries(Object.keys(routeCodes).map((id) => [id, 'likely'])),
    days: Object.fromEntries(Object.keys(dutyCodes).map((id) => [id, today])),
  };
  const longest = addressed(writeCase({ answers, told: questionIds, past }));

  test(`is at most ${longest} with every question, route and duty there is`, () => {
    expect(longest).toBeLessThan(2_000);
  });
});
