import type { Answers, QuestionId } from '../questions/index.ts';
import { useMessages } from '../i18n/index.ts';
import { Section } from '../ui/index.ts';
import { Given } from './Given.tsx';

interface AnswersGivenProps {
  readonly answers: Answers;
  readonly idle: readonly QuestionId[];
}

/** The answers that the result rests on, and those that no longer matter. */
export function AnswersGiven({ answers, idle }: AnswersGivenProps) {
  const { result, wizard, questions, format } = useMessages();
  return (
    <Section title={result.answersTitle}>
      <div className="max-w-3xl">
        <Given answers={answers} />
        {idle.length > 0 && (
          <p className="mt-4 max-w-measure text-sm text-ink-2">
            {wizard.irrelevant(format.list(idle.map((id) => questions[id].name)))}
          </p>
        )}
      </div>
    </Section>
  );
}
