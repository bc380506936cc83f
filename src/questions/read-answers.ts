import { questions, type Answers, type QuestionId } from './catalogue.ts';
import { isRecord } from './record.ts';

/** What of some JSON is no answer. */
export type Refused =
  | { readonly key: string; readonly why: 'unknown-key' }
  | { readonly key: QuestionId; readonly why: 'invalid-value'; readonly value: unknown };

const isQuestion = (key: string): key is QuestionId => Object.hasOwn(questions, key);

/** The answers in any JSON, field by field; what does not fit is left out and named. Never throws. */
export function readAnswers(json: unknown): {
  readonly answers: Answers;
  readonly refused: readonly Refused[];
} {
  const refused: Refused[] = [];
  const kept: [QuestionId, unknown][] = [];
  if (!isRecord(json)) return { answers: {}, refused };
  for (const [key, value] of Object.entries(json)) {
    if (!isQuestion(key)) refused.push({ key, why: 'unknown-key' });
    else if (questions[key].schema().safeParse(value).success) kept.push([key, value]);
    else refused.push({ key, why: 'invalid-value', value });
  }
  return { answers: Object.fromEntries(kept), refused };
}
