import type { CopyingText } from './copy-messages.ts';
import type { ObligationId, Who } from '../rules/index.ts';

type Text = string;

/** The words of the calendar file, and of the place on the result where it is made. */
export interface CalendarText {
  /** What an entry is called, by who must act: "Last day: tell the IND that your job has ended". */
  readonly summary: { readonly [W in Who]: (title: Text) => Text };
  /** Titles that do not fit into such a sentence. */
  readonly ownSummary: { readonly [Id in ObligationId]?: Text };
  /** The safe day has passed, the last day by law has not. */
  readonly lateSummary: (title: Text) => Text;
  /** The last day may have passed. */
  readonly perhapsLateSummary: (title: Text) => Text;
  readonly sendBy: (summary: Text, day: Text) => Text;
  readonly maybeSooner: (summary: Text) => Text;
  /** All that is said where an entry must not tell what it is about. */
  readonly neutral: Text;
  readonly whoActs: { readonly [W in Who]: Text };
  readonly safeDayPassed: (day: Text) => Text;
  /** A label of the text above a list or before a sentence: "Otherwise: …". */
  readonly labelled: (label: Text, text: Text) => Text;
  readonly information: Text;
  readonly madeBy: (tool: Text, address: Text | undefined) => Text;

  readonly title: Text;
  readonly which: Text;
  readonly mine: (count: number) => Text;
  readonly mineAbout: Text;
  readonly everybodys: (count: number) => Text;
  readonly holds: (count: number, file: Text) => Text;
  readonly again: Text;
  readonly more: Text;
  /** What else to know about the file. */
  readonly notes: readonly Text[];
  /** Where others may see the calendar. */
  readonly discreetWord: Text;
  readonly discreet: (file: Text) => Text;
  readonly add: Text;
  readonly given: (file: Text) => Text;
  readonly outside: Text;
  readonly refused: Text;
  readonly notLoaded: Text;
  readonly noFile: Text;
  readonly copyHow: (file: Text) => Text;
  readonly copying: CopyingText;
}
