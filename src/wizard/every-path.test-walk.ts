import type { PlainDate } from '../dates/index.ts';
import {
  questions,
  steps,
  unknown,
  type Answers,
  type Pay,
  type QuestionId,
} from '../questions/index.ts';
import { openQuestions } from '../rules/index.ts';

const pay = (amount: number): Pay => ({ amount, per: 'month', holidayAllowance: 'excluded' });

/** Answers on both sides of what the rules tell apart, for the questions with more answers than a few. */
const samples: Partial<Record<QuestionId, readonly unknown[]>> = {
  nationalities: [['IN'], ['GB'], ['DE']],
  birthDate: ['1990-03-14', '1999-05-05'],
  salary: [pay(2500), pay(4400), pay(6500)],
  contractStart: ['2026-12-15', '2027-01-04'],
  contractMonths: ['open-ended', 3],
  qualifyingDate: ['2025-06-01', '2020-06-01'],
  diplomaDate: ['2025-06-01', '2020-06-01'],
  permitSince: [unknown, '2024-01-01', '2026-01-01'],
  permitUntil: ['2026-12-15', '2029-01-01'],
  jobLossDate: ['2026-10-31', '2026-04-30'],
  appliedOn: ['2026-11-01'],
  decisionOn: ['2026-11-01'],
  permitType: [
    'nl-hsm',
    'nl-blue-card',
    'nl-single-permit',
    'nl-ict',
    'nl-permanent',
    'nl-orientation-year',
    unknown,
  ],
};

function answersTo(id: QuestionId): readonly unknown[] {
  const question = questions[id];
  const words = 'options' in question ? question.options : [];
  const answers = samples[id] ?? [...words, ...(question.unsure ? [unknown] : [])];
  if (answers.length === 0) throw new Error(`No sample answer to ${id}`);
  return answers;
}

/** One way through the questions, and how likely it is for somebody who answers at random. */
export interface Way {
  readonly answers: Answers;
  readonly asked: readonly QuestionId[];
  readonly weight: number;
}

/** Every way through the questions, one at a time. */
export function* everyWay(
  today: PlainDate,
  { answers, asked, weight }: Way = { answers: {}, asked: [], weight: 1 },
): Generator<Way> {
  const wanted = openQuestions(answers, today);
  const id = steps
    .flatMap((step): readonly QuestionId[] => step.asks)
    .find((each) => wanted.has(each));
  if (!id) {
    yield { answers, asked, weight };
    return;
  }
  if (asked.includes(id)) throw new Error(`${id} is asked twice: ${asked.join(', ')}`);
  const options = answersTo(id);
  for (const option of options) {
    yield* everyWay(today, {
      answers: Object.assign({}, answers, { [id]: option }),
      asked: [...asked, id],
      weight: weight / options.length,
    });
  }
}

/** The number of questions that half of the people do not exceed. */
export function medianOf(
  lengths: readonly { readonly length: number; readonly weight: number }[],
): number {
  const sorted = lengths.toSorted((one, other) => one.length - other.length);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  return sorted.find(({ weight }) => (sum += weight) >= half)?.length ?? 0;
}
