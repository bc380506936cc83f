import { useId, useState } from 'react';
import { useMessages } from '../../i18n/index.ts';
import type { Answers, QuestionId } from '../../questions/index.ts';
import { caseOf, writeCases, type Assessment } from '../../rules/index.ts';
import { Choices, CopyField, Disclosure, Field, Notice, TextArea } from '../../ui/index.ts';
import { hrefOf, siteContact } from '../contact.ts';

interface CopyTestCaseProps {
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Another person must not see the answers. */
  readonly careful: boolean;
}

type Opinion = 'right' | 'wrong';

/** Whom to give the case to. */
function Reader() {
  const { keep } = useMessages();
  const contact = siteContact();
  if (!contact) return <p>{keep.testCase.handOn}</p>;
  return (
    <p>
      <span>{keep.testCase.sendTo}</span>{' '}
      <a href={hrefOf(contact)} rel="noreferrer external" className="wrap-anywhere">
        {contact}
      </a>
    </p>
  );
}

/** Copies the result as a case for the rules, with what an expert says about it, after saying what it holds. */
export function CopyTestCase({ answers, assessment, careful }: CopyTestCaseProps) {
  const { keep, questions, format } = useMessages();
  const words = keep.testCase;
  const id = useId();
  const [why, setWhy] = useState('');
  const [opinion, setOpinion] = useState<Opinion | null>(null);
  const text = writeCases([caseOf(answers, assessment, { why, disputed: opinion === 'wrong' })]);
  const names = (Object.keys(answers) as QuestionId[]).map((each) => questions[each].name);
  return (
    <Disclosure summary={words.title}>
      <div className="grid gap-2">
        <p>{words.text}</p>
        <Reader />
        <p>{words.holds(format.list(names))}</p>
        <p>{words.readable}</p>
        {careful && (
          <Notice kind="warning" word={words.careful.word}>
            <p>{words.careful.text}</p>
          </Notice>
        )}
      </div>
      <div className="mt-4 grid gap-4">
        <Choices
          id={`${id}-opinion`}
          title={words.opinion}
          value={opinion}
          choices={[
            { value: 'right', label: words.right },
            { value: 'wrong', label: words.wrong },
          ]}
          input={{ name: id, onChange: ({ target }) => setOpinion(target.value as Opinion) }}
        />
        {opinion && (
          <Field id={id} title={words.why[opinion]} hint={words.whyHint}>
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
        )}
        <CopyField key={text} text={text} words={words.copying} rows={12} folded />
      </div>
    </Disclosure>
  );
}
