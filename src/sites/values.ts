import { isPlainDate } from '../dates/index.ts';
import { readSettings, type OptionName, type Options, type Texts } from '../embed/index.ts';

/** What can be chosen: the options, and the site's own address, which only a frame without the loader must be told. */
export type FieldName = OptionName | 'site';
export type Chosen = Texts & { readonly site?: string };

type Value = string | number | boolean | readonly string[] | undefined;

const yesOrNo = (text: string) => (/^(true|false)$/.test(text) ? text === 'true' : undefined);
const pixels = (text: string) => (/^\d{1,5}$/.test(text) ? Number(text) : undefined);

/** How those options are read that the frame does not read from its query. */
const own: { readonly [Name in FieldName]?: (text: string) => Value } = {
  lazy: yesOrNo,
  sandbox: yesOrNo,
  topOffset: pixels,
  scroll: (text) => (/^(if-hidden|never)$/.test(text) ? text : undefined),
  title: (text) => text,
  asOf: (text) => (isPlainDate(text) ? text : undefined),
  site: (text) => readSettings(String(new URLSearchParams({ host: text }))).settings.host,
};

/** The value that a text stands for, by the rules of the frame and the loader; undefined when it is none. */
export function valueOf(name: FieldName, text: string): Value {
  const read = own[name];
  if (read) return read(text);
  const { settings } = readSettings(String(new URLSearchParams({ [name]: text })));
  return (settings as Readonly<Record<string, Value>>)[name];
}

/** What was chosen, as a script passes it. */
export function optionsOf(chosen: Chosen): Options {
  const values = (Object.entries(chosen) as [FieldName, string][]).flatMap(([name, text]) => {
    const value = valueOf(name, text);
    return value === undefined || name === 'site' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}
