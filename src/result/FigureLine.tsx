import { useMessages, type Messages } from '../i18n/index.ts';
import type { Judged } from '../rules/index.ts';
import { figureName } from './route-words.ts';
import { Sentence, useParts } from './Sentence.tsx';

interface FigureProps {
  readonly judged: Judged;
}

function lineOf(m: Messages, { figure, period }: Judged): string {
  const { result, format } = m;
  const { cents, from, until, checkAgain } = period;
  const say = until === undefined ? result.judgedByOpen : result.judgedBy;
  return say(
    figureName(m, figure.id),
    format.money(cents),
    result.units[figure.unit],
    format.shortDay(from),
    format.shortDay(until ?? checkAgain),
  );
}

/** What a figure comes to for the hours worked, where it is set by the hour. */
function ForYourHours({ judged }: FigureProps) {
  const { result, format, per } = useMessages();
  const { money } = useParts();
  const { cents, period } = judged;
  if (cents === period.cents) return null;
  return (
    <span>
      <span> </span>
      <Sentence
        text={result.forYourHours(format.money(cents), per[judged.per])}
        parts={[money(cents)]}
      />
    </span>
  );
}

/** A figure with the days for which it holds. */
export function FigureLine({ judged }: FigureProps) {
  const m = useMessages();
  const { shortDay, money } = useParts();
  const { cents, from, until, checkAgain } = judged.period;
  return (
    <>
      <Sentence
        text={lineOf(m, judged)}
        parts={[money(cents), shortDay(from), shortDay(until ?? checkAgain)]}
      />
      <ForYourHours judged={judged} />
    </>
  );
}

/** Between which days a figure began, where the day is not known. */
export function StartUnknown({ judged: { period } }: FigureProps) {
  const { result, format } = useMessages();
  const { shortDay } = useParts();
  const { from, surelyFrom } = period;
  if (surelyFrom === undefined) return null;
  return (
    <p>
      <Sentence
        text={result.startUnknown(format.shortDay(from), format.shortDay(surelyFrom))}
        parts={[shortDay(from), shortDay(surelyFrom)]}
      />
    </p>
  );
}

/** How sure a figure is, where it is not certain. */
export function Unsure({ judged: { period } }: FigureProps) {
  const { result } = useMessages();
  const { confidence } = period;
  return confidence === 'high' ? null : <p>{result.confidence[confidence]}</p>;
}

/** When a figure was looked up, and when it must be again. */
export function FigureChecked({ judged: { period } }: FigureProps) {
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
