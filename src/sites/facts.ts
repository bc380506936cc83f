import {
  backgrounds,
  countries,
  hideable,
  languages,
  resultEvents,
  routes,
  scrolls,
  situations,
  themes,
  type OptionName,
} from '../embed/index.ts';

interface Fact {
  /** All values, where they can be counted. */
  readonly values?: readonly string[];
  /** The value that counts when there is none, as a text. */
  readonly standard?: string;
}

/** What is known of each option without words. */
export const facts: { readonly [Name in OptionName]: Fact } = {
  country: { values: countries },
  situation: { values: situations },
  route: { values: routes },
  lang: { values: ['auto', ...languages], standard: 'auto' },
  theme: { values: themes, standard: 'auto' },
  accent: { standard: '#0a3b8f' },
  background: { values: backgrounds, standard: 'plain' },
  radius: { standard: '2' },
  hide: { values: hideable, standard: '' },
  partner: {},
  resultEvent: { values: resultEvents, standard: 'off' },
  lazy: { values: ['true', 'false'], standard: 'true' },
  topOffset: { standard: '0' },
  minHeight: { standard: '320' },
  maxHeight: { standard: '20000' },
  scroll: { values: scrolls, standard: 'if-hidden' },
  sandbox: { values: ['true', 'false'], standard: 'false' },
  title: { standard: 'Permit Clock' },
  prefill: {},
  asOf: {},
};

/** `topOffset` as the attribute of a link: `data-permit-clock-top-offset`. */
export const attributeOf = (name: string): string =>
  `data-permit-clock-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
