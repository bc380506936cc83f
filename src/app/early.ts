import { awaitWords } from './awaiting.ts';
import { languageIn } from './language.ts';

/** Runs before the first paint. */
awaitWords(languageIn(location.search));
