import { questionIds, questions, type QuestionId } from '../../questions/index.ts';
import type { RulesDocument } from './schema.ts';

type QuestionPart = RulesDocument['questions'][number];

function questionPart(id: QuestionId): QuestionPart {
  const question = questions[id];
  return {
    id,
    kind: question.kind,
    ...('options' in question && { options: [...question.options] }),
    ...('min' in question && { min: question.min, max: question.max }),
    unsure: question.unsure,
    between: 'between' in question,
  };
}

/** Every question with what may be answered, in the order of the catalogue. */
export const questionParts = (): QuestionPart[] => questionIds.map(questionPart);
