import { prefillMark, type Given } from './texts.ts';

/**
 * The frame's address, with every option as it was given: the frame says what is wrong with them. Prefilled answers
 * follow `#`, which no server sees.
 */
export function addressOf(base: string, id: string, { texts, names }: Given): string {
  const url = new URL(base);
  const { prefill, ...others } = texts;
  const [hostLang = ''] = document.documentElement.lang.toLowerCase().split(/[-_]/);
  const params = { ...others, id, host: origin, hostLang, given: String(names) };
  url.search = String(new URLSearchParams(params));
  if (prefill) url.hash = prefillMark + prefill;
  return url.href;
}
