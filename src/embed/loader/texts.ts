import type { OptionName, Options } from '../permit-clock.d.ts';

/** Options as texts, as they stand in attributes and addresses; `prefill` is percent-encoded. */
export type Texts = { readonly [Name in OptionName]?: string };

/** Every option: whether the frame reads it from its query. The others are the loader's own. */
export const isForFrame: { readonly [Name in OptionName]: boolean } = {
  country: true,
  situation: true,
  route: true,
  lang: true,
  theme: true,
  accent: true,
  background: true,
  radius: true,
  hide: true,
  partner: true,
  asOf: true,
  resultEvent: true,
  minHeight: true,
  maxHeight: true,
  prefill: false,
  lazy: false,
  topOffset: false,
  scroll: false,
  sandbox: false,
  title: false,
};

const prefix = 'permitClock';

/** Stands before prefilled answers in an address, after `#`, which no server sees. */
export const prefillMark = 'p=';

export interface Given {
  readonly texts: Texts;
  readonly unknown: readonly string[];
}

type Entry = readonly [name: string, text: string];

const isOurs = ([name]: Entry) => Object.keys(isForFrame).includes(name);

const given = (entries: readonly Entry[]): Given => ({
  texts: Object.fromEntries(
    entries
      .filter(isOurs)
      .map(([name, text]) => [name, name === 'prefill' ? encodeURIComponent(text) : text]),
  ),
  unknown: entries.filter((entry) => !isOurs(entry)).map(([name]) => name),
});

/** What a link says: its attributes, and before them its address. */
export function textsOfLink({ dataset, search, hash }: HTMLAnchorElement): Given {
  const attributes = Object.entries(dataset).flatMap(([key, text = '']) =>
    /^permitClock[A-Z]/.test(key)
      ? [[key.charAt(prefix.length).toLowerCase() + key.slice(prefix.length + 1), text] as const]
      : [],
  );
  const { texts, unknown } = given(attributes);
  const inAddress = given([...new URLSearchParams(search)]).texts;
  const [, prefill] = hash.split(`#${prefillMark}`);
  const filledIn = prefill === undefined ? {} : { prefill };
  return { texts: { ...inAddress, ...filledIn, ...texts }, unknown };
}

const textOf = (value: unknown) =>
  Array.isArray(value) || typeof value === 'string' ? String(value) : JSON.stringify(value);

/** The options of a call, as texts; those that are `undefined` are not given. */
export const textsOf = (options: Options): Given =>
  given(
    Object.entries(options).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, textOf(value)] as const],
    ),
  );

/** A number of pixels, or what counts without one. */
export const pixels = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : otherwise;

/** An attribute that stands there without a value says yes. */
export const isOn = (text: string | undefined, otherwise: boolean): boolean =>
  text === undefined ? otherwise : text !== 'false';
