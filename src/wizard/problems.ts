import type { FieldErrors } from 'react-hook-form';
import type { Messages } from '../i18n/index.ts';
import { limitPassed, type Issue, type QuestionId } from '../questions/index.ts';

/** What is wrong with a page: the question, the part of it, and the issue. */
export interface Problem {
  readonly id: QuestionId;
  readonly part: string;
  readonly issue: Issue;
}

/** The id of the control in which a part of an answer is typed. */
export const controlId = (id: QuestionId, part: string): string => `${id}-${part}`;

/** What is wrong, in words. */
export function problemText(words: Messages['issues'], { id, issue }: Problem): string {
  if (issue === 'number-too-small' || issue === 'number-too-large') {
    return words[issue](limitPassed(id, issue));
  }
  return words[issue];
}

const inSpell = /^(\d+)-(from|to)-/;

/** The field of a question that has several alike. */
function fieldOf({ wizard }: Messages, { part }: Problem): string | undefined {
  const [, index, end] = inSpell.exec(part) ?? [];
  if (index !== undefined) {
    const { row, [end as 'from' | 'to']: name } = wizard.spells;
    return `${row(Number(index) + 1)}, ${name}`;
  }
  return part.startsWith('until-') ? wizard.halfKnown.until : undefined;
}

/** What is wrong, in words that stand apart from the field: they name what the page has several of. */
export function problemSummary(messages: Messages, problem: Problem, isGroup: boolean): string {
  const { format, issues, questions } = messages;
  const question = isGroup ? questions[problem.id].name : undefined;
  const names = [question, fieldOf(messages, problem), problemText(issues, problem)];
  return names.filter((name) => name !== undefined).join(format.colon);
}

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
