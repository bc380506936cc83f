import type { PlainDate } from '../dates/index.ts';
import type { Situation } from '../questions/index.ts';
import type { Authority } from '../rules/index.ts';

type Text = string;

/** A choice, and what to know about it. */
export interface OptionText {
  readonly label: Text;
  readonly hint?: Text;
}

/** The words of the first page and its frame: they come before all others. */
export interface StartText {
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
  /** At the foot of every page: which rules judge, and the day their sources were last read. */
  readonly rules: (version: Text, on: PlainDate) => Text;
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
  /** The link to the pages of the rules. */
  readonly readRules: Text;
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
