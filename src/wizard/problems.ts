import type { FieldErrors } from 'react-hook-form';
import type { Issue, QuestionId } from '../questions/index.ts';

/** What is wrong with a page: the question, the part of it, and the issue. */
export interface Problem {
  readonly id: QuestionId;
  readonly part: string;
  readonly issue: Issue;
}

/** The id of the control in which a part of an answer is typed. */
export const controlId = (id: QuestionId, part: string): string => `${id}-${part}`;

/** The problems of a form, in the order of its questions. */
export function problemsIn(errors: FieldErrors, asks: readonly QuestionId[]): readonly Problem[] {
  return asks.flatMap((id) => {
    const parts = (errors[id] ?? {}) as Readonly<
      Record<string, { readonly message?: string } | undefined>
    >;
    return Object.entries(parts).flatMap(([part, error]) =>
      typeof error?.message === 'string' ? [{ id, part, issue: error.message as Issue }] : [],
    );
  });
}
