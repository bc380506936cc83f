import type { QuestionId } from '../../questions/index.ts';

/** A point on which the law can be read in two ways. */
export type Reading =
  | 'age-at-filing-or-start'
  | 'immediately-after-orientation-year'
  | 'figure-began'
  | 'blue-card-sick-pay';

/**
 * Why a rule cannot go on: not asked yet, asked and not known, a day that is half known, no figure published, or
 * the law itself is in doubt.
 */
export type Gap =
  | { readonly why: 'unanswered' | 'unsure' | 'between'; readonly question: QuestionId }
  | { readonly why: 'no-figure'; readonly figure: string }
  | { readonly why: 'doubt'; readonly reading: Reading };

/** What tells one gap from another. */
export function nameOf(gap: Gap): string {
  if (gap.why === 'doubt') return `doubt ${gap.reading}`;
  return `${gap.why} ${gap.why === 'no-figure' ? gap.figure : gap.question}`;
}

/** Stops a rule at a gap; the nearest fact with few possible values goes on with each of them. */
export class Blocked extends Error {
  readonly gap: Gap;
  constructor(gap: Gap) {
    super(JSON.stringify(gap));
    this.gap = gap;
  }
}
