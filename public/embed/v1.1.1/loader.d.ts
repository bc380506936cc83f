/**
 * Permit Clock on another site, version 1. Goes with https://…/embed/v1/loader.js.
 *
 *     <a data-permit-clock data-permit-clock-country="NL" href="https://…/embed/">Check your permit</a>
 *     <script src="https://…/embed/v1/loader.js" defer></script>
 *
 * or `PermitClock.create(element, { country: 'NL' })`. Attributes have the names of the options, in kebab-case.
 */

export type Country = 'NL' | 'LU';
export type Situation =
  | 'job-offer'
  | 'job-ended'
  | 'new-employer'
  | 'extension'
  | 'pay-drop'
  | 'track-2'
  | 'private-servant'
  | 'decision';
export type Route = 'nl-hsm' | 'nl-blue-card' | 'lu-blue-card' | 'nl-private-servant' | 'nl-track2';
export type Language = 'en' | 'nl' | 'fr' | 'de';
export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
export type Hidden = 'title' | 'intro' | 'progress';

/** What it looks like; can be changed while people use it. */
export interface Look {
  /** `auto` follows the reader's device. `contrast` is black and white. Default `auto`. */
  readonly theme?: Theme;
  /** `#rrggbb`. Made darker or lighter until text in it can be read (4.5 to 1). */
  readonly accent?: string;
  /** `transparent` shows your page behind it; then choose the theme that fits your page. Default `plain`. */
  readonly background?: 'plain' | 'transparent';
  /** Rounding of fields and buttons in pixels, 0 to 24. Default 2. */
  readonly radius?: number;
  /** Parts to leave out. Disclaimer, dates of the rules, privacy and language always show. */
  readonly hide?: readonly Hidden[];
  /** Default: the `lang` of your page, then the browser's. */
  readonly lang?: Language | 'auto';
}

export interface Options extends Look {
  /** Whose law it is about; the reader can change it. */
  readonly country?: Country;
  /** Begins with its first question; the reader can change it. */
  readonly situation?: Situation;
  /** Begins where this route is asked about, and shows it first. */
  readonly route?: Route;
  /** Answers that you know, named as in the catalogue. The reader sees who filled them in, and confirms each. */
  readonly prefill?: Readonly<Record<string, unknown>>;
  /** Your name, for "Filled in by …": letters, digits, spaces, `.`, `-`, `&`, at most 40. Default: your host name. */
  readonly partner?: string;
  /** Judges as of this day, `2026-12-31`, for demonstrations; a banner says so. */
  readonly asOf?: string;
  /**
   * `category` tells your page whether each route looks open, and tells the reader that it does; the reader may refuse.
   * Default `off`.
   */
  readonly resultEvent?: 'off' | 'category';
  /** Waits until the reader scrolls near. Default true. */
  readonly lazy?: boolean;
  /** Height in pixels of what your page keeps at the top of the window. Default 0. */
  readonly topOffset?: number;
  /** Bounds of the height in pixels, 100 to 20000; beyond the largest it scrolls inside. Default 320 and 20000. */
  readonly minHeight?: number;
  readonly maxHeight?: number;
  /** `if-hidden` brings the next question into view where it is out of sight. Default `if-hidden`. */
  readonly scroll?: 'if-hidden' | 'never';
  /** Takes every right from the frame that it can do without. Saving on the device is one of them. Default false. */
  readonly sandbox?: boolean;
  /** Title of the frame for screen readers. Default "Permit Clock". */
  readonly title?: string;
}

export type OptionName = keyof Options;
/** What the reader is doing, never what about; told once it changes. */
export type Phase = 'start' | 'questions' | 'check' | 'result';
export type PhaseReason = 'load' | 'next' | 'back' | 'change';
export type Category = 'likely' | 'not-likely' | 'cannot-say' | 'not-needed';
export type ErrorCode =
  /** An option has a value that it cannot have; the option was left out. */
  | 'bad-option'
  /** There is no such option. */
  | 'unknown-option'
  /** Some prefilled answers cannot be used; they were left out. */
  | 'bad-prefill'
  /** The frame does not answer. The link shows again. */
  | 'no-answer';

/** What your page may learn, as a `permit-clock` event's `detail`. */
export type PermitClockEvent =
  | {
      readonly type: 'ready';
      /** Version of the rules, the day on which their sources were read, and the day to read them again. */
      readonly rules: string;
      readonly checkedOn: string;
      readonly checkAgain: string;
      readonly lang: Language;
    }
  | { readonly type: 'height'; readonly px: number }
  | { readonly type: 'phase'; readonly phase: Phase; readonly reason: PhaseReason }
  | {
      /** Only with `resultEvent: 'category'`, and never for private servants. */
      readonly type: 'result';
      readonly routes: readonly { readonly id: string; readonly category: Category }[];
    }
  /** An amount of the rules was due to be checked again on that day, which has passed. */
  | { readonly type: 'stale'; readonly checkAgain: string }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly option?: string };

type Listener<Type> = (event: Extract<PermitClockEvent, { readonly type: Type }>) => void;

export type Listeners = { readonly [Type in PermitClockEvent['type']]?: Listener<Type> };

export interface Widget {
  /** What holds the frame. `permit-clock` events start here and rise. */
  readonly element: HTMLElement;
  set(look: Look): void;
  /** Forgets the answers of this visit; what the reader has saved stays. */
  reset(): void;
  /** Removes the frame and everything that belongs to it. */
  destroy(): void;
}

export interface PermitClockApi {
  readonly version: string;
  /** Puts the tool at the end of an element. */
  create(place: Element, options?: Options & { readonly on?: Listeners }): Widget;
}

declare global {
  var PermitClock: PermitClockApi;
  interface HTMLElementEventMap {
    'permit-clock': CustomEvent<PermitClockEvent>;
  }
}
