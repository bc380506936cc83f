import { awaitWords } from '../awaiting.ts';
import { bringScript } from '../bring.ts';
import { isStart } from '../is-start.ts';
import { languageOf } from '../language.ts';
import { isAsBuilt } from './as-built.ts';
import { embeddingIn } from './embedding.ts';
import { applyLook } from './look.ts';

/** Runs before the first paint of the page in a frame, which then has the look that its site has chosen. */
const { search, hash } = location;
const { settings } = embeddingIn(search, hash);
const language = languageOf(settings);
applyLook(settings);
awaitWords(language, isAsBuilt(settings));
const isShown = language === document.documentElement.lang && isAsBuilt(settings) && isStart(hash);
void bringScript(language, isShown);
