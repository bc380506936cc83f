import type { Country, PlainDate, Term } from '../dates/index.ts';
import type { Confidence, Figure, Source } from '../rules/index.ts';
import type { Bound, Whose } from './headline-messages.ts';

type Text = string;

/** The words of the result. */
export interface ResultText {
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
  /** The link to all that is known of a figure. */
  readonly throughYears: Text;
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
