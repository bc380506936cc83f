import type { FirstWords } from '../messages.ts';
import { embed } from './embed.ts';
import { start } from './start.ts';

export const first: FirstWords = { lang: 'nl', dir: 'ltr', start, embed };
