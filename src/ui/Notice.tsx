import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Kind = 'note' | 'doubt' | 'warning';

interface NoticeProps {
  readonly kind: Kind;
  /** The kind in a word, such as "Note". */
  readonly word: string;
  readonly children: ReactNode;
}

const frames: Readonly<Record<Kind, string>> = {
  note: 'border-s-4 border-ink ps-4 py-0.5',
  doubt: 'border-2 border-dashed border-open px-4 py-3',
  warning: 'border-4 border-bad px-4 py-3',
};

const words: Readonly<Record<Kind, string>> = { note: '', doubt: 'text-open', warning: 'text-bad' };

/** A remark whose kind shows in its word and in the shape of its border. */
export function Notice({ kind, word, children }: NoticeProps) {
  return (
    <div className={classNames('max-w-measure break-inside-avoid', frames[kind])}>
      <p className={classNames('text-sm font-bold', words[kind])}>{word}</p>
      <div className="mt-0.5">{children}</div>
    </div>
  );
}
