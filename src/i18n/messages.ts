import type { FreeDay, PlainDate, Term } from '../dates/index.ts';
import type {
  AnswerTo,
  ChoiceId,
  DateId,
  Issue,
  OfferedStepId,
  OptionOf,
  Pay,
  QuestionId,
  Situation,
} from '../questions/index.ts';
import type {
  CapName,
  DecidingDay,
  Doubt,
  DutyStatus,
  FigureId,
  NoticeId,
  NoticeKind,
  ObligationId,
  Period,
  Reading,
  RequirementIn,
  RouteId,
  Source,
  Verdict,
  Who,
} from '../rules/index.ts';

/** A few words or sentences; terms of the law stand in them as the letters write them. */
type Text = string;

interface OptionText {
  readonly label: Text;
  readonly hint?: Text;
}

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

type Status = 'met' | 'not-met' | 'unknown';

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
  readonly text: (figures: Readonly<Record<string, Period | undefined>>, on: PlainDate) => Text;
}

/** Everything that is shown in one language. Sentences with holes are functions. */
export interface Messages {
  readonly lang: string;
  readonly questions: { readonly [Id in QuestionId]: QuestionText<Id> };
  readonly offers: { readonly [Id in OfferedStepId]: { readonly title: Text; readonly ask: Text } };
  readonly issues: { readonly [Code in Issue]: Text };
  readonly routes: {
    readonly [Id in RouteId]: {
      readonly name: Text;
      /** The name in Dutch, as it stands in the letters. */
      readonly official: Text;
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
  /** What is not sure about a duty. */
  readonly doubts: { readonly [D in Doubt]: Text };
  readonly dutyStatuses: { readonly [S in DutyStatus]: Text };
  readonly notices: { readonly [Id in NoticeId]: NoticeText };
  readonly noticeKinds: { readonly [Kind in NoticeKind]: Text };
  readonly readings: { readonly [R in Reading]: Text };
  readonly figures: { readonly [Id in FigureId]: Text };
  readonly who: { readonly [W in Who]: Text };
  readonly events: { readonly [Id in DateId]: Text };
  readonly decidingEvents: { readonly [E in DecidingDay['event']]: Text };
  readonly caps: { readonly [C in CapName]: Text };
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
    readonly answer: <Id extends QuestionId>(id: Id, answer: AnswerTo<Id>) => Text;
  };
  readonly headline: HeadlineText;
  readonly start: StartText;
  readonly wizard: WizardText;
  readonly result: ResultText;
}

interface HeadlineText {
  readonly routes: (open: number, all: number, undecided: number) => Text;
  readonly notNeeded: Text;
  readonly nextDuty: (days: number, day: Text) => Text;
  readonly searchEnd: (day: Text) => Text;
  readonly nothing: Text;
}

/** The words of the first page and its frame: they come before all others. */
interface StartText {
  readonly appName: Text;
  readonly skip: Text;
  readonly title: Text;
  readonly sentence: Text;
  readonly ask: Text;
  readonly situations: { readonly [S in Situation]: OptionText };
  readonly privacyTitle: Text;
  readonly privacy: Text;
  readonly checkedTitle: Text;
  readonly checked: (on: PlainDate) => Text;
  readonly decidesTitle: Text;
  readonly decides: Text;
  /** The kind of a notice on this page, in a word. */
  readonly notice: Text;
  readonly loading: Text;
  readonly loadFailed: Text;
  readonly retry: Text;
  readonly crashTitle: Text;
  readonly crash: Text;
  readonly startAgain: Text;
}

interface WizardText {
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
}

interface ResultText {
  readonly title: Text;
  readonly asOf: (day: Text) => Text;
  /** What stands beside the number of days. */
  readonly daysUnit: (days: number) => Text;
  readonly lastDay: Text;
  readonly figuresHold: Text;
  readonly searchAtMost: (day: Text) => Text;
  readonly searchOver: (day: Text) => Text;
  readonly authorityNext: (day: Text) => Text;
  readonly late: (count: number) => Text;
  readonly timeline: Text;
  readonly timelineText: Text;
  readonly today: Text;
  readonly lanes: {
    readonly [L in 'permit' | 'contract' | 'search' | 'newContract' | 'amounts']: Text;
  };
  readonly until: (day: Text) => Text;
  readonly since: (day: Text) => Text;
  readonly between: (from: Text, to: Text) => Text;
  /** What cut the search period short, and how long it would have been. */
  readonly limit: (cap: Text, on: Text, end: Text) => Text;
  /** Names of the timeline's lists, and what its brackets mean. */
  readonly timelineWords: { readonly [W in 'points' | 'lanes' | 'window']: Text };
  readonly duties: Text;
  readonly milestones: Text;
  readonly passedMilestones: Text;
  readonly window: (opens: Text, due: Text) => Text;
  readonly legal: (day: Text) => Text;
  readonly counted: Text;
  readonly countedFrom: (term: Text, event: Text, on: Text, end: Text) => Text;
  readonly countedBack: (term: Text, event: Text, on: Text, end: Text) => Text;
  readonly countedOn: (event: Text, on: Text) => Text;
  readonly dayAfter: (event: Text) => Text;
  readonly cappedBy: (cap: Text, on: Text) => Text;
  readonly capOpen: Text;
  readonly passed: (days: Text) => Text;
  readonly decreesUnknown: Text;
  readonly sendBefore: (day: Text) => Text;
  readonly otherwise: Text;
  readonly doubt: Text;
  readonly dependsOn: (names: Text) => Text;
  readonly sources: Text;
  /** The first source by name, and how many more there are. */
  readonly sourcesFrom: (titles: readonly Text[]) => Text;
  readonly source: { readonly [K in Source['kind']]: Text };
  readonly sourceChecked: (day: Text) => Text;
  readonly routes: Text;
  readonly judgedBy: (figure: Text, money: Text, from: Text, until: Text) => Text;
  readonly shortBy: (money: Text) => Text;
  readonly shortByAtLeast: (money: Text) => Text;
  readonly shortByLess: Text;
  readonly decidedOn: (event: Text, on: Text) => Text;
  readonly figureChecked: (checked: Text, again: Text) => Text;
  readonly noFigure: (event: Text, on: Text) => Text;
  readonly hintMet: (money: Text) => Text;
  readonly hintNotMet: (money: Text, short: Text) => Text;
  readonly possible: (amounts: Text) => Text;
  readonly missing: (names: Text) => Text;
  readonly unsure: (names: Text) => Text;
  readonly changeTitle: Text;
  readonly raise: (route: Text, money: Text, amount: Text) => Text;
  readonly settle: (route: Text, names: Text) => Text;
  readonly unmet: (route: Text, names: Text) => Text;
  readonly whenPublished: (route: Text, year: number) => Text;
  readonly answerThese: Text;
  readonly offersTitle: Text;
  readonly offersText: Text;
  readonly noticesTitle: Text;
  readonly benefitsTitle: Text;
  readonly alsoCheckedTitle: Text;
  readonly answersTitle: Text;
  readonly figuresTitle: Text;
  readonly decides: Text;
  readonly advice: Text;
  readonly print: Text;
  readonly startAgain: Text;
  readonly refused: (names: Text) => Text;
  readonly banner: (day: Text) => Text;
  readonly brokenLink: Text;
  readonly rulesVersion: (version: Text, day: Text) => Text;
}
