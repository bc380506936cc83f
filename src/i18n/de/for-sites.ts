import type { SitesWords } from '../messages.ts';
import { first } from './first.ts';
import { sites } from './sites.ts';

export const forSites: SitesWords = { ...first, sites };
