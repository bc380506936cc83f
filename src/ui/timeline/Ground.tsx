import type { TimelineProps } from './types.ts';

type GroundProps = Pick<TimelineProps, 'free' | 'today'> & {
  readonly id: string;
  /** As wide as its picture when left out. */
  readonly width?: number;
  readonly y: (at: number) => number;
};

/** Behind the bars: days without work as dotted bands, each day centred on its number, and the past hatched. */
export function Ground({ id, width, free, today, y }: GroundProps) {
  return (
    <g stroke="none">
      {free?.map(({ from, to }) => {
        const top = y(from - 0.5);
        return (
          <rect
            key={from}
            data-free={from}
            width={width ?? '100%'}
            y={top}
            height={Math.max(0, y(to + 0.5) - top)}
            fill={`url(#${id}-free)`}
            opacity="0.55"
          />
        );
      })}
      <rect
        width={width ?? '100%'}
        height={Math.max(0, y(today.at))}
        fill={`url(#${id}-past)`}
        opacity="0.5"
      />
    </g>
  );
}

/** Over the bars: what is past fades to half its contrast. */
export function Veil({ width, today, y }: Pick<GroundProps, 'width' | 'today' | 'y'>) {
  return (
    <rect
      data-past=""
      width={width ?? '100%'}
      height={Math.max(0, y(today.at))}
      fill="var(--paper)"
      stroke="none"
      opacity="0.5"
    />
  );
}
