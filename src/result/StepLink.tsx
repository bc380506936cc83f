import type { ReactNode } from 'react';
import type { QuestionId } from '../questions/index.ts';
import { ButtonLink } from '../ui/index.ts';
import { stepOf, useOpening } from './opening.ts';

interface StepLinkProps {
  readonly question: QuestionId;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to the page that asks the question; nothing for a question that only links can answer. */
export function StepLink({ question, className, children }: StepLinkProps) {
  const { answers, hrefOf, onOpen } = useOpening();
  const step = stepOf(question, answers);
  if (!step) return null;
  return (
    <ButtonLink kind="quiet" href={hrefOf(step)} onClick={() => onOpen(step)} className={className}>
      {children}
    </ButtonLink>
  );
}
