import type { Country, Look, OptionName, Options, Route, Situation } from './permit-clock.d.ts';
import { largestHeight, smallestHeight } from './bounds.ts';
import { isOption } from './placement.ts';
import { paramsIn } from './query.ts';
import { lookReaders, oneOf, wholeNumber, type Read, type ReadersOf } from './look.ts';

export const countries = ['NL', 'LU'] as const satisfies readonly Country[];
export const situations = [
  'job-offer',
  'job-ended',
  'new-employer',
  'extension',
  'pay-drop',
  'track-2',
  'private-servant',
  'decision',
] as const satisfies readonly Situation[];
export const routes = [
  'nl-hsm',
  'nl-blue-card',
  'lu-blue-card',
  'nl-private-servant',
  'nl-track2',
] as const satisfies readonly Route[];

export const resultEvents = ['off', 'category'] as const;
export const scrolls = ['if-hidden', 'never'] as const;

const height = wholeNumber(smallestHeight, largestHeight);

/** A name to show: no markup, no marks that turn or hide text. */
const name: Read<string> = (text) =>
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .&-]{0,38}[\p{L}\p{M}\p{N}.])?$/u.test(text) ? text : undefined;

/** What may be the name of an option. */
const isName = (text: string) => /^[\w-]{1,40}$/.test(text);

const yesOrNo: Read<boolean> = (text) =>
  text === '' || text === 'true' ? true : text === 'false' ? false : undefined;

/** `https://example.org`, or `null` for a page that has no origin of its own. */
const origin: Read<string> = (text) => {
  if (text === 'null') return text;
  try {
    const url = new URL(text);
    return url.origin === text && /^https?:$/.test(url.protocol) ? text : undefined;
  } catch {
    return undefined;
  }
};

/** What only the loader knows and tells the frame in its address. */
interface FromLoader {
  /** Tells the frames of one page apart. */
  readonly id: string;
  /** The origin of the page that the frame stands in. */
  readonly host: string;
  /** The language of that page: `de`. */
  readonly hostLang: string;
  /** Names that the site has written as options. */
  readonly given: readonly string[];
}

/** What the address of the frame can say, apart from prefilled answers. */
export type Settings = Look & Omit<Options, 'prefill' | 'asOf'> & Partial<FromLoader>;

const readers = {
  ...lookReaders,
  country: oneOf(...countries),
  situation: oneOf(...situations),
  route: oneOf(...routes),
  partner: name,
  resultEvent: oneOf(...resultEvents),
  minHeight: height,
  maxHeight: height,
  id: (text) => (isName(text) ? text : undefined),
  host: origin,
  hostLang: (text) => (/^[a-z]{2,3}$/.test(text) ? text : ''),
  given: (text) => text.split(',').filter(isName),
  // The loader's own; read here for the sake of what is wrong with them.
  lazy: yesOrNo,
  sandbox: yesOrNo,
  scroll: oneOf(...scrolls),
  topOffset: wholeNumber(0, largestHeight),
  title: (text) => (text.length <= 200 ? text : undefined),
} satisfies ReadersOf<Settings>;

type AssertNever<Nothing extends never> = Nothing;
/**
 * Every value that an option's type has is read.
 * @public read by the compiler alone
 */
export type EveryValueIsRead = AssertNever<
  {
    [Name in keyof Required<Settings>]: Exclude<
      Required<Settings>[Name],
      Readonly<ReturnType<(typeof readers)[Name]>>
    >;
  }[keyof Settings]
>;

const nameList = Object.keys(readers) as (keyof Settings)[];

export interface ReadSettings {
  readonly settings: Settings;
  /** Options with a value that they cannot have, or with two. */
  readonly bad: readonly (OptionName | keyof FromLoader)[];
  /** Names that are no option's. */
  readonly unknown: readonly string[];
}

/** The settings in a frame's query, one by one. What is not ours is left alone, what is wrong is named. Never throws. */
export function readSettings(query: string): ReadSettings {
  const params = paramsIn(query);
  const settings: Record<string, unknown> = {};
  const bad: ReadSettings['bad'][number][] = [];
  for (const option of nameList) {
    const [text, second] = params.getAll(option);
    if (text === undefined) continue;
    const value = second === undefined ? readers[option](text) : undefined;
    if (value === undefined) bad.push(option);
    else settings[option] = value;
  }
  const { minHeight = 0, maxHeight = largestHeight } = settings as Settings;
  if (minHeight > maxHeight) {
    delete settings.minHeight;
    bad.push('minHeight');
  }
  const given = (settings.given ?? []) as readonly string[];
  const unknown = given.filter((each) => !isOption(each));
  if (params.has('prefill')) bad.push('prefill'); // belongs after `#`, where no server sees it
  return { settings, bad, unknown };
}

/** The options of the look in a message that a page sends, by the same rules; the rest is left out. */
export function readLook(sent: Readonly<Record<string, unknown>>): {
  readonly look: Look;
  readonly bad: readonly (keyof Look)[];
  readonly unknown: readonly string[];
} {
  const look: Record<string, unknown> = {};
  const bad: (keyof Look)[] = [];
  for (const option of Object.keys(lookReaders) as (keyof Look)[]) {
    const text = Object.hasOwn(sent, option) ? sent[option] : undefined;
    if (typeof text !== 'string') continue;
    const value = lookReaders[option](text);
    if (value === undefined) bad.push(option);
    else look[option] = value;
  }
  const unknown = Object.keys(sent).filter(
    (each) => !Object.hasOwn(lookReaders, each) && isName(each),
  );
  return { look, bad, unknown: unknown.slice(0, 10) };
}
