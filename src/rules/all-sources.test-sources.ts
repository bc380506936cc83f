import type { Source } from './grammar/source.ts';
import { sources as luxembourg } from './lu/sources.ts';
import { amountSources } from './nl/amount-sources.ts';
import { freedomSources, sources as netherlands } from './nl/sources.ts';
import { workSources } from './nl/sources-work.ts';

/** Every source of the rules, more than once where several name it. */
export const allSources: readonly Source[] = [
  ...[netherlands, luxembourg, workSources, amountSources].flatMap((table) =>
    Object.values<Source | readonly Source[]>(table).flat(),
  ),
  ...freedomSources,
];
