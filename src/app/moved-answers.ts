import { paramsIn } from '../embed/index.ts';
import { isStart } from './is-start.ts';

/** How the texts begin that we write ourselves: the number of a version, and a JSON object in base64. */
const beginnings = { c: /^\d+\./, a: /^e/ } as const;

/**
 * The address with answers behind `#`, where some program has put them behind `?`, which servers see; undefined where
 * there are none. Of two nobody knows which was meant: the link is broken then.
 */
export function movedAnswers(href: string): string | undefined {
  const url = new URL(href);
  const params = paramsIn(url.search);
  const found = (['c', 'a'] as const).flatMap((name) =>
    params
      .getAll(name)
      .filter((text) => beginnings[name].test(text))
      .map((text) => ({ name, text })),
  );
  const [one, ...more] = found;
  if (!one) return undefined;
  for (const { name } of found) url.searchParams.delete(name);
  if (isStart(url.hash)) url.hash = `${one.name}=${more.length > 0 ? '' : one.text}`;
  return url.href;
}
