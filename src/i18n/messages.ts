import type { Country, FreeDay, PlainDate, Term } from '../dates/index.ts';
import type {
  AnswerTo,
  ChoiceId,
  GroupStepId,
  Issue,
  LimitIssue,
  OfferedStepId,
  OptionOf,
  QuestionId,
} from '../questions/index.ts';
import type {
  CapId,
  CapName,
  Counting,
  DecidingDay,
  Doubt,
  DutyStatus,
  FigureId,
  Judged,
  NoticeIn,
  NoticeKind,
  ObligationId,
  Period,
  Placement,
  Reading,
  RequirementIn,
  RouteId,
  Verdict,
  Who,
} from '../rules/index.ts';
import type { Language } from '../embed/index.ts';
import type { CalendarText } from './calendar-messages.ts';
import type { EmbedText } from './embed-messages.ts';
import type { GlossaryText } from './glossary-messages.ts';
import type { KeepText } from './keep-messages.ts';
import type { LimitText, TimelineText } from './timeline-messages.ts';
import type { SurpriseTexts } from './surprise-messages.ts';
import type { ChangesText } from './changes-messages.ts';
import type { SitesText } from './sites-messages.ts';
import type { CriteriaText, StatementText } from './statement-messages.ts';
import type { SheetText } from './sheet-messages.ts';
import type { HeadlineText, Status } from './headline-messages.ts';
import type { ResultText } from './result-messages.ts';
import type { OptionText, StartText } from './start-messages.ts';
import type { WizardText } from './wizard-messages.ts';

/** A few words or sentences; terms of the law stand in them as the letters write them. */
type Text = string;

type QuestionText<Id extends QuestionId> = {
  /** The question, as the heading of its page. */
  readonly ask: Text;
  /** The question in two or three words, for lists. */
  readonly name: Text;
  /** What it means and where to find the answer. */
  readonly where?: Text;
} & (Id extends ChoiceId
  ? { readonly options: { readonly [O in OptionOf<Id>]: OptionText } }
  : unknown);

interface DutyText {
  /** What to do, as a heading: "Tell the IND that your job has ended". */
  readonly title: Text;
  /** How to do it, in a sentence or two. */
  readonly how: Text;
  /** What happens otherwise. */
  readonly otherwise: Text;
}

interface NoticeText {
  readonly title: Text;
  /** A list where there is one to go through. */
  readonly text: (
    figures: Readonly<Record<string, Period | undefined>>,
    on: PlainDate,
  ) => Text | readonly Text[];
}

/** Everything that is shown in one language. Sentences with holes are functions. */
export interface Messages {
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly questions: { readonly [Id in QuestionId]: QuestionText<Id> };
  readonly offers: { readonly [Id in OfferedStepId]: { readonly title: Text; readonly ask: Text } };
  /** The headings of pages with two questions. */
  readonly groups: { readonly [Id in GroupStepId]: Text };
  readonly issues: {
    readonly [Code in Issue]: Code extends LimitIssue ? (limit: number) => Text : Text;
  };
  readonly routes: {
    readonly [Id in RouteId]: {
      readonly name: Text;
      readonly what: Text;
      readonly requirements: {
        readonly [Rule in RequirementIn<Id>]: { readonly name: Text } & {
          readonly [S in Status]: Text;
        };
      };
    };
  };
  readonly verdicts: { readonly [V in Verdict]: { readonly word: Text; readonly sentence: Text } };
  readonly statuses: { readonly [S in Status]: Text };
  readonly duties: { readonly [Id in ObligationId]: DutyText };
  /** In the place of the search period, where the permit ends before the contract does. */
  readonly noSearch: DutyText;
  /** What is not sure about a duty. */
  readonly doubts: { readonly [D in Doubt]: Text };
  readonly dutyStatuses: { readonly [S in DutyStatus]: Text };
  readonly notices: {
    readonly [C in Country]: { readonly [Id in NoticeIn<C>]: NoticeText };
  };
  readonly noticeKinds: { readonly [Kind in NoticeKind]: Text };
  /** The title of a source; undefined where only its author's language has one. */
  readonly sourceTitle: (title: string) => Text | undefined;
  readonly readings: { readonly [R in Reading]: Text };
  readonly figures: { readonly [Id in FigureId]: Text };
  readonly who: { readonly [W in Who]: Text };
  readonly events: { readonly [Id in Counting['event']]: Text };
  readonly decidingEvents: { readonly [E in DecidingDay['event']]: Text };
  readonly caps: { readonly [C in CapName]: Text };
  /** What to say while a day that may cut a term short is not answered. */
  readonly openCaps: { readonly [C in CapId]: Text };
  readonly placements: {
    readonly [P in Placement]: { readonly title: Text; readonly text: Text };
  };
  readonly countries: { readonly [C in Country]: Text };
  /** "a month", inside a sentence about an amount. */
  readonly per: { readonly [P in Judged['per']]: Text };
  readonly freeDays: { readonly [D in FreeDay]: Text };
  readonly format: {
    /** "Sunday 28 February 2027". */
    readonly day: (date: PlainDate) => Text;
    /** "28 Feb 2027". */
    readonly shortDay: (date: PlainDate) => Text;
    /** "February" or "January 2027". */
    readonly month: (date: PlainDate) => Text;
    /** "€5,942" or "€5,941.99". */
    readonly money: (cents: number) => Text;
    readonly term: (term: Term) => Text;
    readonly daysLeft: (days: number) => Text;
    readonly list: (items: readonly string[]) => Text;
    readonly number: (value: number) => Text;
    /** Between a label and what it is about, with its spaces. */
    readonly colon: Text;
    readonly answer: <Id extends QuestionId>(id: Id, answer: AnswerTo<Id>) => Text;
  };
  readonly calendar: CalendarText;
  readonly timeline: TimelineText;
  readonly limits: LimitText;
  /** Common misunderstandings about each route, and about needing no permit. */
  readonly surprises: SurpriseTexts;
  readonly headline: HeadlineText;
  readonly start: StartText;
  readonly wizard: WizardText;
  readonly result: ResultText;
  readonly keep: KeepText;
  readonly embed: EmbedText;
  readonly glossary: GlossaryText;
  readonly changes: ChangesText;
  readonly sheet: SheetText;
}

/** The words of the first screen and its frame, which come before all others. */
export type FirstWords = Pick<Messages, 'lang' | 'dir' | 'start' | 'embed'>;

/** The words of the page for web teams. */
export type SitesWords = Pick<Messages, 'lang' | 'dir' | 'start'> & { readonly sites: SitesText };

/** The words of the accessibility statement. */
export type StatementWords = Pick<Messages, 'lang' | 'dir' | 'start'> & {
  readonly statement: StatementText;
  readonly criteria: CriteriaText;
};
