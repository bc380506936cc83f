import type { Ref } from 'react';
import { classNames } from '../class-names.ts';
import type { Point, TimelineProps } from './types.ts';

function Label({ point, word }: { readonly point: Point; readonly word: string }) {
  const overdue = point.state === 'overdue' || point.state === 'conflict';
  return (
    <>
      <p className={classNames('flex flex-wrap gap-x-2 text-sm leading-6', overdue && 'text-bad')}>
        <time dateTime={point.dateTime} translate="no" className="font-bold">
          {point.date}
        </time>
        {word && (
          <span
            className={classNames(
              'self-center border px-1.5 text-xs leading-[1.15rem] font-bold',
              overdue ? 'border-bad' : 'border-edge',
            )}
          >
            {word}
          </span>
        )}
      </p>
      <p
        className={classNames(
          'text-sm leading-snug wrap-break-word sm:text-base',
          point.emphasis && 'font-bold sm:text-lg',
          point.state === 'done' && 'text-ink-2',
        )}
      >
        {point.label}
      </p>
      {point.note && <p className="mt-0.5 text-sm leading-snug text-ink-2">{point.note}</p>}
    </>
  );
}

type LabelsProps = Pick<TimelineProps, 'today' | 'words'> & {
  readonly ref: Ref<HTMLOListElement>;
  readonly entries: readonly (Point | undefined)[];
  readonly tops: readonly number[];
  /** Where the last label ends. */
  readonly end: number;
};

/** Every point in words, today among them, in order of time. */
export function Labels({ ref, entries, tops, end, today, words }: LabelsProps) {
  return (
    <ol
      ref={ref}
      role="list"
      aria-label={words.points}
      className="relative col-start-4 row-start-2"
      style={{ minHeight: end }}
    >
      {entries.map((entry, index) => (
        <li
          key={entry?.id ?? 'today'}
          className="absolute inset-x-0 max-w-80"
          style={{ top: `calc(${tops[index] ?? 0}px - 0.75rem)` }}
        >
          {entry ? (
            <Label point={entry} word={words.states[entry.state]} />
          ) : (
            <p className="inline-block bg-accent px-2 text-sm leading-6 font-bold text-on-accent forced-colors:border">
              {today.label}
              {today.date && ' '}
              {today.date && <span className="sm:whitespace-nowrap">{today.date}</span>}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
