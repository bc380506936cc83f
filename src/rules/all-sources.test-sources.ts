import type { Source } from './grammar/source.ts';
import { sourceIds } from './source-ids.ts';

/** Every source of the rules, each once. */
export const allSources: readonly Source[] = [...sourceIds.keys()];
