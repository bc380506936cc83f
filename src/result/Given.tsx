import { questionIds, questions, type Answers, type QuestionId } from '../questions/index.ts';
import { Phrase, useMessages, type Messages } from '../i18n/index.ts';
import { SummaryList, type SummaryRow } from '../ui/index.ts';
import { StepLink } from './StepLink.tsx';

/** Days and amounts: what a page's translation must not touch. */
const exact: readonly string[] = ['date', 'pay', 'sick-pay', 'spells', 'code'];

/** An answer in words; nothing where there is none. */
export function answerText({ format }: Messages, answers: Answers, id: QuestionId): string {
  const answer = answers[id];
  return answer === undefined ? '' : format.answer(id, answer);
}

interface GivenProps {
  readonly answers: Answers;
  /** Which of the answers to list. */
  readonly only?: readonly QuestionId[];
}

/** Answers as rows, each with the way to change it. */
export function Given({ answers, only = questionIds }: GivenProps) {
  const m = useMessages();
  const { wizard } = m;
  const rows = questionIds
    .filter((id) => only.includes(id) && answers[id] !== undefined)
    .map((id): SummaryRow => {
      const { name } = m.questions[id];
      return {
        id,
        term: <span>{name}</span>,
        value: (
          <span translate={exact.includes(questions[id].kind) ? 'no' : undefined}>
            <Phrase text={answerText(m, answers, id)} />
          </span>
        ),
        action: (
          <StepLink question={id}>
            <span aria-hidden="true">{wizard.change}</span>
            <span className="sr-only">{wizard.changeOf(name)}</span>
          </StepLink>
        ),
      };
    });
  return <SummaryList rows={rows} />;
}
