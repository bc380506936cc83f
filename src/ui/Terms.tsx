import { Fragment, type ReactNode } from 'react';
import { Disclosure } from './Disclosure.tsx';

/** A term as letters write it, the everyday word for it, and what it means. */
interface ExplainedTerm {
  readonly id: string;
  readonly word: string;
  readonly official: readonly string[];
  /** The language of the official words. */
  readonly lang: string;
  readonly means: string;
}

interface TermsProps {
  readonly summary: ReactNode;
  readonly terms: readonly ExplainedTerm[];
}

/** The words of the letters, but for the one that is the everyday word itself. */
function Official({ word, official, lang }: ExplainedTerm) {
  const others = official.filter((name) => name.toLowerCase() !== word.toLowerCase());
  if (others.length === 0) return null;
  return (
    <>
      {' ('}
      {others.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ', '}
          <span lang={lang} translate="no" className="italic">
            {name}
          </span>
        </Fragment>
      ))}
      {')'}
    </>
  );
}

/** What the terms of letters mean, folded away. Without any there is nothing. */
export function Terms({ summary, terms }: TermsProps) {
  if (terms.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <dl className="grid gap-3 py-1 text-sm">
        {terms.map((term) => (
          <div key={term.id} data-term={term.id}>
            <dt>
              <dfn className="font-bold not-italic">{term.word}</dfn>
              <span className="text-ink-2">
                <Official {...term} />
              </span>
            </dt>
            <dd>{term.means}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
