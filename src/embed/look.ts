import type { Hidden, Language, Look, Theme } from './permit-clock.d.ts';

/** What a page's text may be made into; undefined when the text is none of it. */
export type Read<Value> = (text: string) => Value | undefined;

export const oneOf =
  <Value extends string>(...values: readonly Value[]): Read<Value> =>
  (text) =>
    values.find((value) => value === text);

export const wholeNumber =
  (least: number, most: number): Read<number> =>
  (text) => {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  };

const longestList = 400;
const listOf =
  <Value>(read: Read<Value>): Read<readonly Value[]> =>
  (text) => {
    if (text.length > longestList) return undefined;
    const all = text.split(',').map((each) => read(each.trim()));
    const known = all.filter((each) => each !== undefined);
    return known.length === all.length && all.length <= 10 ? [...new Set(known)] : undefined;
  };

const colour: Read<string> = (text) =>
  /^#[\da-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;

export const themes = ['auto', 'light', 'dark', 'contrast'] as const satisfies readonly Theme[];
export const languages = ['en', 'nl', 'fr', 'de'] as const satisfies readonly Language[];
export const hideable = ['title', 'intro', 'progress'] as const satisfies readonly Hidden[];
export const backgrounds = ['plain', 'transparent'] as const;
const largestRadius = 24;

/** A reader for each option. */
export type ReadersOf<All> = {
  readonly [Name in keyof Required<All>]: Read<Required<All>[Name]>;
};

/** How the text of each option of the look is read, wherever it comes from. */
export const lookReaders = {
  theme: oneOf(...themes),
  accent: colour,
  background: oneOf(...backgrounds),
  radius: wholeNumber(0, largestRadius),
  hide: (text) => (text === '' ? [] : listOf(oneOf(...hideable))(text)),
  lang: oneOf('auto', ...languages),
} satisfies ReadersOf<Look>;
