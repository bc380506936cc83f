import fc from 'fast-check';
import { addDays, type PlainDate } from '../dates/index.ts';
import {
  nationalityCodes,
  questionIds,
  questions,
  unknown,
  type Answers,
  type QuestionId,
} from '../questions/index.ts';

const lastDay = 73_413;
const someDateTo = (max: number) =>
  fc.integer({ min: 0, max }).map((days) => addDays('1900-01-01', days));
const someDate = someDateTo(lastDay);

const someBetween = fc
  .tuple(someDateTo(lastDay - 92), fc.integer({ min: 1, max: 92 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));

const somePay = fc
  .record(
    {
      cents: fc.integer({ min: 0, max: 1_000_000_000 }),
      per: fc.constantFrom('month', 'year', 'hour'),
      holidayAllowance: fc.constantFrom('excluded', 'included', 'unknown'),
      hoursPerWeek: fc.oneof(fc.integer({ min: 1, max: 168 }), fc.double({ min: 0.1, max: 168 })),
    },
    { requiredKeys: ['cents', 'per'] },
  )
  .filter(({ hoursPerWeek }) => !Number.isNaN(hoursPerWeek))
  .map(({ cents, ...pay }) => ({ amount: cents / 100, ...pay }));

const someNumber = (min: number, max: number, isWhole: boolean) =>
  isWhole
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((number) => number + 0); // no -0

const someShare = fc.record({
  percent: someNumber(0, 100, false),
  statutoryCap: fc.boolean(),
});

const someSpells = fc
  .tuple(someDate, fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }))
  .map(([start, steps]) => {
    let day: PlainDate = start < '2090-01-01' ? start : '2090-01-01';
    return steps.map((step) => {
      const from = addDays(day, step);
      day = addDays(from, step);
      return { from, to: day };
    });
  });

function someKnown(id: QuestionId): fc.Arbitrary<unknown> {
  const question = questions[id];
  switch (question.kind) {
    case 'choice':
      return fc.constantFrom<string>(...question.options);
    case 'date':
      return 'between' in question ? fc.oneof(someDate, someBetween) : someDate;
    case 'pay':
      return somePay;
    case 'sick-pay':
      return fc.oneof(somePay, someShare);
    case 'spells':
      return someSpells;
    case 'nationalities':
      return fc.uniqueArray(fc.constantFrom<string>(...nationalityCodes, 'stateless'), {
        minLength: 1,
        maxLength: 4,
      });
    case 'code':
      return fc.integer({ min: 0, max: 9_999 }).map((code) => String(code).padStart(4, '0'));
    case 'number': {
      const { min, max } = question;
      return someNumber(min, max, !question.schema().safeParse(min + 0.5).success);
    }
    case 'length':
      return fc.oneof(fc.constant('open-ended'), fc.double({ min: 0.001, max: 600, noNaN: true }));
    default:
      return question satisfies never;
  }
}

/** Any value that the catalogue accepts for a question, far beyond what people type. */
export const someAnswerTo = (id: QuestionId): fc.Arbitrary<unknown> =>
  questions[id].unsure ? fc.oneof(someKnown(id), fc.constant(unknown)) : someKnown(id);

/** Answers to any of the questions. */
export const someAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questionIds.map((id) => [id, someAnswerTo(id)])),
  { requiredKeys: [] },
);
