import type { Options } from '../permit-clock.d.ts';

/** Options as texts, as they stand in attributes and addresses; `prefill` is percent-encoded. */
export type Texts = Readonly<Record<string, string>>;

export interface Given {
  readonly texts: Texts;
  /** Names that the site has written as options. The frame knows which there are. */
  readonly names: readonly string[];
}

const prefix = 'permitClock';

/** Stands before prefilled answers in an address, after `#`, which no server sees. */
export const prefillMark = 'p=';

const given = (entries: readonly (readonly [string, string])[]): Given => ({
  texts: Object.fromEntries(
    entries.map(([name, text]) => [name, name === 'prefill' ? encodeURIComponent(text) : text]),
  ),
  names: entries.map(([name]) => name),
});

/** What a link says: its attributes, and before them its address. */
export function textsOfLink({ dataset, search, hash }: HTMLAnchorElement): Given {
  const { texts, names } = given(
    Object.entries(dataset).flatMap(([key, text = '']) =>
      /^permitClock[A-Z]/.test(key)
        ? [[key.charAt(prefix.length).toLowerCase() + key.slice(prefix.length + 1), text]]
        : [],
    ),
  );
  const inAddress = given([...new URLSearchParams(search)]).texts;
  const [, prefill] = hash.split(`#${prefillMark}`);
  return { texts: { ...inAddress, ...(prefill && { prefill }), ...texts }, names };
}

const textOf = (value: unknown) =>
  Array.isArray(value) || typeof value === 'string' ? String(value) : JSON.stringify(value);

/** The options of a call, as texts; those that are `undefined` are not given. */
export const textsOf = (options: Options): Given =>
  given(
    Object.entries(options).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, textOf(value)]],
    ),
  );
