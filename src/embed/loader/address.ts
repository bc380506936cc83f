import { isForFrame, prefillMark, type Texts } from './texts.ts';

/**
 * The frame's address. Prefilled answers follow `#`, which no server sees. `prefill` is not judged here: the frame
 * says what is wrong with it.
 */
export function addressOf(base: string, id: string, texts: Texts): string {
  const url = new URL(base);
  for (const [name, text] of Object.entries(texts)) {
    if (isForFrame[name as keyof Texts]) url.searchParams.set(name, text);
  }
  url.searchParams.set('id', id);
  url.searchParams.set('host', location.origin);
  const [lang] = document.documentElement.lang.toLowerCase().split('-');
  if (lang) url.searchParams.set('hostLang', lang);
  if (texts.prefill !== undefined) url.hash = prefillMark + texts.prefill;
  return url.href;
}
