import { ownSite } from './headers/directives.ts';

/** Where the tool will stand, if whoever builds it says so: the site, and the folder in it. */
export function siteAddress(): string | undefined {
  const { SITE_FOLDER = '/' } = process.env;
  if (!/^\/(?:[\w.~-]+\/)*$/.test(SITE_FOLDER)) {
    throw new Error(`SITE_FOLDER is to be like /permits/, not ${SITE_FOLDER}`);
  }
  const site = ownSite();
  return site ? site + SITE_FOLDER : undefined;
}
