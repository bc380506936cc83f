import type { PlainDate } from '../dates/index.ts';
import type { CapName } from '../rules/index.ts';

type Text = string;

/** The timeline's words: its spans, its marks, what a part leaves out, and its table. */
export interface TimelineText {
  /** Above the choice of how much time is drawn. */
  readonly choose: Text;
  readonly spans: { readonly [S in 'all' | 'weeks-4' | 'months-3' | 'months-12']: Text };
  /** "Mon 23 Nov" and "23 Nov", beside a week. */
  readonly week: (monday: PlainDate) => Text;
  readonly shortWeek: (monday: PlainDate) => Text;
  /** What the marks mean. */
  readonly past: Text;
  readonly cut: Text;
  readonly sendByMark: Text;
  readonly free: Text;
  /** The same with the holidays in view, by day and name. */
  readonly freeWith: (holidays: Text) => Text;
  readonly holiday: (day: Text, name: Text) => Text;
  /** At a day that is no working day: what it is, and when to send it. */
  readonly sendBy: (what: Text, day: Text) => Text;
  /** At a day that the law brings forward. */
  readonly broughtForward: (day: Text) => Text;
  /** At a day that a limit brought forward. */
  readonly limited: (limit: Text) => Text;
  /** Days and bars that a part leaves out. */
  readonly before: (count: number) => Text;
  readonly after: (count: number) => Text;
  readonly next: (title: Text, day: Text) => Text;
  readonly goal: (title: Text, day: Text) => Text;
  readonly collision: (day: Text) => Text;
  readonly hidden: (names: Text) => Text;
  /** A bar that goes on outside the part that is drawn. */
  readonly goesOn: Text;
  readonly table: TableText;
}

interface TableText {
  readonly open: Text;
  readonly days: Text;
  readonly bars: Text;
  readonly heads: {
    readonly [H in 'day' | 'what' | 'bar' | 'from' | 'to']: Text;
  };
  /** An end of a bar that is not known. */
  readonly unknown: Text;
  /** A bar's end that another thing cut short. */
  readonly wouldEnd: (day: Text) => Text;
  readonly window: (day: Text) => Text;
}

/** What ends a person's time sooner, and what could move it. */
export interface LimitText {
  /** "your card ends", inside a sentence; the others are `caps`. */
  readonly cardEnd: Text;
  /** What would move it; a promise of nothing. */
  readonly moves: { readonly [L in CapName | 'card-end']: Text };
  /** A day that is cut short, and where it would be. */
  readonly cut: (limit: Text, on: Text, end: Text) => Text;
  /** The same of the months to search. */
  readonly searchCut: (limit: Text, on: Text, end: Text) => Text;
  /** Where the day would be, after a sentence that named the limit. */
  readonly itself: { readonly [W in 'search' | 'unemployment']: (end: Text) => Text };
  /** Something else ends before this day. */
  readonly before: (limit: Text, on: Text) => Text;
  /** What it comes to for this person, in the table of what happens when a job ends. */
  readonly forYou: (day: Text) => Text;
  readonly forYouCut: (day: Text, limit: Text) => Text;
}
