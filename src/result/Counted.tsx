import { useMessages } from '../i18n/index.ts';
import type { Duty, ObligationId } from '../rules/index.ts';
import { countedIn } from './counted.ts';
import { Sentence } from './Sentence.tsx';

/** How a day came about, so that it can be counted again by hand. */
export function Counted({ duty }: { readonly duty: Duty<ObligationId> }) {
  const m = useMessages();
  return (
    <ul className="list-disc space-y-1 ps-5 text-sm">
      {countedIn(m, duty).map((said) => (
        <li key={said.text}>
          <Sentence {...said} />
        </li>
      ))}
    </ul>
  );
}
