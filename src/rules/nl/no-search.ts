import type { Duty } from '../grammar/duty.ts';

/** No search period follows, however late half-known days may be: the permit ends before the contract does. */
export const hasNoSearch = ({ obligation, due, latest, counting }: Duty): boolean =>
  obligation === 'nl.search-period' && (latest ?? due) < counting.eventOn;
