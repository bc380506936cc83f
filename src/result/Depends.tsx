import type { QuestionId } from '../questions/index.ts';
import { useMessages } from '../i18n/index.ts';
import type { Gap } from '../rules/index.ts';
import { questionsIn } from '../changes/index.ts';
import { StepLink } from './StepLink.tsx';

/** Links to the pages that ask these questions. */
export function AnswerLinks({ questions }: { readonly questions: readonly QuestionId[] }) {
  const m = useMessages();
  if (questions.length === 0) return null;
  return (
    <ul role="list" className="-my-2 flex flex-wrap gap-x-5">
      {questions.map((id) => (
        <li key={id}>
          <StepLink question={id}>
            <span>{m.questions[id].ask}</span>
          </StepLink>
        </li>
      ))}
    </ul>
  );
}

/** The readings of the law that a result hangs on. */
export function Readings({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { readings } = useMessages();
  return gaps.map((gap) =>
    gap.why === 'doubt' ? <p key={gap.reading}>{readings[gap.reading]}</p> : null,
  );
}

interface DependsProps {
  readonly gaps: readonly Gap[];
  readonly say: (names: string) => string;
}

/** The answers that could change something, by name, with the way to give them. */
export function Depends({ gaps, say }: DependsProps) {
  const m = useMessages();
  const questions = questionsIn(gaps);
  if (questions.length === 0) return null;
  return (
    <div>
      <p>{say(m.format.list(questions.map((id) => m.questions[id].name)))}</p>
      <AnswerLinks questions={questions} />
    </div>
  );
}
