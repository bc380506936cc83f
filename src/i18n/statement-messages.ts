import type { PlainDate } from '../dates/index.ts';
import type { Checked, CriterionNumber, Level, Way } from '../statement/index.ts';

type Text = string;

/** A chapter: sentences, then points. */
interface ChapterText {
  readonly title: Text;
  readonly text?: readonly Text[];
  readonly points?: readonly Text[];
}

/** The words of the accessibility statement. */
export interface StatementText {
  readonly title: Text;
  readonly sentence: Text;
  readonly stated: (on: PlainDate) => Text;
  readonly status: ChapterText & { readonly lead: Text };
  readonly standard: ChapterText;
  readonly tested: ChapterText;
  readonly untested: ChapterText;
  readonly limits: ChapterText;
  readonly barrier: ChapterText & {
    /** Whom to tell: where the site names somebody, before that name, and where it does not. */
    readonly writeTo: Text;
    readonly tellSite: Text;
  };
  readonly forSites: ChapterText & {
    /** For their own statement. */
    readonly toCopy: readonly Text[];
  };
  readonly table: {
    readonly title: Text;
    readonly counts: { readonly [C in Checked]: (count: number) => Text };
    readonly columns: { readonly [C in 'criterion' | 'checked']: Text };
    readonly level: { readonly [L in Level]: Text };
    readonly checked: { readonly [C in Checked]: Text };
    readonly ways: { readonly [W in Way]: Text };
  };
}

/** The criteria by their official names. */
export type CriteriaText = { readonly [N in CriterionNumber]: Text };
