import type { CopyingText } from './copy-messages.ts';
import type { DutyStatus, Source } from '../rules/index.ts';

type Text = string;

/** The words of the printed sheets, and of the way to print them. */
export interface SheetText {
  readonly printTitle: Text;
  readonly printText: Text;
  readonly printTextEmployer: Text;
  readonly print: Text;
  readonly printForEmployer: Text;
  /** The browser opened no print window: what to do instead. */
  readonly refused: Text;
  readonly refusedInFrame: Text;
  readonly openAlone: Text;
  readonly orCopy: Text;
  readonly copyingAddress: CopyingText;
  /** What each sheet is called, at its head and as a file. */
  readonly proof: Text;
  readonly forEmployer: Text;
  /** The name of the first where nobody should learn from it what it is about. */
  readonly plain: Text;
  readonly fileName: (name: Text, day: Text) => Text;
  readonly employerTitle: Text;
  readonly employerText: Text;
  readonly judged: Text;
  readonly printed: Text;
  /** "Sunday 22 November 2026, 12:00, Europe/Amsterdam (GMT+1)". */
  readonly moment: (day: Text, time: Text, zone: Text) => Text;
  readonly rules: Text;
  readonly rulesText: (version: Text, day: Text) => Text;
  readonly tool: Text;
  readonly reopens: Text;
  readonly tooLong: Text;
  readonly noCode: Text;
  /** The tool stands at no address that a code could lead to. */
  readonly noAddress: Text;
  readonly answers: Text;
  /** The first day on which it can be done. */
  readonly opens: (day: Text) => Text;
  /** How a day was counted, in short: "4 weeks after the last day of your contract, 30 Nov 2026". */
  readonly countedFrom: (term: Text, event: Text, on: Text) => Text;
  readonly countedBack: (term: Text, event: Text, on: Text) => Text;
  readonly countedOn: (event: Text, on: Text) => Text;
  /** Days back at work that move the end. */
  readonly paused: (days: number) => Text;
  /** Where the term ends, when that is another day than the one shown. */
  readonly termEnds: (end: Text) => Text;
  /** Said once of all terms. */
  readonly notCounted: Text;
  /** How late the day may be, as one that it hangs on is half known. */
  readonly until: (latest: Text) => Text;
  readonly standing: { readonly [S in Exclude<DutyStatus, 'upcoming'>]: Text };
  /** What stands above what happens otherwise, and the numbers of the duties that it follows. */
  readonly otherwise: Text;
  readonly days: Text;
  readonly passedDays: Text;
  /** A day of the employer's that an answer of the employee may still change. */
  readonly mayChange: Text;
  readonly points: Text;
  readonly pointTitles: Text;
  readonly sources: Text;
  /** Marks behind a source, and what they mean. */
  readonly marks: { readonly [K in Exclude<Source['kind'], 'official'>]: Text };
  readonly marked: (mark: Text, kind: Text) => Text;
  /** All sources were read on one day. */
  readonly sourcesRead: (day: Text) => Text;
  readonly note: Text;
  readonly notes: Text;
  readonly more: Text;
}
