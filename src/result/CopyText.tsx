import { useId, useRef, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { Button } from '../ui/index.ts';

interface CopyTextProps {
  readonly text: string;
}

/** A text to copy by a button, or by hand where the clipboard is denied. */
export function CopyText({ text }: CopyTextProps) {
  const { calendar } = useMessages();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const id = useId();

  const byHand = () => {
    area.current?.focus();
    area.current?.select();
    setCopied(false);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      byHand();
    }
  };

  return (
    <div className="grid justify-items-start gap-3">
      <label htmlFor={id} className="sr-only">
        {calendar.text}
      </label>
      <textarea
        id={id}
        ref={area}
        readOnly
        rows={6}
        value={text}
        translate="no"
        spellCheck={false}
        className="w-full rounded-sm border-2 border-edge bg-surface p-3 text-xs"
      />
      <Button kind="secondary" onClick={() => void copy()}>
        {calendar.copy}
      </Button>
      <p role="status" className="text-sm empty:hidden">
        {copied !== undefined && (
          <span key={String(copied)}>{copied ? calendar.copied : calendar.copyByHand}</span>
        )}
      </p>
    </div>
  );
}
