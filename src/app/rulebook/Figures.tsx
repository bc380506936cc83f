import { useMessages } from '../../i18n/index.ts';
import { anchorOf } from '../../rulebook/index.ts';
import { checkedOn, type AnyFigureId, type Figure } from '../../rules/index.ts';
import { ChartView } from './ChartView.tsx';
import { endIn, nameOfFigure, periodNow } from './figure-names.ts';
import { RuleHeading } from './Linked.tsx';
import { Part } from './Part.tsx';
import { PeriodRow } from './PeriodRow.tsx';
import { useBook } from './use-book.ts';

interface OneProps {
  readonly figure: Figure<AnyFigureId>;
  /** Nobody is judged by it here. */
  readonly isNamed: boolean;
}

function OneFigure({ figure, isNamed }: OneProps) {
  const m = useMessages();
  const { rulebook } = useBook();
  const { columns } = rulebook;
  const { format, result } = m;
  const name = nameOfFigure(m, rulebook, figure);
  const now = periodNow(figure);
  const anchor = anchorOf('figure', figure.id);
  const unit = result.units[figure.unit];
  return (
    <section id={anchor} className="rule figure">
      <RuleHeading name={name} to={anchor}>
        {name}
      </RuleHeading>
      {now ? (
        <p className="amount-now">
          <span className="quiet">{rulebook.amountOn(format.day(checkedOn))}</span>{' '}
          <strong translate="no">{format.money(now.cents)}</strong>{' '}
          {`${unit}, ${endIn(m, rulebook, now)}`}
        </p>
      ) : (
        <p className="doubt">{rulebook.ended}</p>
      )}
      {isNamed && <p className="quiet">{rulebook.named}</p>}
      <ChartView name={name} figure={figure} />
      <table className="periods">
        <caption>{`${name}, ${unit}`}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.holds}</th>
            <th scope="col" className="sum">
              {columns.amount}
            </th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.checked}</th>
          </tr>
        </thead>
        <tbody>
          {figure.periods.toReversed().map((period) => (
            <PeriodRow key={period.from} {...{ figure, name, period }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FiguresProps {
  readonly figures: readonly Figure<AnyFigureId>[];
  readonly namedFigures: readonly Figure<AnyFigureId>[];
}

/** Every amount of a page through the years, the newest first. */
export const Figures = ({ figures, namedFigures }: FiguresProps) => (
  <Part id="figures">
    {figures.map((figure) => (
      <OneFigure key={figure.id} figure={figure} isNamed={false} />
    ))}
    {namedFigures.map((figure) => (
      <OneFigure key={figure.id} figure={figure} isNamed />
    ))}
  </Part>
);
