import type { RulebookWords } from '../rulebook-messages.ts';
import { rulebook } from './rulebook.ts';
import { when } from './when.ts';

export const forRulebook: RulebookWords = { rulebook, when };
