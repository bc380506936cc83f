import type { MouseEvent } from 'react';
import { useInBrowser } from './use-in-browser.ts';

interface LanguageSwitchProps<Code extends string> {
  readonly label: string;
  /** Each language by its own name. */
  readonly names: Readonly<Record<Code, string>>;
  readonly current: Code;
  /** Said while the words of a language are on their way, and when they did not come. */
  readonly said?: string | false;
  /** An address in another language, for whoever opens it in a tab of its own. */
  hrefIn(code: Code, here: string): string;
  onChoose(code: Code): void;
}

/** Every language, one press away. The choices are links, so that they work before any script has come. */
export function LanguageSwitch<Code extends string>({
  label,
  names,
  current,
  said,
  hrefIn,
  onChoose,
}: LanguageSwitchProps<Code>) {
  const here = useInBrowser(() => location.href);
  const choose = (event: MouseEvent, code: Code) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(code);
  };
  return (
    <nav aria-label={label} className="print:hidden">
      <ul role="list" className="-mx-1.5 flex flex-wrap sm:-mx-2">
        {(Object.entries(names) as [Code, string][]).map(([code, name]) => (
          <li key={code}>
            <a
              href={here === undefined ? `?lang=${code}` : hrefIn(code, here)}
              lang={code}
              hrefLang={code}
              translate="no"
              aria-current={code === current ? 'true' : undefined}
              onClick={(event) => choose(event, code)}
              className="inline-flex min-h-11 min-w-8 items-center justify-center px-1.5 sm:px-2 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              <span className="uppercase sm:hidden">{code}</span>
              <span className="sm:hidden"> </span>
              <span className="sr-only sm:not-sr-only">{name}</span>
            </a>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </nav>
  );
}
