import type { PlainDate } from '../dates/index.ts';
import type { AnyFigureId, FigureId } from '../rules/index.ts';

type Text = string;

/** What stands at the head of a page that has not begun. */
interface NoteText {
  readonly title: Text;
  readonly text: Text;
}

/** The words of what a page shows without its scripts: amounts, deadlines and official links. */
export interface UnscriptedText {
  readonly off: NoteText & {
    /** In the place of `text` on the other two pages. */
    readonly frame: Text;
    readonly forSites: Text;
  };
  readonly failed: NoteText;
  readonly old: NoteText;
  /** What is said after `failed` and `old`: on the pages that hold the figures, and on the others. */
  readonly here: Text;
  readonly there: Text;
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
  /** "4 weeks after the last day of your contract". */
  readonly after: (terms: Text, event: Text) => Text;
  readonly before: (terms: Text, event: Text) => Text;
  /** Terms of which one holds. */
  readonly either: (terms: readonly Text[]) => Text;
  /** A sentence about the last day. */
  readonly last: (when: Text) => Text;
  readonly opens: (when: Text) => Text;
  readonly never: (cap: Text) => Text;
  readonly links: Text;
}
