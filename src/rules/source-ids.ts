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

/** Every source of the rules, with an id of its own. */
export const sourceIds: ReadonlyMap<Source, string> = new Map([
  ...ofYears,
  ...named('nl', netherlands),
  ...named('lu', luxembourg),
]);
