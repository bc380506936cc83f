import { awaitWords } from './awaiting.ts';
import { bringScript } from './bring.ts';
import { isStart } from './is-start.ts';
import { languageIn } from './language.ts';

/** Runs before the first paint. */
const language = languageIn(location.search);
awaitWords(language);
void bringScript(language, language === document.documentElement.lang && isStart(location.hash));
