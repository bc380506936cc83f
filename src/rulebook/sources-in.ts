import { sourceIds, type Source } from '../rules/index.ts';
import { anchorOf } from './address.ts';
import type { BookNotice } from './concerning.ts';

/** What makes two sources one: some share an address, as several texts stand on one page. */
const keyOf = ({ title, url }: Source) => `${title} ${url}`;

/** Throws for a source that stands in none of the tables of the rules. */
export function idOfSource(source: Source): string {
  const id = sourceIds.get(source);
  if (id === undefined) throw new Error(`A source without an id: ${source.title}`);
  return id;
}

/** The anchor of a source, the same on every page. */
export const anchorOfSource = (source: Source): string => anchorOf('source', idOfSource(source));

const kinds = [
  'doubt',
  'mind',
  'also-checked',
  'benefit',
  'if-job-ends',
  'other-route',
  'changed',
] as const satisfies readonly BookNotice['kind'][];

/** Notices in the order of a page, which tells the doubts before all others. */
export const doubtsFirst = (notices: readonly BookNotice[]): readonly BookNotice[] =>
  kinds.flatMap((kind) => notices.filter((notice) => notice.kind === kind));

/** Each source once, where it is named first. */
export const eachOnce = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [keyOf(source), source])).values(),
];
