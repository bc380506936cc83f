import { useMessages } from '../../i18n/index.ts';
import type { Figure } from '../../rules/index.ts';
import { chartOf, height, width } from './chart.ts';
import { useBook } from './use-book.ts';

interface ChartViewProps {
  readonly name: string;
  readonly figure: Figure;
}

/** A figure through the years as a line with steps. The table beside it says the same in words. */
export function ChartView({ name, figure }: ChartViewProps) {
  const { format } = useMessages();
  const { rulebook } = useBook();
  const chart = chartOf(figure);
  if (!chart) return null;
  const { frame, ends, amounts, years, line, doubtful } = chart;
  const [first, last] = ends;
  const { periods } = figure;
  const newest = periods.at(-1) ?? periods[0];
  const say = newest.until === undefined ? rulebook.chartOpen : rulebook.chart;
  const text = say(
    name,
    format.shortDay(periods[0].from),
    format.money(first.cents),
    format.shortDay(newest.until ?? newest.from),
    format.money(last.cents),
  );
  return (
    <figure className="chart">
      <svg role="img" aria-label={text} viewBox={`0 0 ${width} ${height}`}>
        {amounts.map(({ at, value }) => (
          <g key={value}>
            <path
              className={value === 0 ? 'base' : undefined}
              d={`M${frame.left} ${at}H${frame.right}`}
            />
            <text x={frame.left - 6} y={at + 4} className="amount">
              {format.money(value)}
            </text>
          </g>
        ))}
        {years.map(({ at, value }) => (
          <g key={value}>
            <path className="base" d={`M${at} ${frame.base}v4`} />
            <text x={at} y={frame.base + 17} className="year">
              {value}
            </text>
          </g>
        ))}
        <path className="line" d={line} />
        {doubtful && <path className="line doubtful" d={doubtful} />}
        <text x={first.x + 2} y={first.y - 7} className="first">
          {format.money(first.cents)}
        </text>
        <text x={last.x} y={last.y - 7} className="last">
          {format.money(last.cents)}
        </text>
      </svg>
      {doubtful && <figcaption>{rulebook.chartDoubt}</figcaption>}
    </figure>
  );
}
