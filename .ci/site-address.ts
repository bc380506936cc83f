import { ownSite } from './headers/directives.ts';

/** The folder of its site in which the tool will stand, if whoever builds it says so. */
export function siteFolder(): string {
  const { SITE_FOLDER = '/' } = process.env;
  if (/^\/(?:[\w.~-]+\/)*$/.test(SITE_FOLDER)) return SITE_FOLDER;
  throw new Error(`SITE_FOLDER is to be like /permits/, not ${SITE_FOLDER}`);
}

/** Where the tool will stand, if whoever builds it says so: the site, and the folder in it. */
export function siteAddress(): string | undefined {
  const folder = siteFolder();
  const site = ownSite();
  return site ? site + folder : undefined;
}
