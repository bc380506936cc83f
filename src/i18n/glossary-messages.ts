import type { TermId } from './terms.ts';

type Text = string;

/** What the terms of the letters mean. */
export interface GlossaryText {
  /** Above the terms of one page, and of a result. */
  readonly onThisPage: Text;
  readonly inLetters: Text;
  readonly terms: {
    readonly [Id in TermId]: {
      /** The everyday word. */
      readonly word: Text;
      /** What it is, in a sentence or two. */
      readonly means: Text;
    };
  };
}
