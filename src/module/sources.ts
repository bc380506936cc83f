import { figures, notices, obligations, routes } from '../rules/index.ts';
import type { Source } from './facts.ts';
import { frozen } from './frozen.ts';

const cited: readonly Source[] = [
  ...routes.flatMap((route) => [
    ...route.sources,
    ...route.requires.flatMap((each) => each.sources),
  ]),
  ...figures.flatMap((figure) => figure.periods.flatMap((period) => period.sources)),
  ...[...obligations, ...notices].flatMap((rule) => rule.sources),
];

/** Every source that a route, an amount, a duty or a notice rests on, each once. */
export const sources: readonly Source[] = frozen([
  ...new Map(cited.map((source) => [`${source.url} ${source.title}`, source])).values(),
]);
