import { useMessages } from '../i18n/index.ts';
import type { Judged } from '../rules/index.ts';
import { Sentence, useParts } from './Sentence.tsx';

/** When a figure was looked up, and when it must be again. */
export function FigureChecked({ judged: { period } }: { readonly judged: Judged }) {
  const { result, format } = useMessages();
  const { shortDay } = useParts();
  const { checked, checkAgain } = period;
  return (
    <Sentence
      text={result.figureChecked(format.shortDay(checked), format.shortDay(checkAgain))}
      parts={[shortDay(checked), shortDay(checkAgain)]}
    />
  );
}
