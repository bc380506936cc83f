import type { Situation } from '../../questions/index.ts';

/** Addresses stand in the browser's history, where this situation must not show. */
const otherNames: { readonly [S in Situation]?: string } = { 'private-servant': 'card' };

const nameOf = (situation: Situation) => otherNames[situation] ?? situation;

/** The address that chooses a situation on the start page. */
export const situationHref = (situation: Situation): string => `#/situation/${nameOf(situation)}`;

/** The situation that such an address chooses. */
export function situationIn(hash: string, all: readonly Situation[]): Situation | undefined {
  const [, name] = /^#\/situation\/([\w-]+)$/.exec(hash) ?? [];
  return all.find((situation) => name === situation || name === nameOf(situation));
}
