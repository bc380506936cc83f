import { toolAddress } from './tool-address.ts';

/** The site that a downloaded file comes from, where its build knew it. */
const siteOfFile = (): string | undefined => document.documentElement.dataset.site;

/** Where the tool stands, without query and fragment, which may hold answers; undefined where that is no public place. */
export const placeOf = (href: string): string | undefined =>
  /^https?:/.test(href) ? toolAddress(href) : siteOfFile();
