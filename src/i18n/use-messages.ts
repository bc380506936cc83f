import { en } from './en/index.ts';
import type { Messages } from './messages.ts';

/** The words of the page's language; there is one so far. */
export const useMessages = (): Messages => en;
