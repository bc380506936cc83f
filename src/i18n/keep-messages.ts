import type { CopyingText } from './copy-messages.ts';
import type { Cause, RetiredQuestion } from '../link/index.ts';
import type { Verdict } from '../rules/index.ts';

type Text = string;

/** Where a case was kept. */
export type KeptBy = 'link' | 'device';

/** The words about a case that is kept: to copy and save it, to open it again, and what has changed since. */
export interface KeepText {
  readonly title: Text;
  /** Where the case must not be saved. */
  readonly titleOfLink: Text;
  readonly link: {
    readonly title: Text;
    readonly holds: (names: Text) => Text;
    readonly past: Text;
    readonly readable: Text;
    /** Where another person must not see the answers. */
    readonly careful: { readonly word: Text; readonly text: Text };
    /** In the tool as one file, which stands at no address. */
    readonly inFile: Text;
    readonly copying: CopyingText;
  };
  /** The result as a test case, which an expert sends to whoever looks after the rules. */
  readonly testCase: {
    readonly title: Text;
    readonly text: Text;
    /** Before the address that the site names. */
    readonly sendTo: Text;
    /** Where it names none. */
    readonly handOn: Text;
    readonly holds: (names: Text) => Text;
    readonly readable: Text;
    readonly opinion: Text;
    readonly right: Text;
    readonly wrong: Text;
    /** The field for the law or the page that says so, and for what is wrong. */
    readonly why: { readonly right: Text; readonly wrong: Text };
    readonly whyHint: Text;
    readonly careful: { readonly word: Text; readonly text: Text };
    readonly copying: CopyingText;
  };
  readonly device: {
    readonly title: Text;
    readonly text: (days: number) => Text;
    readonly others: Text;
    readonly save: Text;
    readonly saved: (until: Text) => Text;
    readonly other: (on: Text) => Text;
    readonly newer: Text;
    /** The clock of the device cannot be right, so nobody knows since when something is saved. */
    readonly undated: Text;
    readonly refused: Text;
    readonly erase: Text;
    readonly erased: Text;
    readonly eraseRefused: Text;
  };
  /** On the start page. */
  readonly goOn: {
    readonly title: Text;
    readonly open: Text;
    readonly saved: (on: Text, until: Text) => Text;
    readonly expired: (days: number) => Text;
    readonly unreadable: Text;
    readonly nothing: Text;
  };
  /** The browser keeps no entries of its history for this page. */
  readonly forgetful: Text;
  readonly newerLink: Text;
  readonly foreignLink: Text;
  readonly opened: { readonly [By in KeptBy]: (day: Text) => Text };
  readonly same: Text;
  /** The kind of the notice about differences, in a word or two. */
  readonly changed: Text;
  readonly differs: { readonly [By in KeptBy]: (day: Text) => Text };
  readonly route: (name: Text, before: Verdict | 'not-there', now: Verdict | 'not-there') => Text;
  readonly amount: (before: number, now: number, money: (cents: number) => Text) => Text;
  readonly otherAmount: (figure: Text, money: Text) => Text;
  readonly notPublished: Text;
  readonly requirement: (name: Text, text: Text) => Text;
  readonly dayMoved: (title: Text, before: Text, now: Text) => Text;
  readonly dayNew: (title: Text, now: Text) => Text;
  readonly dayGone: (title: Text, before: Text) => Text;
  readonly causes: { readonly [C in Exclude<Cause, 'rules'>]: Text };
  readonly rules: (before: Text, now: Text) => Text;
  /** The questions that old links answer and the tool asks no more. */
  readonly retired: { readonly [Id in RetiredQuestion]: Text };
}
