import { prefillMark } from '../embed/index.ts';

const prefix = `#${prefillMark}`;

/** The text of the answers that a host has filled in, from an address that carries them. */
export const prefillIn = (hash: string): string | undefined =>
  hash.startsWith(prefix) ? hash.slice(prefix.length) : undefined;

/** Where the amounts and deadlines stand on a page without scripts. */
export const placeOfFigures = 'figures';

/** An address that names no page, or holds only what a host has filled in: the start page. */
export const isStart = (hash: string): boolean =>
  /^#?\/?$/.test(hash) || hash === `#${placeOfFigures}` || prefillIn(hash) !== undefined;
