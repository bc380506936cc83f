import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';

interface CopyFieldProps {
  readonly text: string;
  readonly words: {
    readonly field: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
  };
  readonly rows: number;
  /** Shows the text only where it must be copied by hand. */
  readonly folded?: boolean;
}

function select(area: HTMLTextAreaElement | null) {
  area?.focus();
  area?.select();
  if (area) area.scrollTop = 0; // its beginning stays in sight
}

/** A text to copy by a button; where the browser refuses, it is selected, to be copied by hand. */
export function CopyField({ text, words, rows, folded = false }: CopyFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'copied' | 'selected'>();
  const id = useId();
  useEffect(() => {
    if (state === 'selected') select(area.current);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('selected');
      select(area.current);
    }
  };
  return (
    <div>
      {(!folded || state === 'selected') && (
        <div key="text" className="mb-3">
          <label htmlFor={id} className="block text-sm font-bold">
            {words.field}
          </label>
          <textarea
            ref={area}
            id={id}
            readOnly
            rows={rows}
            value={text}
            translate="no"
            spellCheck={false}
            className="mt-1 block w-full rounded-sm border-2 border-edge bg-surface px-3 py-2 text-sm text-ink"
          />
        </div>
      )}
      <Button kind="secondary" onClick={() => void copy()}>
        <span>{words.copy}</span>
      </Button>
      <p role="status" className="font-bold not-empty:mt-3">
        {state && <span key={state}>{words[state]}</span>}
      </p>
    </div>
  );
}
