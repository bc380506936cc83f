import { questions, steps, type Situation, type StepId } from '../../questions/index.ts';
import { isStart } from '../is-start.ts';
import { situationIn } from './situation-link.ts';

export type PageId = 'start-page' | 'check' | 'result' | StepId;

/** The pages that a person comes back to after a change. */
export type Home = 'check' | 'result';

const pageIds: readonly PageId[] = ['check', 'result', ...steps.map(({ id }) => id)];

/** Names for addresses, which stand in the browser's history, where a step's own would tell whose page it is. */
const otherNames: { readonly [Page in PageId]?: string } = {
  'employer-card': 'other-card',
  'mission-member': 'employer-more',
  'servant-arrival': 'arrival',
  'servant-card': 'card',
  'servant-contract': 'contract',
  'servant-registered': 'registered',
};

const nameOf = (page: PageId) => otherNames[page] ?? page;

/** The address of a page, after `#`. */
export const hrefOf = (page: PageId): string =>
  page === 'start-page' ? '#/' : `#/${nameOf(page)}`;

/** True for a page that a person comes back to after a change. */
export const isHome = (page: unknown): page is Home => page === 'check' || page === 'result';

/** The page that an address names; undefined when there is no such page. */
export function pageAt(hash: string): PageId | undefined {
  if (isStart(hash)) return 'start-page';
  const name = hash.replace(/^#?\/?/, '');
  return pageIds.find((page) => name === nameOf(page)) ?? pageIds.find((page) => name === page);
}

/** The situation chosen by following a link of the start page. */
export const situationAt = (hash: string): Situation | undefined =>
  situationIn(hash, questions.situation.options);
