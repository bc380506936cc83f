import { useMessages } from '../../i18n/index.ts';
import type { Judged } from '../../rules/index.ts';
import { Sentence, useParts } from '../Sentence.tsx';

/** When a figure was looked up, and when it must be again: of one without an end its own sentence says that. */
export function FigureChecked({ judged: { period } }: { readonly judged: Judged }) {
  const { result, format } = useMessages();
  const { shortDay } = useParts();
  const { checked, checkAgain, until } = period;
  const again = until === undefined ? [] : [checkAgain];
  return (
    <Sentence
      text={result.figureChecked(format.shortDay(checked), ...again.map(format.shortDay))}
      parts={[checked, ...again].map(shortDay)}
    />
  );
}
