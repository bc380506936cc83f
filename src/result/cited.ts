import { createContext, use } from 'react';
import type { Assessment, Judged, Source } from '../rules/index.ts';

/** Every figure that a finding was judged by, compared with, or may be judged by; each once. */
export function figuresIn({ routes }: Assessment): readonly Judged[] {
  const all = routes
    .filter(({ verdict }) => verdict !== 'not-needed')
    .flatMap(({ findings }) => findings)
    .flatMap(({ judged, hint, possible }) => [judged ?? [], hint ?? [], possible].flat());
  return [...new Map(all.map((judged) => [judged.period, judged])).values()];
}

/** Tells sources apart. */
export const keyOf = ({ title, url }: Source): string => title + url;

const eachOnce = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [keyOf(source), source])).values(),
];

/** Every source that the result rests on, those of duties first; a source's number is its place. */
export function sourcesIn(assessment: Assessment): readonly Source[] {
  const { duties, routes, notices } = assessment;
  const needless = routes.filter(({ verdict }) => verdict === 'not-needed');
  const judged = routes.filter(({ verdict }) => verdict !== 'not-needed');
  const all = [
    duties,
    needless,
    judged.flatMap(({ findings }) => findings),
    figuresIn(assessment).map(({ period }) => period),
    notices,
  ].flatMap((part) => part.flatMap(({ sources }) => sources));
  return eachOnce(all);
}

const context = createContext<readonly Source[]>([]);

export const SourcesProvider = context.Provider;

/** The sources with their numbers in the page's list. */
export function useNumbered(cited: readonly Source[]) {
  const all = use(context);
  return eachOnce(cited).map((source) => ({
    source,
    number: 1 + all.findIndex((each) => keyOf(each) === keyOf(source)),
  }));
}
