import { countedLines, useMessages } from '../../i18n/index.ts';
import type { AnyDuty } from '../../rules/index.ts';
import { Sentence, useParts } from '../Sentence.tsx';

/** How a day came about, so that it can be counted again by hand. */
export function Counted({ duty }: { readonly duty: AnyDuty }) {
  const parts = useParts();
  return (
    <ul className="list-disc space-y-1 ps-5 text-sm">
      {countedLines(useMessages(), duty).map(({ text, days }) => (
        <li key={text}>
          <Sentence text={text} parts={days.map(({ date, as }) => parts.day(date, as))} />
        </li>
      ))}
    </ul>
  );
}
