import { tidied } from './typed-text.ts';

export type CodeIssue = 'code-empty' | 'code-not-digits' | 'code-not-four-digits';

/** A code of four digits, as those of ISCO-08; spaces between them do not matter. */
export function readCode(text: string): { code: string } | { error: CodeIssue } {
  const typed = tidied(text).replaceAll(/\s/g, '');
  if (typed === '') return { error: 'code-empty' };
  if (!/^\d+$/.test(typed)) return { error: 'code-not-digits' };
  return typed.length === 4 ? { code: typed } : { error: 'code-not-four-digits' };
}
