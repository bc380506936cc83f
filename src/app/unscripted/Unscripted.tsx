import { useMessages, type UnscriptedEnglish } from '../../i18n/index.ts';
import { checkedOn } from '../../rules/index.ts';
import { Heading, pageWidth } from '../../ui/index.ts';
import { Authorities } from '../Authorities.tsx';
import { Amounts } from './Amounts.tsx';
import { Deadlines } from './Deadlines.tsx';
import { placeOfFigures } from '../is-start.ts';

/** What the rules say to everybody, for a page whose scripts do not run. */
export function Unscripted({ words }: { readonly words: UnscriptedEnglish }) {
  const { start } = useMessages();
  return (
    <section
      id={placeOfFigures}
      lang="en"
      data-unscripted=""
      aria-label={words.title}
      className={`${pageWidth} pb-16`}
    >
      <div className="border-t-2 border-ink pt-4">
        <Heading level={2}>{words.title}</Heading>
        <p className="mt-2 max-w-measure">{words.text(checkedOn)}</p>
        <p className="mt-2 max-w-measure">{start.decides}</p>
      </div>
      <div className="mt-10 grid gap-10">
        <div>
          <Heading level={3}>{words.links}</Heading>
          <Authorities words={start} />
        </div>
        <div>
          <Deadlines words={words} />
        </div>
        <div>
          <Amounts words={words} />
        </div>
      </div>
    </section>
  );
}
