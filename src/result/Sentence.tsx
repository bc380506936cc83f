import type { ReactNode } from 'react';
import type { PlainDate } from '../dates/index.ts';
import { Phrase, useMessages, type Messages } from '../i18n/index.ts';

type DateRole = 'due' | 'legal' | 'opens';

interface DayProps {
  readonly date: PlainDate;
  /** What the day is for its duty, for machines. */
  readonly as?: DateRole | undefined;
  readonly short?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A day in words that page translation leaves alone. */
export function Day({ date, as, short = false, className }: DayProps) {
  const { format } = useMessages();
  return (
    <time key={date} dateTime={date} data-date={as} translate="no" className={className}>
      {short ? format.shortDay(date) : format.day(date)}
    </time>
  );
}

/** A piece of a sentence, and the element it is shown as. */
interface Part {
  readonly text: string;
  readonly node: ReactNode;
}

/** The pieces that stand in sentences: days and amounts. */
export const partsIn = ({ format }: Pick<Messages, 'format'>) => ({
  day: (date: PlainDate, as?: DateRole): Part => ({
    text: format.day(date),
    node: <Day date={date} as={as} />,
  }),
  shortDay: (date: PlainDate): Part => ({
    text: format.shortDay(date),
    node: <Day date={date} short />,
  }),
  money: (cents: number): Part => ({
    text: format.money(cents),
    node: (
      <span key={cents} translate="no" className="whitespace-nowrap">
        {format.money(cents)}
      </span>
    ),
  }),
});

/** The same in the language of the page. */
export const useParts = () => partsIn(useMessages());

/** A sentence before it has a look, with the days and amounts in it. */
export interface Said {
  readonly text: string;
  readonly parts: readonly Part[];
  /** `short`: what is missing. `stale`: a figure that may not hold. */
  readonly tone?: 'short' | 'stale';
}

/** A finished sentence in which days and amounts become elements, wherever the language put them. */
export function Sentence({ text, parts }: Said) {
  const [found] = parts
    .map((part) => ({ part, at: text.indexOf(part.text) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  if (!found)
    return text === '' ? null : (
      <span>
        <Phrase text={text} />
      </span>
    );
  const { part, at } = found;
  return (
    <>
      {at > 0 && (
        <span>
          <Phrase text={text.slice(0, at)} />
        </span>
      )}
      {part.node}
      <Sentence
        text={text.slice(at + part.text.length)}
        parts={parts.filter((each) => each !== part)}
      />
    </>
  );
}
