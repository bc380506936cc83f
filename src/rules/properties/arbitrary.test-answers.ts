import fc from 'fast-check';
import {
  questionIds,
  questions,
  readAnswers,
  unknown,
  type Answers,
  type ExactAnswers,
  type QuestionId,
} from '../../questions/index.ts';
import { golden } from '../cases/golden.test-cases.ts';
import { assess, type Assessment } from '../index.ts';
import { someBirthday, someDate, someDay, someSpells } from './arbitrary.test-days.ts';
import { somePay, someSickPay } from './arbitrary.test-pay.ts';

const someNationalities = fc.uniqueArray(
  fc.constantFrom('IN', 'TR', 'GB', 'DE', 'HR', 'CH', 'NL', 'UA', 'JP', 'US', 'SR', 'stateless'),
  { minLength: 1, maxLength: 3 },
);

const someCode = fc.oneof(
  fc.constantFrom('2120', '2511', '2523', '2529', '2515', '1120'),
  fc.integer({ min: 0, max: 9_999 }).map((code) => String(code).padStart(4, '0')),
);

/** A few more often than many; not whole where the question does not ask for that. */
function someNumber(id: QuestionId, min: number, max: number): fc.Arbitrary<number> {
  const few = fc.integer({ min, max: Math.min(max, min + 6) });
  const many = fc.integer({ min, max });
  const isWhole = !questions[id].schema().safeParse(min + 0.5).success;
  if (isWhole) return fc.oneof(few, many);
  const part = fc.constantFrom(0.25, 0.5, 2 / 3, 0.999);
  return fc.oneof(
    few,
    many,
    fc.tuple(few, part).map(([whole, rest]) => Math.min(max, whole + rest)),
  );
}

const someLength = fc.oneof(
  fc.constant('open-ended'),
  fc.integer({ min: 1, max: 24 }),
  fc.integer({ min: 1, max: 600 }),
  fc.constantFrom(0.5, 11.5, 18.5),
);

/** Any value that the catalogue accepts for a question, as its kind says. */
function someKnown(id: QuestionId): fc.Arbitrary<unknown> {
  const question = questions[id];
  switch (question.kind) {
    case 'choice':
      return fc.constantFrom<string>(...question.options);
    case 'date':
      return id === 'birthDate' ? someBirthday : someDate;
    case 'pay':
      return somePay;
    case 'sick-pay':
      return someSickPay;
    case 'spells':
      return someSpells;
    case 'nationalities':
      return someNationalities;
    case 'code':
      return someCode;
    case 'number':
      return someNumber(id, question.min, question.max);
    case 'length':
      return someLength;
    default:
      return question satisfies never;
  }
}

export const someAnswerTo = (id: QuestionId): fc.Arbitrary<unknown> =>
  questions[id].unsure
    ? fc.oneof(
        { weight: 5, arbitrary: someKnown(id) },
        { weight: 1, arbitrary: fc.constant(unknown) },
      )
    : someKnown(id);

/** Each question answered four times in five. */
const someAnswered = fc.record(
  Object.fromEntries(
    questionIds.map((id) => [id, fc.option(someAnswerTo(id), { freq: 5, nil: undefined })]),
  ),
);

/** The answers of a golden case, some of them changed or taken away. */
const nearCase = fc
  .tuple(
    fc.constantFrom(...golden.map(({ answers }) => readAnswers(answers).answers)),
    fc.uniqueArray(fc.constantFrom(...questionIds), { maxLength: 8 }),
  )
  .chain(([answers, changed]) =>
    fc
      .record(
        Object.fromEntries(
          changed.map((id) => [id, fc.option(someAnswerTo(id), { freq: 4, nil: undefined })]),
        ),
      )
      .map((changes) => Object.assign({}, answers, changes)),
  );

/** Answers of a person, at random or near a golden case, those of `given` as given. */
export const someAnswers = (given: ExactAnswers = {}): fc.Arbitrary<ExactAnswers> =>
  fc
    .oneof({ weight: 2, arbitrary: someAnswered }, { weight: 1, arbitrary: nearCase })
    .map((drawn) => {
      const all = Object.entries({ ...drawn, ...given });
      return Object.fromEntries(all.filter(([, answer]) => answer !== undefined));
    });

/** The same answers without one of them. */
export const without = (answers: Answers, id: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));

/** A complaint, unless what must hold does. */
export const must = (holds: boolean, complaint: string): readonly string[] =>
  holds ? [] : [complaint];

/** The property that nothing is wrong with the assessment of any answers on any day. */
export const nothingWrong = (
  wrongWith: (assessment: Assessment, answers: ExactAnswers) => readonly string[],
  answers = someAnswers(),
) =>
  fc.property(answers, someDay, (given, today) => {
    const wrong = wrongWith(assess(given, today), given);
    if (wrong.length > 0) throw new Error(wrong.join('; '));
  });
