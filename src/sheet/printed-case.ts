import type { PlainDate } from '../dates/index.ts';
import type { Answers, QuestionId, Refused } from '../questions/index.ts';
import type { Assessment } from '../rules/index.ts';

/** The two sheets: all that we found, and what the employer must do. */
export type SheetKind = 'proof' | 'employer';

/**
 * When a sheet was printed, by the clock of the Netherlands: "14:05", "Europe/Amsterdam (GMT+1)". Without a time where
 * the device's clock is wrong; none at all where the day is not known either.
 */
export type Stamp = { readonly day: PlainDate } & (
  { readonly time: string; readonly zone: string } | { readonly time?: never }
);

/** What is put on paper. */
export interface PrintedCase {
  readonly answers: Answers;
  /** Answers that are kept without effect. */
  readonly idle: readonly QuestionId[];
  readonly refused: readonly Refused[];
  readonly assessment: Assessment;
  /** It was judged as of another day than today. */
  readonly fixedDay: boolean;
  /** The person told the day, as the device's clock is wrong. */
  readonly toldDay: boolean;
  /** Where the tool stands, without what follows `?` or `#`; undefined where that is no public place. */
  readonly address: string | undefined;
  /** What follows the address to open this case again. */
  readonly caseLink: string;
  /** A person whose papers may be seen: no code, no name that tells, no sheet for the employer. */
  readonly discreet: boolean;
}
