import type { sources as luxembourg } from './lu/sources.ts';
import type { sources as netherlands } from './nl/sources.ts';

type TitleIn<Table> = Table[keyof Table] extends { readonly title: infer Title } ? Title : never;

/** The titles of all sources but those that report the amounts of one year. */
export type SourceTitle = TitleIn<typeof luxembourg> | TitleIn<typeof netherlands>;
