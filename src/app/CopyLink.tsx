import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import type { Answers, QuestionId } from '../questions/index.ts';
import { Button, Field, Heading, Notice, TextInput } from '../ui/index.ts';

interface CopyLinkProps {
  /** The whole address. */
  readonly link: string;
  readonly answers: Answers;
  /** Another person must not see the answers. */
  readonly careful: boolean;
}

function select(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
  if (field) field.scrollLeft = 0; // its beginning stays in sight
}

/** Copies a link that opens this case, after saying what it holds. Where the browser refuses, the link is selected. */
export function CopyLink({ link, answers, careful }: CopyLinkProps) {
  const { keep, questions, format } = useMessages();
  const words = keep.link;
  const [state, setState] = useState<'copied' | 'refused'>();
  const field = useRef<HTMLInputElement>(null);
  const names = (Object.keys(answers) as QuestionId[]).map((id) => questions[id].name);
  useEffect(() => {
    if (state === 'refused') select(field.current);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('refused');
      select(field.current);
    }
  };
  return (
    <div className="min-w-0">
      <Heading level={3} look={4}>
        {words.title}
      </Heading>
      <div className="mt-2 grid max-w-measure gap-2">
        <p>{words.holds(format.list(names))}</p>
        <p>{words.past}</p>
        <p>{words.readable}</p>
        {careful && (
          <Notice kind="warning" word={words.careful.word}>
            <p>{words.careful.text}</p>
          </Notice>
        )}
      </div>
      <div className="mt-4">
        <Button kind="secondary" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p role="status" className="font-bold not-empty:mt-3">
        {state && words[state]}
      </p>
      {state === 'refused' && (
        <div className="mt-3">
          <Field id="link-with-answers" title={words.field}>
            {(wiring) => <TextInput {...wiring} ref={field} readOnly value={link} translate="no" />}
          </Field>
        </div>
      )}
    </div>
  );
}
