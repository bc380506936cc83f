import type { FirstWords } from '../messages.ts';
import { embed } from './embed.ts';
import { spaced } from './spaced.ts';
import { start } from './start.ts';

export const first: FirstWords = spaced({ lang: 'fr', dir: 'ltr', start, embed });
