import { toolAddress } from './tool-address.ts';

/** Where the tool stands, without query and fragment, which may hold answers; undefined where that is no public place. */
export const placeOf = (href: string): string | undefined =>
  /^https?:/.test(href) ? toolAddress(href) : undefined;
