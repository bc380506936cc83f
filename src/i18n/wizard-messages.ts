import type { Pay, Precision } from '../questions/index.ts';

type Text = string;

/** The words of the pages that ask, and of the one that shows what was answered. */
export interface WizardText {
  readonly proceed: Text;
  readonly back: Text;
  readonly change: Text;
  readonly changeOf: (name: Text) => Text;
  readonly unsure: Text;
  readonly problem: Text;
  readonly errorPrefix: Text;
  readonly confirm: Text;
  readonly day: Text;
  readonly month: Text;
  readonly year: Text;
  readonly exampleDate: Text;
  /** How a typed date is understood, said beside the fields. */
  readonly understoodDay: (day: Text) => Text;
  /** Where the person says which day it is. */
  readonly todayTold: { readonly tell: Text; readonly early: (on: Text) => Text };
  readonly halfKnown: {
    readonly offer: Text;
    readonly title: Text;
    readonly about: Text;
    readonly exampleMonth: Text;
    readonly options: Readonly<Record<Precision, Text>>;
    readonly from: Text;
    readonly until: Text;
  };
  readonly pay: {
    readonly unit: Text;
    readonly amount: Text;
    readonly per: Text;
    readonly perMonth: Text;
    readonly perYear: Text;
    readonly perHour: Text;
    readonly hours: Text;
    readonly allowance: Text;
    readonly allowanceWhere: Text;
    readonly excluded: Text;
    readonly included: Text;
    readonly unknown: Text;
    /** How a typed amount is understood, said beside the field. */
    readonly understood: (money: Text, per: Text) => Text;
    /** The same units inside that sentence: "a month". */
    readonly each: { readonly [P in Pay['per']]: Text };
  };
  readonly sickPay: {
    readonly byPercent: Text;
    readonly byAmount: Text;
    readonly percent: Text;
    readonly percentUnit: Text;
    readonly cap: Text;
    readonly capWhere: Text;
    readonly yes: Text;
    readonly no: Text;
  };
  readonly spells: {
    /** The heading of one time back at work, by its number. */
    readonly row: (number: number) => Text;
    readonly from: Text;
    readonly to: Text;
    readonly add: Text;
    readonly remove: (number: number) => Text;
    /** Said once it is gone. */
    readonly removed: (number: number) => Text;
    readonly none: Text;
  };
  readonly length: {
    readonly openEnded: Text;
    readonly months: Text;
    readonly count: Text;
  };
  readonly nationality: {
    readonly hint: Text;
    readonly stateless: Text;
    readonly placeholder: Text;
    readonly chosen: Text;
    readonly full: Text;
    readonly remove: (name: Text) => Text;
    readonly noMatch: (query: Text) => Text;
    readonly results: (count: number) => Text;
  };
  readonly soFar: Text;
  readonly soFarCount: (count: number) => Text;
  readonly preview: Text;
  readonly previewDuty: (title: Text, day: Text) => Text;
  readonly checkTitle: Text;
  readonly checkText: Text;
  readonly irrelevant: (names: Text) => Text;
  readonly showResult: Text;
  /** The address named a page that is not there. */
  readonly noSuchPage: Text;
  /** The title of the window where it must not name the question; its number where it stands on the path. */
  readonly plainTitle: (number: number | undefined) => Text;
  readonly leave: Text;
  /** What leaving does, and what it cannot do. */
  readonly leaveText: Text;
}
