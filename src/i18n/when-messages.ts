import type { Aim, FreeDays, Only, Plain } from '../rules/index.ts';

type Text = string;

/** How a duty's day is told to somebody of whom nothing is known. */
export interface WhenText {
  /** "4 weeks after the last day of your contract". */
  readonly after: (term: Text, event: Text) => Text;
  readonly before: (term: Text, event: Text) => Text;
  /** The last day that a card shows: nothing is counted here. */
  readonly cardEnd: Text;
  /** Days of which the first counts. */
  readonly first: (whens: readonly Text[]) => Text;
  /** A sentence about the day: the last one, … */
  readonly last: (when: Text) => Text;
  /** … a safe one before it, … */
  readonly best: (when: Text) => Text;
  /** … one by which an authority acts, … */
  readonly atLatest: (when: Text) => Text;
  /** … one from which something is allowed, or one to know. */
  readonly from: (when: Text) => Text;
  readonly day: (when: Text) => Text;
  readonly aims: { readonly [A in Aim]: (when: Text) => Text };
  readonly only: { readonly [O in Only]: (when: Text) => Text };
  readonly less: { readonly [L in NonNullable<Plain['less']>]: Text };
  readonly opens: (when: Text) => Text;
  readonly legal: (when: Text) => Text;
  readonly never: (cap: Text) => Text;
  readonly freeDays: { readonly [F in FreeDays]: Text };
  /** Where days that do not count move the terms. */
  readonly pauses: Text;
}
