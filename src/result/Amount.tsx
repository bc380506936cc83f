import { useMessages } from '../i18n/index.ts';
import type { DecidingDay, Judged } from '../rules/index.ts';
import { figureName } from './route-words.ts';
import { Sentence, useParts } from './Sentence.tsx';

/** A figure with the days for which it holds. */
export function FigureLine({ judged: { figure, period } }: { readonly judged: Judged }) {
  const m = useMessages();
  const { shortDay, money } = useParts();
  const { cents, from, until } = period;
  const { format, result } = m;
  return (
    <Sentence
      text={result.judgedBy(
        figureName(m, figure.id),
        format.money(cents),
        format.shortDay(from),
        format.shortDay(until),
      )}
      parts={[money(cents), shortDay(from), shortDay(until)]}
    />
  );
}

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

function Short({ cents, least }: { readonly cents: number; readonly least: boolean }) {
  const { result, format } = useMessages();
  const { money } = useParts();
  if (cents === 0) return <span>{result.shortByLess}</span>;
  const say = least ? result.shortByAtLeast : result.shortBy;
  return <Sentence text={say(format.money(cents))} parts={[money(cents)]} />;
}

interface AmountProps {
  readonly judged: Judged;
  readonly on: DecidingDay | undefined;
  /** A higher figure is still possible. */
  readonly least: boolean;
}

/** By which figure the pay was judged, what is missing to it, and which day decided. */
export function Amount({ judged, on, least }: AmountProps) {
  const { result, format, decidingEvents } = useMessages();
  const { day } = useParts();
  return (
    <>
      {judged.shortBy !== undefined && (
        <p className="font-bold text-bad">
          <Short cents={judged.shortBy} least={least} />
        </p>
      )}
      <p>
        <FigureLine judged={judged} />
      </p>
      {on && (
        <p>
          <Sentence
            text={result.decidedOn(decidingEvents[on.event], format.day(on.day))}
            parts={[day(on.day)]}
          />
        </p>
      )}
    </>
  );
}
