import { useLayoutEffect, useRef, type SyntheticEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import type { PlainDate } from '../dates/index.ts';
import { useMessages, useTerms } from '../i18n/index.ts';
import { countriesOf, type Answers, type QuestionId, type StepId } from '../questions/index.ts';
import { Button, ErrorSummary, Heading, Split, Terms } from '../ui/index.ts';
import { BackLink } from './BackLink.tsx';
import { FilledIn } from './FilledIn.tsx';
import { helpFor } from './help.ts';
import type { Path, Session } from './path.ts';
import { controlId, problemSummary } from './problems.ts';
import { QuestionField } from './QuestionField.tsx';
import { SoFar } from './SoFar.tsx';
import { useHeading, usePageTitle } from './use-heading.ts';
import { useStepForm } from './use-step-form.ts';
import { useTitle } from './use-title.ts';

interface StepPageProps {
  readonly step: StepId;
  readonly asks: readonly QuestionId[];
  readonly session: Session;
  readonly path: Path;
  readonly today: PlainDate;
  /** Where Back leads. */
  readonly back: string;
  hrefOf(step: StepId): string;
  onAnswers(given: Answers): void;
  /** Leaves out the answers so far. */
  readonly brief?: boolean | undefined;
}

/** One page of questions: a form that is judged when the person goes on. */
export function StepPage({
  step,
  asks,
  session,
  path,
  today,
  back,
  hrefOf,
  onAnswers,
  brief = false,
}: StepPageProps) {
  const messages = useMessages();
  const { wizard } = messages;
  const { answers } = session;
  const { form, submit, problems, others, filledIn } = useStepForm({
    asks,
    answers,
    counted: path.counted,
    today,
    onAnswers,
  });
  const terms = useTerms(
    asks.flatMap((id) => helpFor(messages, id, others)),
    countriesOf(answers),
  );
  const summary = useRef<HTMLDivElement>(null);
  const isGroup = asks.length > 1;
  const heading = useHeading(step, asks);
  useTitle(usePageTitle(step, heading, path), problems.length > 0);

  const { submitCount } = form.formState;
  useLayoutEffect(() => {
    if (submitCount > 0) summary.current?.focus();
  }, [submitCount]);

  /** Both the click and the form's own submission come here: frames may forbid forms. One prevents the other. */
  function proceed(event: SyntheticEvent) {
    event.preventDefault();
    submit();
  }

  return (
    <>
      <BackLink href={back} />
      <Split aside={!brief && <SoFar {...{ path, today, hrefOf }} />}>
        {problems.length > 0 && (
          <ErrorSummary
            ref={summary}
            heading={wizard.problem}
            errors={problems.map((problem) => ({
              target: controlId(problem.id, problem.part),
              text: problemSummary(messages, problem, isGroup),
            }))}
          />
        )}
        <FormProvider {...form}>
          <form noValidate onSubmit={proceed} className="grid gap-10">
            {isGroup && <Heading level={1}>{heading}</Heading>}
            {asks.map((id) => (
              <div key={id}>
                <QuestionField
                  id={id}
                  titleAs={isGroup ? 'label' : 'heading'}
                  problems={problems.filter((problem) => problem.id === id)}
                  answers={others}
                />
                {filledIn.includes(id) && <FilledIn />}
              </div>
            ))}
            <Terms summary={messages.glossary.onThisPage} terms={terms} />
            <div>
              <Button type="submit" onClick={proceed}>
                {wizard.proceed}
              </Button>
            </div>
          </form>
        </FormProvider>
      </Split>
    </>
  );
}
