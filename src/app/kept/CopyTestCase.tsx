import { useId, useState } from 'react';
import { useMessages } from '../../i18n/index.ts';
import type { Answers, QuestionId } from '../../questions/index.ts';
import { caseOf, writeCases, type Assessment } from '../../rules/index.ts';
import { CopyField, Disclosure, Field, Notice, TextArea } from '../../ui/index.ts';

interface CopyTestCaseProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Another person must not see the answers. */
  readonly careful: boolean;
}

/** Copies the result as a case for the rules, with what an expert says about it, after saying what it holds. */
export function CopyTestCase({ answers, assessment, careful }: CopyTestCaseProps) {
  const { keep, questions, format } = useMessages();
  const words = keep.testCase;
  const id = useId();
  const [why, setWhy] = useState('');
  const text = writeCases([caseOf(answers, assessment, why)]);
  const names = (Object.keys(answers) as QuestionId[]).map((each) => questions[each].name);
  return (
    <Disclosure summary={words.title}>
      <div className="grid gap-2">
        <p>{words.text}</p>
        <p>{words.holds(format.list(names))}</p>
        <p>{words.readable}</p>
        {careful && (
          <Notice kind="warning" word={words.careful.word}>
            <p>{words.careful.text}</p>
          </Notice>
        )}
      </div>
      <div className="mt-4 grid gap-4">
        <Field id={id} title={words.why} hint={words.whyHint}>
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={4}
              maxLength={2000}
              value={why}
              onChange={({ target }) => setWhy(target.value)}
            />
          )}
        </Field>
        <CopyField key={text} text={text} words={words.copying} rows={12} folded />
      </div>
    </Disclosure>
  );
}
