import type { CopyingText } from './copy-messages.ts';
import type { Actor, DayDial, EmployerKnows, MovableId, PayDial } from '../changes/index.ts';
import type { Pay } from '../questions/index.ts';

type Text = string;

/** What a sentence about a move may need; each uses what fits. */
export interface MoveDetail {
  /** How much more money: "€42". Empty for anything else. */
  readonly more: Text;
  /** The new answer in words. */
  readonly to: Text;
  /** The days that do: the last, the first, or both. Empty for anything else. */
  readonly days: {
    readonly when: 'by' | 'from' | 'between';
    readonly from: Text;
    readonly until: Text;
  };
  /** The day told has passed, so that it is to be done once more. */
  readonly again: boolean;
}

/** The words for what would change a verdict, and for trying it out. */
export interface ChangesText {
  readonly title: Text;
  /** Who can act; `together` are you and your employer. */
  readonly who: { readonly [G in Actor | 'together']: Text };
  readonly moves: { readonly [Id in MovableId]: (detail: MoveDetail) => Text };
  readonly allOf: Text;
  readonly opens: Text;
  readonly hangsOn: (names: Text) => Text;
  readonly notRuledOut: Text;
  readonly more: (count: number) => Text;
  /** Nobody can change this. */
  readonly nothing: (names: Text) => Text;
  /** More would have to change than a few things at once. */
  readonly many: (names: Text) => Text;
  readonly whenPublished: (year: number) => Text;
  readonly settles: (count: number) => Text;
  readonly orThese: (count: number) => Text;
  readonly missing: (names: Text) => Text;
  readonly employer: {
    readonly title: Text;
    readonly text: Text;
    readonly asks: { readonly [Id in EmployerKnows]: Text };
    readonly letter: (asks: readonly Text[]) => Text;
    readonly copying: CopyingText;
  };
  readonly whatIf: {
    readonly title: Text;
    readonly text: Text;
    readonly pay: {
      readonly [Q in PayDial['question']]: { readonly [P in Pay['per']]: Text };
    };
    readonly day: { readonly [Q in DayDial['question']]: Text };
    readonly less: (money: Text) => Text;
    readonly moreBy: (money: Text) => Text;
    readonly keys: (step: Text, page: Text) => Text;
    readonly earlier: Text;
    readonly later: Text;
    readonly results: Text;
    readonly before: (word: Text) => Text;
    readonly unmet: (names: Text) => Text;
    readonly said: (route: Text, word: Text) => Text;
    readonly use: Text;
    readonly reset: Text;
  };
}
