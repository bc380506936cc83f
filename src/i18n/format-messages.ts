import type { Pay } from '../questions/index.ts';

type Text = string;
type Forms = readonly [one: Text, many: Text];

/** The words of answers, days and terms. */
export interface FormatText {
  /** Between a label and what it is about, with its spaces. */
  readonly colon: Text;
  /** "Sunday 28 February 2027". */
  readonly day: (weekday: Text, date: Text) => Text;
  readonly units: {
    readonly [U in 'day' | 'week' | 'month' | 'year' | 'working-day' | 'time']: Forms;
  };
  /** Negative where the day has passed. */
  readonly daysLeft: (days: number) => Text;
  readonly hoursPerWeek: (hours: Text) => Text;
  readonly allowance: { readonly [A in NonNullable<Pay['holidayAllowance']>]: Text };
  readonly shareOfSalary: (share: Text) => Text;
  readonly upToMaximum: (share: Text) => Text;
  readonly someDayIn: (month: Text) => Text;
  readonly between: (from: Text, to: Text) => Text;
  readonly fromTo: (from: Text, to: Text) => Text;
  readonly openEnded: Text;
  readonly noSpells: Text;
}
