import type { FirstWords } from '../i18n/index.ts';
import { authorities, type Authority } from '../rules/index.ts';

/** The ways to the authorities themselves. */
export function Authorities({ words }: { readonly words: FirstWords['start'] }) {
  const links = Object.entries(authorities) as [Authority, string][];
  return (
    <ul role="list" className="mt-2 grid gap-1">
      {links.map(([id, url]) => (
        <li key={id}>
          <a href={url} rel="noreferrer external" className="inline-block py-1">
            {words.authorities[id]}
          </a>
        </li>
      ))}
    </ul>
  );
}
