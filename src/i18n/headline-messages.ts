import type { Country } from '../dates/index.ts';
import type { Finding, Verdict } from '../rules/index.ts';

type Text = string;

/** How a requirement came out. */
export type Status = Finding['status'];

/** Whose law and time it is about. */
export type Whose = Country | 'both';
type Judgement = Exclude<Verdict, 'not-needed'>;
/** What a programme may run past. */
export type Bound = 'permit' | 'contract' | 'sick-pay' | 'search';

/** The result in one sentence. */
export interface HeadlineText {
  readonly routes: (open: number, all: number, undecided: number) => Text;
  readonly notNeeded: { readonly [W in Whose]: Text };
  readonly extension: { readonly [J in Judgement]: Text };
  /** Whether the condition of pay holds "while you are sick". */
  readonly payDrop: { readonly [J in Judgement]: (during: Text) => Text };
  readonly during: {
    readonly [D in 'leave' | 'strike' | 'sickness' | 'unpaid-leave' | 'lower-pay']: Text;
  };
  /** Of two or more. */
  readonly conditions: (met: number, all: number, open: number) => Text;
  readonly theCondition: { readonly [S in Status]: Text };
  readonly nextDuty: (days: number, day: Text) => Text;
  readonly programmePast: (past: Text, day: Text) => Text;
  readonly programmeFits: Text;
  /** The permit ends before the contract does. */
  readonly searchNone: (day: Text) => Text;
  /** The same once the permit has ended. */
  readonly searchNoneOver: (day: Text) => Text;
  readonly searchEnd: (day: Text) => Text;
  /** The same, with what cut it short: "your permit ends". */
  readonly searchCut: (day: Text, limit: Text) => Text;
  readonly unemploymentEnd: (day: Text) => Text;
  readonly unemploymentOver: (day: Text) => Text;
  /** By its earliest day it has ended, by its latest it has not. */
  readonly perhapsOver: (day: Text) => Text;
  /** The card ends before the months without work do. */
  readonly cardEnd: (day: Text) => Text;
  /** Hired too late for the scheme of private servants. */
  readonly schemeClosed: Text;
  /** An answer is missing on which everything hangs. */
  readonly cannotSay: Text;
  readonly nothing: Text;
}
