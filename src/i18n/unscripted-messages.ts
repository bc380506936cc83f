import type { PlainDate } from '../dates/index.ts';
import type { Aim, AnyFigureId, FigureId, FreeDays, Only, Plain } from '../rules/index.ts';

type Text = string;

/** What stands at the head of a page that has not begun. */
interface NoteText {
  readonly title: Text;
  readonly text: Text;
}

/** What a page says, in the reader's language, when its scripts do not begin. */
export interface UnscriptedText {
  readonly failed: NoteText;
  readonly old: NoteText;
  /** What is said after `failed` and `old`: on the pages that hold the figures, and on the others. */
  readonly here: Text;
  readonly there: Text;
}

/** What a page shows without scripts, which cannot know a language: amounts, deadlines and official links. */
export interface UnscriptedEnglish {
  readonly off: NoteText & {
    /** In the place of `text` on the other two pages. */
    readonly frame: Text;
    readonly forSites: Text;
  };
  readonly jump: Text;
  readonly title: Text;
  readonly text: (on: PlainDate) => Text;
  readonly amounts: Text;
  readonly amountsText: Text;
  readonly columns: { readonly [C in 'name' | 'amount' | 'holds' | 'source']: Text };
  readonly ended: Text;
  readonly otherAmounts: Text;
  /** The amounts by which no route is judged. */
  readonly figures: { readonly [Id in Exclude<AnyFigureId, FigureId>]: Text };
  readonly deadlines: Text;
  readonly deadlinesText: Text;
  /** Where days that do not count move the terms. */
  readonly pauses: Text;
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
  readonly links: Text;
}
