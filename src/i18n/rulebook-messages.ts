import type { Country, PlainDate } from '../dates/index.ts';
import type {
  AnyFigureId,
  Confidence,
  FigureId,
  LawChangeId,
  NoticeIn,
  RequirementIn,
  RouteId,
} from '../rules/index.ts';
import type { WhenText } from './when-messages.ts';

type Text = string;

/** The amounts by which no route is judged. */
export type OtherFiguresText = { readonly [Id in Exclude<AnyFigureId, FigureId>]: Text };

/** How a notice that speaks of a person's own case is told to anybody. Without a text, its own one does. */
export type GeneralNoticesText = {
  readonly [C in Country]: {
    readonly [Id in NoticeIn<C>]?: { readonly title: Text; readonly text?: Text };
  };
};

/** What an entry of the register is. */
type EntryKind = 'requirement' | 'figure' | 'duty' | 'notice' | 'change';

/** The parts of a page of the rules. */
type PartId = 'requirements' | 'figures' | 'duties' | 'notices' | 'changes' | 'doubts' | 'sources';

/** The words of the pages on which the rules can be read. */
export interface RulebookText {
  /** What the pages are called together, and the first of them. */
  readonly name: Text;
  readonly sentence: Text;
  /** For search engines: of the first page, and of a route's. */
  readonly description: Text;
  readonly descriptionOf: (name: Text) => Text;
  /** They are nobody's own case. */
  readonly general: Text;
  /** The link to the questions. */
  readonly ask: Text;
  /** What holds in a country whatever the permit. */
  readonly everybody: {
    readonly [C in Country]: { readonly name: Text; readonly what: Text };
  };
  /** The link to that page. */
  readonly alsoFor: Text;
  readonly register: {
    readonly title: Text;
    readonly label: Text;
    readonly hint: Text;
    readonly none: Text;
    readonly one: Text;
    /** `count` is put in by the page. */
    readonly many: (count: Text) => Text;
    readonly kinds: { readonly [K in EntryKind]: Text };
  };
  /** The days on which amounts end, or are to be checked again. */
  readonly next: {
    readonly title: Text;
    readonly text: Text;
    readonly ends: Text;
    readonly again: Text;
  };
  readonly onThisPage: Text;
  readonly parts: { readonly [P in PartId]: Text };
  /** What a requirement asks, in one text or point by point, where the words of its findings do not say it. */
  readonly asks: {
    readonly [Id in RouteId]?: { readonly [R in RequirementIn<Id>]?: Text | readonly Text[] };
  };
  /** The link from a requirement to the doubt about it. */
  readonly inDoubt: Text;
  readonly amountsOf: Text;
  /** Which amount of several counts on the day of the rules. */
  readonly amountOn: (day: Text) => Text;
  /** After that amount: its last day, … */
  readonly amountUntil: (day: Text) => Text;
  /** … or, where it has none, the day by which it is looked up again. */
  readonly amountOpen: (day: Text) => Text;
  readonly otherFigures: OtherFiguresText;
  /** Named by a notice, and nobody is judged by it here. */
  readonly named: Text;
  readonly ended: Text;
  readonly columns: { readonly [C in 'holds' | 'amount' | 'source' | 'checked']: Text };
  readonly chart: (name: Text, from: Text, first: Text, until: Text, last: Text) => Text;
  /** The same where the last amount holds until a new one is set. */
  readonly chartOpen: (name: Text, from: Text, first: Text, since: Text, last: Text) => Text;
  readonly chartDoubt: Text;
  readonly deadlinesText: Text;
  readonly otherwise: Text;
  /** Before the notices: each is for some people only. */
  readonly notAllHold: Text;
  readonly generalNotices: GeneralNoticesText;
  readonly noChanges: Text;
  /** After the name of a figure: another amount took its place, higher or lower by a share in percent. */
  readonly changed: (before: Text, after: Text, percent: number) => Text;
  readonly stopped: (before: Text) => Text;
  /** The day is not known, but for two between which it lies. */
  readonly between: (first: Text, last: Text) => Text;
  readonly lawChanges: { readonly [Id in LawChangeId]: Text };
  /** Where our sources are not certain of a change. */
  readonly changeDoubt: { readonly [C in Exclude<Confidence, 'high'>]: Text };
  readonly noDoubts: Text;
  /** "Amount for people of 30 and older, 2021". */
  readonly periodOf: (figure: Text, from: PlainDate) => Text;
  readonly checked: (day: Text, again: Text) => Text;
  /** The last day before all of it counts as old. */
  readonly rulesOld: (day: Text) => Text;
  readonly data: {
    readonly title: Text;
    readonly text: Text;
    readonly rules: Text;
    readonly schema: Text;
  };
  readonly linkTo: (name: Text) => Text;
}

/** What the pages need besides the words of the tool. */
export interface RulebookWords {
  readonly rulebook: RulebookText;
  readonly when: WhenText;
}
