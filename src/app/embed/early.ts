import { awaitWords } from '../awaiting.ts';
import { languageOf } from '../language.ts';
import { isAsBuilt } from './as-built.ts';
import { embeddingIn } from './embedding.ts';
import { applyLook } from './look.ts';

/** Runs before the first paint of the page in a frame, which then has the look that its site has chosen. */
const { settings } = embeddingIn(location.search, location.hash);
applyLook(settings);
awaitWords(languageOf(settings), isAsBuilt(settings));
