import { steps, type Situation, type StepId } from '../questions/index.ts';
import { questions } from '../questions/index.ts';

export type PageId = 'start-page' | 'check' | 'result' | StepId;

/** The pages that a person comes back to after a change. */
export type Home = 'check' | 'result';

const pageIds: readonly string[] = ['check', 'result', ...steps.map(({ id }) => id)];

export const hrefOf = (page: PageId): string => (page === 'start-page' ? '#/' : `#/${page}`);

export const isHome = (page: unknown): page is Home => page === 'check' || page === 'result';

/** The page that an address names; undefined when there is no such page. */
export function pageAt(hash: string): PageId | undefined {
  const name = hash.replace(/^#?\/?/, '');
  if (name === '') return 'start-page';
  return pageIds.includes(name) ? (name as PageId) : undefined;
}

/** The situation chosen by following a link of the start page. */
export function situationAt(hash: string): Situation | undefined {
  const [, name] = /^#\/situation\/([\w-]+)$/.exec(hash) ?? [];
  return questions.situation.options.find((option) => option === name);
}
