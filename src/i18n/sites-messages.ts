import type {
  Country,
  Hidden,
  Language,
  OptionName,
  PermitClockEvent,
  Theme,
} from '../embed/index.ts';
import type { CopyingText } from './copy-messages.ts';

type Text = string;

interface FieldText {
  readonly title: Text;
  readonly hint?: Text;
}
type ChoiceText<Value extends string> = FieldText & {
  readonly choices: Readonly<Record<Value, Text>>;
};

interface OptionText {
  readonly what: Text;
  /** Its values in words, where they are no list. */
  readonly values?: Text;
  /** What counts without it, in words, where it is no value. */
  readonly standard?: Text;
}

/** A point of a list: what it is about, and some sentences. */
interface PointText {
  readonly title: Text;
  readonly text: readonly Text[];
}

/** What a site can choose on the page, and how each choice is put. */
interface FieldTexts {
  readonly country: ChoiceText<Country | 'any'>;
  readonly situation: FieldText & { readonly any: Text };
  readonly lang: ChoiceText<Language | 'auto'>;
  readonly theme: ChoiceText<Theme>;
  readonly accent: FieldText & { readonly pick: Text };
  readonly background: ChoiceText<'plain' | 'transparent'>;
  readonly radius: FieldText;
  readonly hide: ChoiceText<Hidden>;
  readonly partner: FieldText;
  readonly resultEvent: ChoiceText<'off' | 'category'>;
  readonly sandbox: FieldText;
  readonly lazy: FieldText;
  readonly topOffset: FieldText;
  readonly minHeight: FieldText;
  readonly maxHeight: FieldText;
  readonly scroll: ChoiceText<'if-hidden' | 'never'>;
  readonly asOf: FieldText;
  readonly site: FieldText;
}

type TypedField =
  'accent' | 'radius' | 'partner' | 'topOffset' | 'minHeight' | 'maxHeight' | 'asOf' | 'site';

/** What a sandbox must leave to the frame. */
type Right =
  | 'allow-scripts'
  | 'allow-forms'
  | 'allow-modals'
  | 'allow-downloads'
  | 'allow-popups'
  | 'allow-popups-to-escape-sandbox'
  | 'allow-top-navigation-by-user-activation';

/** The words of the page for those who put the tool on their site. */
export interface SitesText {
  readonly title: Text;
  readonly sentence: Text;
  readonly toCopy: Text;
  readonly waiting: Text;
  readonly choose: {
    readonly title: Text;
    readonly groups: { readonly [Group in 'begin' | 'look' | 'site']: Text };
    readonly more: Text;
    readonly fields: FieldTexts;
    /** What is wrong with what was typed. */
    readonly problems: { readonly [Name in TypedField]: Text };
    readonly heightsCross: Text;
    /** What counts while something is wrong. */
    readonly lastGood: Text;
  };
  readonly preview: {
    readonly title: Text;
    readonly text: Text;
    readonly region: Text;
    readonly width: Text;
    readonly widths: { readonly [Width in 'phone' | 'column' | 'full']: Text };
    readonly height: (px: number) => Text;
    readonly silent: Text;
    readonly heard: Text;
    readonly heardList: Text;
  };
  readonly copy: {
    readonly title: Text;
    readonly way: Text;
    readonly ways: {
      readonly [Way in 'link' | 'iframe' | 'script']: { readonly name: Text; readonly text: Text };
    };
    readonly release: Text;
    readonly releases: {
      readonly [Release in 'fixed' | 'newest']: { readonly name: Text; readonly text: Text };
    };
    readonly label: Text;
    readonly types: Text;
    readonly answer: Text;
    readonly copying: CopyingText;
  };
  readonly needs: {
    readonly title: Text;
    readonly policy: PointText;
    readonly sandbox: PointText;
    readonly rights: { readonly [R in Right]: Text };
    readonly othersTitle: Text;
    readonly others: readonly PointText[];
    readonly spa: PointText;
  };
  readonly learns: {
    readonly title: Text;
    readonly text: Text;
    readonly events: { readonly [Type in PermitClockEvent['type']]: Text };
    readonly neverTitle: Text;
    readonly never: readonly Text[];
    readonly exampleTitle: Text;
  };
  readonly options: {
    readonly title: Text;
    readonly text: readonly Text[];
    readonly columns: { readonly [Column in 'name' | 'values' | 'standard' | 'what']: Text };
    readonly none: Text;
    readonly of: { readonly [Name in OptionName]: OptionText };
  };
}
