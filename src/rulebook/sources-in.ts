import type { Source } from '../rules/index.ts';

/** What makes two sources one: some share an address, as several texts stand on one page. */
const keyOf = ({ title, url }: Source) => `${title} ${url}`;

/** Each source once, where it is named first. */
export const eachOnce = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [keyOf(source), source])).values(),
];
