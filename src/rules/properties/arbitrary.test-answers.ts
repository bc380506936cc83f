import fc from 'fast-check';
import { vi } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '../../dates/index.ts';
import {
  questions,
  unknown,
  type Answers,
  type Pay,
  type QuestionId,
} from '../../questions/index.ts';
import { assess, figures, type Assessment } from '../index.ts';

/** Days on which some rule or amount changes; the days around them are drawn more often. */
const turningDays = (
  '2016-03-01 2018-07-01 2020-09-10 2021-01-01 2023-11-18 2024-01-01 2024-06-12 ' +
  '2025-01-01 2026-01-01 2026-05-22 2027-01-01'
).split(' ') as PlainDate[];

export const between = (from: PlainDate, until: PlainDate): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: 0, max: daysBetween(from, until) }).map((days) => addDays(from, days));

const near = (day: PlainDate) => between(addDays(day, -2), addDays(day, 2));

const someDate = fc.oneof(
  { weight: 3, arbitrary: between('2014-01-01', '2032-12-31') },
  { weight: 2, arbitrary: fc.constantFrom(...turningDays).chain(near) },
  { weight: 2, arbitrary: between('2026-08-01', '2027-03-31') },
);
const someBirthday = fc.oneof(
  between('1950-01-01', '2008-12-31'),
  between('1993-01-01', '1998-12-31'),
);

/** A day to judge on: inside the years of the amounts, and a little beyond. */
export const someDay = fc.oneof(
  between('2015-01-01', '2027-12-31'),
  fc.constantFrom(...turningDays).chain(near),
  between('2026-08-01', '2027-03-31'),
);

const salaryFigures = figures.filter(({ unit }) => unit === 'gross per month');

/** Cents a month: often a published amount, one cent less or one more. */
export const someMonthlyCents = fc.oneof(
  fc.integer({ min: 0, max: 1_500_000 }),
  fc
    .tuple(
      fc.constantFrom(...salaryFigures.flatMap(({ periods }) => periods)),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([{ cents }, more]) => cents + more),
);

const inMonths = { month: 1, year: 12, hour: 3 / 520 };

/** The pay in one of its forms; by the hour it is the nearest cent. */
export const somePay: fc.Arbitrary<Pay> = fc
  .record({
    cents: someMonthlyCents,
    per: fc.constantFrom('month', 'year', 'hour'),
    holidayAllowance: fc.constantFrom('excluded', 'included', 'unknown'),
    hoursPerWeek: fc.option(fc.constantFrom(24, 32, 36, 37.5, 40), { nil: undefined }),
  })
  .map(({ cents, per, holidayAllowance, hoursPerWeek }) => {
    const allowance = holidayAllowance === 'included' ? 1.08 : 1;
    const amount = Math.round(cents * inMonths[per] * allowance) / 100;
    return { amount, per, holidayAllowance, ...(hoursPerWeek !== undefined && { hoursPerWeek }) };
  });

const someNationalities = fc.uniqueArray(
  fc.constantFrom('IN', 'TR', 'GB', 'DE', 'HR', 'CH', 'NL', 'UA', 'JP', 'US', 'SR', 'stateless'),
  { minLength: 1, maxLength: 3 },
);

const months = (max: number) => fc.integer({ min: 1, max });

/** Any value that the catalogue accepts for a question, as its kind says. */
function someKnown(id: QuestionId): fc.Arbitrary<unknown> {
  const question = questions[id];
  if (question.kind === 'choice') return fc.constantFrom<string>(...question.options);
  if (question.kind === 'date') return id === 'birthDate' ? someBirthday : someDate;
  if (question.kind === 'pay') return somePay;
  if (question.kind === 'nationalities') return someNationalities;
  if (question.kind === 'number') return fc.integer({ min: question.min, max: question.max });
  question.kind satisfies 'length';
  return fc.oneof(fc.constant('open-ended'), months(24), months(600));
}

const someAnswerTo = (id: QuestionId): fc.Arbitrary<unknown> =>
  questions[id].unsure
    ? fc.oneof(
        { weight: 5, arbitrary: someKnown(id) },
        { weight: 1, arbitrary: fc.constant(unknown) },
      )
    : someKnown(id);

const ids = Object.keys(questions) as QuestionId[];

/** Answers of a person: each question answered four times in five, those of `given` as given. */
export const someAnswers = (given: Answers = {}): fc.Arbitrary<Answers> =>
  fc
    .record(
      Object.fromEntries(
        ids.map((id) => [id, fc.option(someAnswerTo(id), { freq: 5, nil: undefined })]),
      ),
    )
    .map((drawn) => {
      const all = Object.entries({ ...drawn, ...given });
      return Object.fromEntries(all.filter(([, answer]) => answer !== undefined));
    });

/** The same answers without one of them. */
export const without = (answers: Answers, id: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));

export const runs = { numRuns: 1000 };
vi.setConfig({ testTimeout: 60_000 });

/** A complaint, unless what must hold does. */
export const must = (holds: boolean, complaint: string): readonly string[] =>
  holds ? [] : [complaint];

/** The property that nothing is wrong with the assessment of any answers on any day. */
export const nothingWrong = (
  wrongWith: (assessment: Assessment, answers: Answers) => readonly string[],
  answers = someAnswers(),
) =>
  fc.property(answers, someDay, (given, today) => {
    const wrong = wrongWith(assess(given, today), given);
    if (wrong.length > 0) throw new Error(wrong.join('; '));
  });
