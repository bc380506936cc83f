import type { PlainDate } from '../dates/index.ts';
import type { OtherFiguresText } from './rulebook-messages.ts';
import type { WhenText } from './when-messages.ts';

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
  readonly figures: OtherFiguresText;
  readonly deadlines: Text;
  readonly deadlinesText: Text;
  readonly when: WhenText;
  readonly links: Text;
}
