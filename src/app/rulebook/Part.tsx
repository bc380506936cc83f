import type { ReactNode } from 'react';
import type { RulebookText } from '../../i18n/index.ts';
import { useBook } from './use-book.ts';

export type PartId = keyof RulebookText['parts'];

interface PartProps {
  readonly id: PartId;
  readonly children: ReactNode;
}

/** A chapter of a page of the rules. */
export function Part({ id, children }: PartProps) {
  const { rulebook } = useBook();
  return (
    <section id={id} className="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{rulebook.parts[id]}</h2>
      {children}
    </section>
  );
}
