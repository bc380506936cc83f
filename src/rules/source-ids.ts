import { figures } from './figures.ts';
import type { Source } from './grammar/source.ts';
import { sources as luxembourg } from './lu/sources.ts';
import { amountSources } from './nl/amount-sources.ts';
import { sources as netherlands } from './nl/sources.ts';

const idOf = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, '-').toLowerCase();

const named = (country: string, table: Readonly<Record<string, Source>>) =>
  Object.entries(table).map(([name, source]) => [source, `${country}-${idOf(name)}`] as const);

const ofYears = Object.entries(amountSources).flatMap(([year, sources]) =>
  sources.map((source, index) => [source, `nl-amounts-${year}-${index + 1}`] as const),
);

/** Those that stand beside the amount which they report. */
const ofAmounts = figures.flatMap(({ id, periods }) =>
  periods.flatMap(({ from, sources }) =>
    sources.map((source) => [source, `${id}-${from}`] as const),
  ),
);

const tables = [...ofYears, ...named('nl', netherlands), ...named('lu', luxembourg)];
const inTables = new Set<Source>(tables.map(([source]) => source));

/** Every source of the rules, with an id of its own. */
export const sourceIds: ReadonlyMap<Source, string> = new Map([
  ...tables,
  ...ofAmounts.filter(([source]) => !inTables.has(source)),
]);
