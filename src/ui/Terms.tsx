import type { ReactNode } from 'react';
import { Disclosure } from './Disclosure.tsx';

/** A term as a letter writes it, the everyday word for it, and what it means. */
interface ExplainedTerm {
  readonly id: string;
  readonly word: string;
  readonly official: string;
  /** The language of the official word. */
  readonly lang: string;
  readonly means: string;
}

interface TermsProps {
  readonly summary: ReactNode;
  readonly terms: readonly ExplainedTerm[];
}

/** What the terms of letters mean, folded away. Without any there is nothing. */
export function Terms({ summary, terms }: TermsProps) {
  if (terms.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <dl className="grid gap-3 py-1 text-sm">
        {terms.map(({ id, word, official, lang, means }) => (
          <div key={id} data-term={id}>
            <dt>
              <dfn className="font-bold not-italic">{word}</dfn>{' '}
              {official.toLowerCase() !== word.toLowerCase() && (
                <span lang={lang} translate="no" className="text-ink-2 italic">
                  {official}
                </span>
              )}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
