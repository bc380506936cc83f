import type { Country, FreeDay, PlainDate, Term } from '../dates/index.ts';
import type {
  AnswerTo,
  ChoiceId,
  GroupStepId,
  Issue,
  LimitIssue,
  OfferedStepId,
  OptionOf,
  Pay,
  Precision,
  QuestionId,
  Situation,
} from '../questions/index.ts';
import type {
  Authority,
  CapId,
  CapName,
  Confidence,
  Counting,
  DecidingDay,
  Doubt,
  DutyStatus,
  Figure,
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
  Source,
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
    /** Between a label and what it is about, with its spaces. */
    readonly number: (value: number) => Text;
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

/** Whose law and time it is about. */
type Whose = Country | 'both';
type Judgement = Exclude<Verdict, 'not-needed'>;
/** What a programme may run past. */
type Bound = 'permit' | 'contract' | 'sick-pay' | 'search';

interface HeadlineText {
  readonly routes: (open: number, all: number, undecided: number) => Text;
  readonly notNeeded: { readonly [W in Whose]: Text };
  readonly extension: { readonly [J in Judgement]: Text };
  /** Whether the condition of pay holds "while you are sick". */
  readonly payDrop: { readonly [J in Judgement]: (during: Text) => Text };
  readonly during: {
    readonly [D in 'leave' | 'strike' | 'sickness' | 'unpaid-leave' | 'lower-pay']: Text;
  };
  /** Of two or more. */
  readonly conditions: (met: number, all: number, open: number) => Text;
  readonly theCondition: { readonly [S in Status]: Text };
  readonly nextDuty: (days: number, day: Text) => Text;
  readonly programmePast: (past: Text, day: Text) => Text;
  readonly programmeFits: Text;
  /** The permit ends before the contract does. */
  readonly searchNone: (day: Text) => Text;
  /** The same once the permit has ended. */
  readonly searchNoneOver: (day: Text) => Text;
  readonly searchEnd: (day: Text) => Text;
  /** The same, with what cut it short: "your permit ends". */
  readonly searchCut: (day: Text, limit: Text) => Text;
  readonly unemploymentEnd: (day: Text) => Text;
  readonly unemploymentOver: (day: Text) => Text;
  /** By its earliest day it has ended, by its latest it has not. */
  readonly perhapsOver: (day: Text) => Text;
  /** The card ends before the months without work do. */
  readonly cardEnd: (day: Text) => Text;
  /** Hired too late for the scheme of private servants. */
  readonly schemeClosed: Text;
  /** An answer is missing on which everything hangs. */
  readonly cannotSay: Text;
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
  /** The rules were read so long before that they may have changed; on paper and in files too. */
  readonly oldRules: (on: PlainDate) => Text;
  /** What to say where the clock of the device cannot be right. */
  readonly clock: {
    readonly ask: Text;
    /** It says a day before the rules were read. */
    readonly early: (device: PlainDate, on: PlainDate) => Text;
    /** It says a day very long after that. */
    readonly late: (device: PlainDate, on: PlainDate) => Text;
    readonly why: Text;
    /** The day by which the page goes meanwhile. */
    readonly until: (day: PlainDate) => Text;
    readonly told: (day: PlainDate) => Text;
    /** A clock that says a late day may be right: the answer in one press. */
    readonly itIs: (device: PlainDate) => Text;
    readonly change: Text;
  };
  readonly decidesTitle: Text;
  readonly decides: Text;
  /** The link to the page for those who put the tool on their site. */
  readonly forSites: Text;
  /** The link to the accessibility statement. */
  readonly accessibility: Text;
  /** Names the switch between languages. */
  readonly language: Text;
  readonly languageFailed: Text;
  /** The kind of a notice on this page, in a word. */
  readonly notice: Text;
  readonly loading: Text;
  readonly loadFailed: Text;
  readonly retry: Text;
  readonly crashTitle: Text;
  /** A screen broke, not what holds the answers. */
  readonly crash: Text;
  /** All of the page broke. */
  readonly crashWhole: Text;
  /** What a fault may be called by, as nothing is sent. */
  readonly faultCode: (code: Text) => Text;
  /** Stands above the links to the authorities. */
  readonly askThem: Text;
  readonly authorities: { readonly [A in Authority]: Text };
  /** The link to the whole tool as one file. */
  readonly download: Text;
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

interface ResultText {
  readonly title: Text;
  readonly asOf: { readonly [W in Whose]: (day: Text) => Text };
  /** What stands beside the number of days. */
  readonly daysUnit: (days: number) => Text;
  readonly lastDay: Text;
  readonly figuresHold: Text;
  /** A figure without a last day: what stands above the day, and what it is. */
  readonly checkDay: Text;
  readonly figuresAgain: Text;
  /** The contract of a job that will end has so many days to go, to that day. */
  readonly notBegun: (days: number, day: Text) => Text;
  readonly searchAtMost: (day: Text) => Text;
  readonly searchOver: (day: Text) => Text;
  readonly authorityNext: { readonly [C in Country]: (day: Text) => Text };
  readonly late: (count: number) => Text;
  /** Days of others that have passed; nobody told us whether it was done. */
  readonly lateOthers: (count: number) => Text;
  readonly timeline: Text;
  readonly timelineText: Text;
  readonly today: Text;
  /** A month beside a narrow picture: "Feb", and the year for January. */
  readonly shortMonth: (date: PlainDate) => Text;
  readonly lanes: {
    readonly [
      L in
        | 'permit'
        | 'contract'
        | 'search'
        | 'newContract'
        | 'amounts'
        | 'sickPay'
        | 'programme'
        | 'card'
        | 'unemployment'
        | 'authorisation'
        | 'restricted'
        | 'drop'
    ]: Text;
  };
  readonly until: (day: Text) => Text;
  readonly since: (day: Text) => Text;
  readonly between: (from: Text, to: Text) => Text;
  readonly again: (day: Text) => Text;
  /** What cut the search period short, and how long it would have been. */
  readonly limit: (cap: Text, on: Text, end: Text) => Text;
  /** The same of any other duty, by its title. */
  readonly limitOf: (title: Text, cap: Text, on: Text, end: Text) => Text;
  /** What the programme runs past: "the end of your permit". */
  readonly bounds: { readonly [B in Bound]: Text };
  readonly runsPast: (past: Text, day: Text) => Text;
  readonly runsPastToo: (pasts: Text) => Text;
  readonly searchCut: (day: Text) => Text;
  /** The same two at their day in the picture. */
  readonly runsPastHere: (past: Text) => Text;
  readonly searchCutHere: Text;
  readonly fits: Text;
  /** When a search period would start, were the contract to end with the sick pay; and what the permit does to it. */
  readonly searchWouldStart: (lastPay: Text, start: Text) => Text;
  readonly permitWouldCut: (day: Text) => Text;
  readonly permitEndsBefore: (day: Text) => Text;
  readonly permitMayCut: Text;
  /** A point at which two things do not fit, in a word. */
  readonly collision: Text;
  /** Names of the timeline's lists, and what its brackets and marked stretches mean. */
  readonly timelineWords: { readonly [W in 'points' | 'lanes' | 'window' | 'marked']: Text };
  readonly duties: Text;
  readonly settled: (count: number) => Text;
  readonly milestones: Text;
  readonly passedMilestones: Text;
  readonly window: (opens: Text, due: Text) => Text;
  readonly legal: (day: Text) => Text;
  readonly counted: Text;
  readonly countedFrom: (term: Text, event: Text, on: Text, end: Text) => Text;
  readonly countedBack: (term: Text, event: Text, on: Text, end: Text) => Text;
  readonly notExtended: Text;
  readonly countedOn: (event: Text, on: Text) => Text;
  readonly dayAfter: (event: Text) => Text;
  readonly workingWeeks: {
    readonly [W in Extract<Term, { readonly week: unknown }>['week']]: Text;
  };
  /** Days back at work, and the day to which they move the end. */
  readonly paused: (days: number, end: Text) => Text;
  readonly cappedBy: (cap: Text, on: Text) => Text;
  readonly passed: (days: Text) => Text;
  /** A term counted back ends on a free day: the working day before must do. */
  readonly broughtForward: (counted: Text, by: Text) => Text;
  readonly legalLater: (day: Text) => Text;
  readonly decreesUnknown: Text;
  readonly sendBefore: (day: Text) => Text;
  /** Names the ways to the parts of the page. */
  readonly onThisPage: Text;
  /** The safe day and the latest possible one, where a day is half known. */
  readonly mayBeLater: (safe: Text, latest: Text) => Text;
  readonly drawnCautiously: Text;
  readonly actBy: Text;
  readonly countedDay: (day: Text) => Text;
  readonly otherwise: Text;
  readonly doubt: Text;
  readonly dependsOn: (names: Text) => Text;
  readonly sources: Text;
  /** The first source by name, and how many more there are. */
  readonly sourcesFrom: (titles: readonly Text[]) => Text;
  readonly source: { readonly [K in Source['kind']]: Text };
  readonly sourceChecked: (day: Text) => Text;
  readonly routes: Text;
  readonly units: { readonly [U in Figure['unit']]: Text };
  readonly judgedBy: (figure: Text, money: Text, unit: Text, from: Text, until: Text) => Text;
  readonly judgedByOpen: (figure: Text, money: Text, unit: Text, from: Text, again: Text) => Text;
  readonly forYourHours: (money: Text, per: Text) => Text;
  readonly startUnknown: (first: Text, last: Text) => Text;
  readonly twoAmounts: (amounts: Text) => Text;
  readonly reviewOverdue: (day: Text) => Text;
  readonly confidence: { readonly [C in Exclude<Confidence, 'high'>]: Text };
  readonly shortBy: (money: Text, per: Text) => Text;
  readonly shortByAtLeast: (money: Text, per: Text) => Text;
  readonly shortByLess: (per: Text) => Text;
  readonly decidedOn: (event: Text, on: Text) => Text;
  /** Without a second day where the sentence before has named it. */
  readonly figureChecked: (checked: Text, again?: Text) => Text;
  readonly noFigure: (event: Text, on: Text) => Text;
  readonly noFigureToday: Text;
  readonly hintMet: (money: Text) => Text;
  readonly hintNotMet: (money: Text, short: Text, per: Text) => Text;
  readonly possible: (amounts: Text) => Text;
  readonly missing: (names: Text) => Text;
  readonly unsure: (names: Text) => Text;
  readonly halfKnown: (names: Text) => Text;
  readonly jobEndsTitle: Text;
  readonly jobEndsText: Text;
  /** The head of the column with the names of the rows. */
  readonly jobEndsAbout: Text;
  readonly jobEndsRows: {
    readonly [R in 'months-to-search' | 'change-of-employer' | 'family' | 'long-term-status']: Text;
  };
  readonly offersTitle: Text;
  readonly offersText: Text;
  readonly noticesTitle: Text;
  readonly benefitsTitle: Text;
  readonly alsoCheckedTitle: { readonly [W in Whose | 'servant']: Text };
  readonly otherRoutesTitle: Text;
  readonly otherRoutesText: Text;
  readonly changedTitle: Text;
  readonly changedText: Text;
  readonly answersTitle: Text;
  readonly figuresTitle: Text;
  /** Who decides; about private servants another ministry does. */
  readonly decides: { readonly [W in Whose | 'servant']: Text };
  readonly advice: Text;
  readonly startAgain: Text;
  readonly refused: (names: Text) => Text;
  readonly banner: (day: Text) => Text;
  /** Another day has begun while the page was open. */
  readonly newDay: (day: Text) => Text;
  readonly brokenLink: Text;
  /** When the rules and their sources were last read. */
  readonly lastRead: (day: Text) => Text;
}
