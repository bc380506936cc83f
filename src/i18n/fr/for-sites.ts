import type { SitesWords } from '../messages.ts';
import { first } from './first.ts';
import { sites } from './sites.ts';
import { spaced } from './spaced.ts';

export const forSites: SitesWords = spaced({ ...first, sites });
