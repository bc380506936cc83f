import { useId, useRef, useState } from 'react';
import { askEmployer, type RouteChanges } from '../../changes/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { Answers } from '../../questions/index.ts';
import { Button, Disclosure } from '../../ui/index.ts';

const asked = (changes: readonly RouteChanges[]) =>
  askEmployer(
    changes.flatMap((change) => {
      if (change.by !== 'answers') return [];
      const [smallest] = change.sets;
      return smallest ?? change.open;
    }),
  );

/** Copies the text, or says that the browser refused. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

interface AskEmployerProps {
  readonly answers: Answers;
  readonly changes: readonly RouteChanges[];
}

/** A message that asks an employer for the answers it knows. Private servants are not led to ask theirs. */
export function AskEmployer({ answers, changes }: AskEmployerProps) {
  const words = useMessages().changes.employer;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [said, setSaid] = useState('');
  const asks = asked(changes).map((question) => words.asks[question]);
  if (asks.length === 0 || answers.situation === 'private-servant') return null;
  const letter = words.letter(asks);

  async function copy() {
    if (await copied(letter)) setSaid(words.copied);
    else {
      field.current?.focus();
      field.current?.select();
      setSaid(words.selected);
    }
  }

  return (
    <div className="print:hidden">
      <Disclosure summary={words.title}>
        <p>{words.text}</p>
        <label htmlFor={id} className="mt-3 block text-sm font-bold">
          {words.field}
        </label>
        <textarea
          ref={field}
          id={id}
          readOnly
          lang="en"
          rows={asks.length + 8}
          value={letter}
          className="mt-1 block [field-sizing:content] w-full rounded-sm border-2 border-edge bg-surface px-3 py-2 text-ink"
        />
        <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button kind="secondary" onClick={() => void copy()}>
            <span>{words.copy}</span>
          </Button>
          <p role="status">{said && <span>{said}</span>}</p>
        </div>
      </Disclosure>
    </div>
  );
}
