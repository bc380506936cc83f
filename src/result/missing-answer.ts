import type { PlainDate } from '../dates/index.ts';
import { steps, unknown, type Answers, type QuestionId, type Step } from '../questions/index.ts';
import { openQuestions } from '../rules/index.ts';

/** The first question that is still to be asked, else the first whose answer the person did not know. */
export function missingAnswer(answers: Answers, today: PlainDate): QuestionId | undefined {
  const asked = (steps as readonly Step[]).flatMap(({ asks }) => asks);
  const open = openQuestions(answers, today);
  return asked.find((id) => open.has(id)) ?? asked.find((id) => answers[id] === unknown);
}
